package coop.meent.search;

import coop.meent.search.QueryPart.Only;
import coop.meent.search.QueryPart.Unreadable;
import coop.meent.search.QueryPart.Word;
import java.util.List;
import java.util.Optional;

/// What somebody looks for; see [QueryReader] for how it is typed.
public record SearchQuery(List<QueryPart> parts) {

  public SearchQuery {
    parts = List.copyOf(parts);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  public List<Word> words() {
    return all(Word.class);
  }

  /// The first filter that nobody can make sense of, as it was typed.
  public Optional<String> unreadable() {
    return all(Unreadable.class).stream().map(Unreadable::typed).findFirst();
  }

  /// The only kind that is asked for, if one is.
  public Optional<SearchKind> only() {
    return all(Only.class).stream().map(Only::kind).findFirst();
  }

  /// Whether a thing of this kind can be meant: it has all that the filters ask for.
  public boolean concerns(SearchKind kind) {
    return !isEmpty() && parts.stream().allMatch(part -> concerns(part, kind));
  }

  private static boolean concerns(QueryPart part, SearchKind kind) {
    return switch (part) {
      case QueryPart.Amount _, QueryPart.Days _ -> kind.isBooked();
      case QueryPart.About _ -> kind == SearchKind.ENTRY;
      case QueryPart.Iban _ -> kind.hasIban();
      case Only(var only) -> only == kind;
      case Word _ -> true;
      case Unreadable _ -> false;
    };
  }

  <P extends QueryPart> List<P> all(Class<P> type) {
    return parts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

package coop.meent.ui;

import coop.meent.search.Marks;
import coop.meent.search.QueryPart.Word;
import coop.meent.search.SearchKind;
import coop.meent.search.SearchQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Deeds, pages or reports, found by their words. What is found by its title comes before what is
/// found by another word for it.
public final class DeedSource implements SearchSource {

  private final SearchKind kind;
  private final List<Deed> deeds;

  public DeedSource(SearchKind kind, List<Deed> deeds) {
    this.kind = kind;
    this.deeds = List.copyOf(deeds);
  }

  @Override
  public SearchKind kind() {
    return kind;
  }

  @Override
  public List<Found> find(SearchQuery query, int limit) {
    if (!query.concerns(kind)) return List.of();
    return deeds.stream()
        .filter(deed -> holds(deed.title() + " " + deed.alsoKnownAs(), query))
        .sorted(Comparator.comparing(deed -> !holds(deed.title(), query)))
        .limit(limit)
        .map(this::found)
        .toList();
  }

  private static boolean holds(String text, SearchQuery query) {
    return query.words().stream()
        .map(Word::text)
        .allMatch(word -> !new Marks(List.of(word)).in(text).isEmpty());
  }

  private Found found(Deed deed) {
    return new Found(
        kind,
        kind + " " + deed.key(),
        "",
        deed.title(),
        deed.keys(),
        Optional.empty(),
        Optional.empty(),
        deed.act());
  }

  @Override
  public Optional<Found> recall(String key) {
    return deeds.stream().map(this::found).filter(one -> one.key().equals(key)).findFirst();
  }

  @Override
  public List<Found> offers() {
    return deeds.stream().filter(Deed::isOffered).map(this::found).toList();
  }
}

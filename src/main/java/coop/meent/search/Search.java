package coop.meent.search;

import coop.meent.base.Texts;
import coop.meent.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Looks things up in the index. Reads beside whoever writes, on any thread.
public final class Search {

  private final Store store;
  private final List<Finder> finders;
  private final SearchItems items = new SearchItems();

  /// @param finders one per kind that is in the file
  public Search(Store store, List<Finder> finders) {
    this.store = store;
    this.finders = List.copyOf(finders);
  }

  /// The kinds of things in the file, in the order of [SearchKind].
  public List<SearchKind> kinds() {
    return finders.stream().map(Finder::kind).sorted().toList();
  }

  /// What holds the words as they are typed comes before what only begins with them; then entries
  /// and bank lines from the newest, names in the order of their numbers.
  public List<Hit> find(SearchKind kind, SearchQuery query, Texts texts, int limit) {
    var ids = ids(kind, query, limit);
    if (ids.isEmpty()) return List.of();
    var marks = new Marks(query);
    return finder(kind).hits(ids, texts).stream().map(hit -> hit.explained(marks)).toList();
  }

  List<UUID> ids(SearchKind kind, SearchQuery query, int limit) {
    if (!query.concerns(kind)) return List.of();
    return store.read(sql -> items.find(sql, kind, query, limit));
  }

  /// A thing that was found before, as it is now; empty when it is gone.
  public Optional<Hit> recall(SearchKind kind, UUID id, Texts texts) {
    return finder(kind).hits(List.of(id), texts).stream().findFirst();
  }

  private Finder finder(SearchKind kind) {
    return finders.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }
}

package coop.meent.ui;

import coop.meent.base.Texts;
import coop.meent.search.Hit;
import coop.meent.search.Search;
import coop.meent.search.SearchKind;
import coop.meent.search.SearchQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Things of one kind that are in the file; choosing one goes to it.
public record FileSource(SearchKind kind, Search search, Texts texts, Navigation navigation)
    implements SearchSource {

  @Override
  public List<Found> find(SearchQuery query, int limit) {
    return search.find(kind, query, texts, limit).stream().map(this::found).toList();
  }

  private Found found(Hit hit) {
    return new Found(
        kind,
        kind + " " + hit.id().uuid(),
        hit.code(),
        hit.title(),
        hit.detail(),
        hit.day(),
        hit.amount(),
        () -> navigation.go(hit.id()));
  }

  @Override
  public Optional<Found> recall(String key) {
    if (!key.startsWith(kind + " ")) return Optional.empty();
    var id = UUID.fromString(key.substring(kind.name().length() + 1));
    return search.recall(kind, id, texts).map(this::found);
  }
}

package coop.meent.ui;

import coop.meent.search.SearchKind;
import coop.meent.search.SearchQuery;
import java.util.List;
import java.util.Optional;

/// What can be found of one kind. Everything is called off the screen, beside the store thread, so
/// that it answers while a long import runs.
public interface SearchSource {

  SearchKind kind();

  /// Best first.
  List<Found> find(SearchQuery query, int limit);

  /// What was chosen before, as it is now; empty when it is gone or not of this kind.
  Optional<Found> recall(String key);

  /// Worth offering before anything is typed.
  default List<Found> offers() {
    return List.of();
  }
}

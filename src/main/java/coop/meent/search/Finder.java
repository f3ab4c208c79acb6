package coop.meent.search;

import coop.meent.base.Texts;
import java.util.List;
import java.util.UUID;

/// What a feature knows of the things that were found.
public interface Finder {

  SearchKind kind();

  /// The things with these ids, in the same order; what is not here is left out.
  List<Hit> hits(List<UUID> ids, Texts texts);
}

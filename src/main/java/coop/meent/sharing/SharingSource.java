package coop.meent.sharing;

import java.util.List;

/// A room that knows of something members gave each other.
public interface SharingSource {

  /// Whoever gave and received, in any order; what came of it only where that room knows.
  List<Shared> shared();
}

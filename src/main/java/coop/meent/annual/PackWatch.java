package coop.meent.annual;

/// Hears how far a pack is. What it throws stops the work, and nothing is left behind.
@FunctionalInterface
public interface PackWatch {

  PackWatch NOBODY = (done, total) -> {};

  /// @param total 0 while it is not known
  void at(int done, int total);
}

package coop.meent.sync;

/// Hears how far the carrying of files is, and may end it between two pieces.
public interface CarryWatch {

  CarryWatch NONE = (done, total) -> {};

  /// Called before each piece; what it throws ends the carrying, and what came whole till then is
  /// kept.
  ///
  /// @param done of so many bytes
  void at(long done, long total);
}

package coop.meent.bank;

/// Hears how far an import is. What it throws stops the import and undoes what was begun.
@FunctionalInterface
public interface ImportWatch {

  ImportWatch NOBODY = (done, total) -> {};

  /// @param total 0 while it is not known
  void at(long done, long total);
}

package coop.meent.store;

/// A deed named a row that is not in this file: synced tables have no foreign keys, since rows may
/// arrive before what they point to, so the write door looks instead.
public final class DanglingReferenceException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DanglingReferenceException(String table, String column, String target) {
    super("%s.%s names a %s that is not here".formatted(table, column, target));
  }
}

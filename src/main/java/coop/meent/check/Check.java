package coop.meent.check;

import java.util.Optional;

/// One promise and how its first offender is found.
///
/// @param name key of its texts: `check.<name>` says what should hold, `check.<name>.offender` what
///   is wrong and where, `check.<name>.next` what to do about it
record Check(String name, Search search) {

  @FunctionalInterface
  interface Search {
    Optional<Offender> firstOffender(FileQuery file);
  }

  /// A check that one query answers: no row when all is well, else the first offender's.
  static Check byQuery(String name, String query, FileQuery.Reader<Offender> reader) {
    return new Check(name, file -> file.first(query, reader));
  }

  Finding answer(FileQuery file) {
    return Finding.of(name, search.firstOffender(file));
  }
}

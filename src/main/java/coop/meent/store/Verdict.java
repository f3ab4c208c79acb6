package coop.meent.store;

import coop.meent.base.Hash;
import java.util.List;

/// What is to be done with a change.
public sealed interface Verdict {

  /// It counts.
  record Accepted() implements Verdict {}

  /// It cannot be judged before that record is here.
  record Waits(Hash missing) implements Verdict {}

  /// It never counts, on no laptop.
  ///
  /// @param reason the name of the rule, the same on every laptop
  /// @param arguments what fills in its sentence
  record Refused(String reason, List<String> arguments) implements Verdict {}

  /// It does not count until somebody decides on the suspension of its device.
  record Suspended(Hash suspension) implements Verdict {}
}

package coop.meent.check;

import coop.meent.base.Id;
import java.util.List;
import java.util.Optional;

/// The first that breaks a promise.
///
/// @param text which text of the check says it: `offender`, or another where there are more ways to
///   break the promise than one
/// @param arguments of that text: what it is, where, and what is wrong about it
/// @param link what a window opens to show it
/// @param isWaiting whether it is no fault, but waits for somebody to choose
public record Offender(String text, List<Object> arguments, Optional<Id> link, boolean isWaiting) {

  static final String USUAL = "offender";
  private static final String LATE = "late";

  static Offender at(Id link, Object... arguments) {
    return new Offender(USUAL, List.of(arguments), Optional.of(link), false);
  }

  static Offender of(Object... arguments) {
    return new Offender(USUAL, List.of(arguments), Optional.empty(), false);
  }

  /// Said by another text than the usual one.
  Offender saidBy(String text) {
    return new Offender(text, arguments, link, isWaiting);
  }

  /// As something that is shown among the conflicts.
  Offender waiting() {
    return new Offender(text, arguments, link, true);
  }

  /// As something that came late and waits: said, and what to do about it, in words of its own.
  Offender late() {
    return saidBy(LATE).waiting();
  }

  /// Ending of the text that says what to do about it.
  String next() {
    return text.equals(LATE) ? "." + LATE + ".next" : ".next";
  }
}

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
public record Offender(String text, List<Object> arguments, Optional<Id> link) {

  static final String USUAL = "offender";

  static Offender at(Id link, Object... arguments) {
    return new Offender(USUAL, List.of(arguments), Optional.of(link));
  }

  static Offender of(Object... arguments) {
    return new Offender(USUAL, List.of(arguments), Optional.empty());
  }

  /// Said by another text than the usual one.
  Offender saidBy(String text) {
    return new Offender(text, arguments, link);
  }
}

package coop.meent.search;

import coop.meent.base.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount as somebody types it, perhaps not to its end: `1234`, `1.234,5`, `1,234.56`, `€12`,
/// `1.250,-`. Cents have two digits, so three behind a sign are thousands in every language.
///
/// @param euros without leading zeros
/// @param cents none, one or two digits
record AmountWord(String euros, String cents) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "[-\u2212\u2013+]?€?[-\u2212\u2013+]?(\\d{1,15}|\\d{1,3}(?:[.,'\u00a0\u202f]\\d{3}){1,4})"
              + "(?:[.,](\\d{0,2}|-))?");

  static Optional<AmountWord> of(String typed) {
    var match = SHAPE.matcher(typed);
    if (!match.matches()) return Optional.empty();
    var euros = match.group(1).replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
    var cents = match.group(2) == null ? "" : match.group(2);
    return Optional.of(new AmountWord(euros, cents.equals("-") ? "00" : cents));
  }

  /// How amounts stand in the index: `1234c56`.
  String token() {
    return euros + "c" + cents;
  }

  boolean isComplete() {
    return cents.length() == 2;
  }

  /// The smallest amount that begins so.
  Money least() {
    return Money.parse(euros + "." + cents + "0".repeat(2 - cents.length()));
  }

  /// The largest amount that begins so.
  Money most() {
    return Money.parse(euros + "." + cents + "9".repeat(2 - cents.length()));
  }

  /// What was typed, read to the cent: `12` is 12.00.
  Money exact() {
    return least();
  }
}

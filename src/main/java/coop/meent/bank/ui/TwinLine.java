package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import java.util.List;

/// Whether a line looks like one above it. Both are real, since the bank gave both; a person who
/// books them should know.
enum TwinLine {
  NONE,
  /// The line right above is equal.
  ABOVE,
  /// A line of the same day further up is equal.
  HIGHER;

  static TwinLine of(List<BankLine> lines, int index) {
    var line = lines.get(index);
    for (int i = index - 1; i >= 0; i--) {
      var above = lines.get(i);
      if (!above.content().booked().equals(line.content().booked())) return NONE;
      if (isEqual(above, line)) return i == index - 1 ? ABOVE : HIGHER;
    }
    return NONE;
  }

  /// To the eye; the bank's references differ or are absent.
  private static boolean isEqual(BankLine one, BankLine other) {
    var left = one.content();
    var right = other.content();
    return one.account().equals(other.account())
        && left.amount().equals(right.amount())
        && left.counterparty().equals(right.counterparty())
        && left.counterpartyIban().equals(right.counterpartyIban())
        && left.text().equals(right.text());
  }
}

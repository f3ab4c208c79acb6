package coop.meent.pay.file;

import coop.meent.base.SepaText;

/// References that travel from bank to bank.
public final class Marks {

  /// What fits in a file for a bank.
  static final int LONGEST = 35;

  private Marks() {}

  /// Whether every bank takes it as it is: not empty, at most 35 letters, and of those that are
  /// allowed.
  public static boolean isOne(String mark) {
    return !mark.isEmpty() && SepaText.reference(mark, LONGEST).equals(mark);
  }
}

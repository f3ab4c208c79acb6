package coop.meent.collect;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far one collection is; `collect.debit.<STATE>` in words.
public enum DebitState implements Named {
  /// There is no file with it yet.
  WAITING,
  /// The bank was, or will be, asked to collect it.
  ORDERED,
  /// The bank shows it, and it is to be booked.
  SEEN,
  /// The bank shows it, and it was booked as something else.
  BOOKED_OTHERWISE,
  COLLECTED,
  /// It went back to the debtor.
  RETURNED,
  STOPPED;

  /// Whether the money came.
  public boolean isIn() {
    return this == SEEN || this == BOOKED_OTHERWISE || this == COLLECTED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("collect.debit." + name());
  }
}

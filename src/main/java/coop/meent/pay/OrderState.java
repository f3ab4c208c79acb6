package coop.meent.pay;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far one payment is; `pay.order.<STATE>` in words.
public enum OrderState implements Named {
  /// There is no file with it yet.
  WAITING,
  /// The bank was, or will be, asked to pay it.
  ORDERED,
  /// The bank shows it, and it is to be booked.
  SEEN,
  /// The bank shows it, and it was booked as something else.
  BOOKED_OTHERWISE,
  PAID,
  /// It went off and came back.
  RETURNED,
  STOPPED;

  /// Whether the money went to the payee.
  public boolean isPaid() {
    return this == SEEN || this == BOOKED_OTHERWISE || this == PAID;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("pay.order." + name());
  }
}

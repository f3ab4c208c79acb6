package coop.meent.split;

import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// Where an invoice stands between the member and the cooperative.
public enum BillState {
  /// The member said nothing yet.
  OPEN,
  ACCEPTED,

  /// The member said nothing for as long as the agreement gives them.
  ACCEPTED_BY_SILENCE,
  OBJECTED,
  CREDITED,

  /// It is a credit note itself.
  CREDIT;

  /// @param answer the last one
  static BillState of(SelfBill bill, boolean isCredited, Optional<Answer> answer, LocalDate day) {
    if (bill.isCredit()) return CREDIT;
    if (isCredited) return CREDITED;
    if (answer.isPresent()) return answer.get().isAccepted() ? ACCEPTED : OBJECTED;
    boolean isOver =
        bill.silenceDays().filter(days -> bill.issued().plusDays(days).isBefore(day)).isPresent();
    return isOver ? ACCEPTED_BY_SILENCE : OPEN;
  }

  public String in(Texts texts) {
    return texts.get("split.state." + name());
  }
}

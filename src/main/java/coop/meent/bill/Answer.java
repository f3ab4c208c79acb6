package coop.meent.bill;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AnswerId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody said of a bill.
///
/// @param by whom
/// @param reason of a refusal, or of taking an answer back
/// @param placing of a claim that is approved: where it goes in the books
/// @param takesBack the answer that counts no more
public record Answer(
    AnswerId id,
    BillId bill,
    MemberId by,
    Kind kind,
    Optional<String> reason,
    Optional<Placing> placing,
    Optional<AnswerId> takesBack,
    LocalDate on) {

  public enum Kind {
    APPROVED,
    REFUSED,
    TAKEN_BACK
  }

  /// @param vatCode as a line has it
  public record Placing(AccountId account, String vatCode) {}
}

package coop.meent.cash;

import coop.meent.base.Id;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// Money that is to come or to go.
///
/// @param on when it is supposed to be on the account
/// @param amount positive for what comes
/// @param isLate whether its own day has passed, so that `on` is a guess
/// @param link what a reader opens to see it
public record Expected(
    LocalDate on,
    Money amount,
    Kind kind,
    Named what,
    boolean isLate,
    Optional<? extends Id> link) {

  /// Where it is known from; `cash.kind.<KIND>` in words.
  public enum Kind implements Named {
    /// A sales invoice that is open.
    INVOICE,
    /// A payment that was ordered, or is in a batch.
    ORDERED,
    /// A bill, a claim, an account of a member or anything else that may be paid.
    TO_PAY,
    /// A direct debit, in a batch or to be put in one.
    COLLECTED,
    /// What usually goes back of direct debits.
    GOES_BACK,
    /// A bill that was still to be received at the end of a year.
    AWAITED,
    /// Something that comes again.
    RECURRING,
    /// VAT to pay, or to get back.
    VAT;

    @Override
    public String in(Texts texts) {
      return texts.get("cash.kind." + name());
    }
  }
}

package coop.meent.profit;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// What a member got of the profit of a year, or gave back when the booking was taken back.
///
/// @param amount the sum of the other three
public record ProfitShare(
    MemberId member,
    int year,
    EntryId entry,
    Money amount,
    Money paid,
    Money toCapital,
    Money toAccount,
    String resolution,
    LocalDate resolvedOn) {

  static ProfitShare of(Allotment one, BookedDivision booked) {
    return new ProfitShare(
        one.claim().member(),
        booked.year(),
        booked.entry(),
        one.amount(),
        one.paid(),
        one.toCapital(),
        one.toAccount(),
        booked.resolution(),
        booked.resolvedOn());
  }

  ProfitShare back() {
    return new ProfitShare(
        member,
        year,
        entry,
        amount.negate(),
        paid.negate(),
        toCapital.negate(),
        toAccount.negate(),
        resolution,
        resolvedOn);
  }
}

package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// How much of a member's invoice is free to be paid out by a day, all in all.
///
/// @param paid by the client of `invoiced`, its whole invoice
public record Release(
    SelfBillId bill,
    MemberId member,
    LocalDate through,
    Money paid,
    Money invoiced,
    Money released) {}

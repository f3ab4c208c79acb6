/// What the cooperative has to pay: bills of suppliers, and claims of members who advanced
/// something, each with its receipts. Somebody else than who entered it or is paid by it approves,
/// and with that it is booked; what is open of it follows from what the bank paid.
///
/// A bill is never changed: what was wrong is replaced by another one, so that whoever approved,
/// approved the figures that were there. Start with [BillService].
@NullMarked
package coop.meent.bill;

import org.jspecify.annotations.NullMarked;

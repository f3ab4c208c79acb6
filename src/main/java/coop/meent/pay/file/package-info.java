/// What a bank is told to pay or to collect, as a file: pain.001.001.09, and 03 for banks that
/// still want it; pain.008.001.08 for collecting. Pure: knows no books, no members and no database,
/// so that whoever pays anybody can write one.
///
/// Rules: euros in whole cents; texts in the letters that every bank takes; an address in its parts
/// or none at all, since lines of address are refused in SEPA since November 2026; who is not to be
/// paid through SEPA stands in a block of their own, with the bank's code. What a bank would refuse
/// is told beforehand, payment by payment. The same file gives the same bytes. Start with
/// [PaymentFile]; then [PaymentFaults] and [PaymentWriter]. For collecting: [DebitFile],
/// [DebitFaults] and [DebitWriter].
@NullMarked
package coop.meent.pay.file;

import org.jspecify.annotations.NullMarked;

/// What the cooperative pays: gathered from every room that owes somebody, put together in batches,
/// looked at by a second pair of eyes, written as a file for the bank, and known again when the
/// bank shows it.
///
/// Rules: a room that owes money implements [PayableSource] and says all that it owes; what is
/// under way is taken off here, so that nothing is ordered twice. Made, approved, exported,
/// withdrawn are facts, and how a batch stands follows from them. Whoever made a batch never
/// approves it, and nobody approves what pays themselves alone. Nothing is booked until the bank
/// shows it: the debt stays a debt as long as it is one. The same batch always gives the same file.
/// Start with [Payable] and [Batch]; then [PayService] and [PaymentLines].
@NullMarked
package coop.meent.pay;

import org.jspecify.annotations.NullMarked;

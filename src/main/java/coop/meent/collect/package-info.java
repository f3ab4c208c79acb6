/// What the cooperative collects by direct debit (incasso): who allowed it and for which account,
/// what is open of them, batches that a second pair of eyes looks at, what each debtor is told
/// beforehand, the file for the bank, and what the bank made of it.
///
/// Rules: nothing is collected without a mandate that holds on that day; a room whose debtors owe
/// something implements [CollectableSource] and says all that is open, and what is under way is
/// taken off here. A debtor is told in time of the amount and the day. Made, told, approved,
/// exported, returned, withdrawn are facts, and how a batch or a mandate stands follows from them.
/// Whoever made a batch never approves it. Nothing is booked until the bank shows it. Start with
/// [Mandate] and [DebitBatch]; then [CollectService] and [DebitLines].
@NullMarked
package coop.meent.collect;

import org.jspecify.annotations.NullMarked;

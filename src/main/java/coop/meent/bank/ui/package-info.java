/// The bank page: statements in, lines booked with a reason beside every proposal, rules kept.
/// Start with [BankView]; what it asks of other rooms is [Neighbours].
@NullMarked
package coop.meent.bank.ui;

import org.jspecify.annotations.NullMarked;

/// Dividing the profit of a year among the members: keys side by side, what each member gets to the
/// cent, what of it is paid and what is credited, how much the cooperative may deduct, the proposal
/// to the assembly and its booking after the vote. And the watch on who gets a large part of votes
/// or profit. Start with [Division] and [ProfitService].
@NullMarked
package coop.meent.profit;

import org.jspecify.annotations.NullMarked;

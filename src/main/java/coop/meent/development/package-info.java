/// Room to learn: every member has a budget that grows by a rule of the assembly, in dated
/// versions. What comes in on one day is a tranche, with the day on which it lapses; the oldest is
/// used first and lapses first. A request is answered by others, never by who asks, also on laptops
/// that do not see each other: from the first yes on its money is kept for it, out of the oldest
/// tranches, and a no gives it back to them with their old days. A contrary word stays a visible
/// conflict, with the money kept. Nothing goes out without a receipt.
///
/// Rules, requests, words and payouts are facts; what is in a budget is derived from them on every
/// laptop alike and stored nowhere. Start with [Tranche], [DevelopmentBudget] and
/// [DevelopmentService].
@NullMarked
package coop.meent.development;

import org.jspecify.annotations.NullMarked;

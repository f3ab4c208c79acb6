/// Leads passed on: work that a member was asked for and cannot take goes to colleagues who could,
/// with the reasons of their fit for both to see. Colleagues say yes or no by a day, who passes it
/// on gives it to one of them, and whoever took it tells within a week what came of it, with
/// thanks. Everything is a fact; where a lead stands is derived. What the taker earns is nowhere in
/// it. Start with [Lead], [LeadStanding] and [ExchangeService].
@NullMarked
package coop.meent.exchange;

import org.jspecify.annotations.NullMarked;

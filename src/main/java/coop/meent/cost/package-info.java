/// Costs that members share by a key that was fixed before the period began: what belongs to a
/// pool, its keys with the days they hold from, what each member would bear and why, the run that
/// books it on their current accounts in one deed, and how a run is taken back or made anew.
///
/// How VAT goes with it is said per pool: what the cooperative supplies to its members bears VAT
/// and takes an invoice; costs for joint account are passed on as they are. Start with [CostPlan]
/// and [CostService].
@NullMarked
package coop.meent.cost;

import org.jspecify.annotations.NullMarked;

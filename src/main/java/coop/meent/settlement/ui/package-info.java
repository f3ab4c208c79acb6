/// The settlement of who leaves, at the foot of the member's card, and what of it waits on Home.
/// Start with [SettlementSection].
@NullMarked
package coop.meent.settlement.ui;

import org.jspecify.annotations.NullMarked;

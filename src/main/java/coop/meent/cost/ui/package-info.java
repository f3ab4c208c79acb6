/// Shared costs in the window: for the office pools, keys, and every period with what each member
/// bears and why; for a member the own shares. Start with [CostsView].
@NullMarked
package coop.meent.cost.ui;

import org.jspecify.annotations.NullMarked;

/// Dividing a profit in the window: keys side by side for every member while the division is
/// chosen, the proposal, its booking after the vote; and what the board should look at on Home.
/// Start with [ProfitView].
@NullMarked
package coop.meent.profit.ui;

import org.jspecify.annotations.NullMarked;

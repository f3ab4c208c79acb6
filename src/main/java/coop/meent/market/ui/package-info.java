/// Asks and offers, what goes together and why, and what nobody offers.
@NullMarked
package coop.meent.market.ui;

import org.jspecify.annotations.NullMarked;

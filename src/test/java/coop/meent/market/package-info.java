/// Asks and offers.
@NullMarked
package coop.meent.market;

import org.jspecify.annotations.NullMarked;

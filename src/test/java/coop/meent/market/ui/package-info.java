/// The page of asks and offers, clicked through.
@NullMarked
package coop.meent.market.ui;

import org.jspecify.annotations.NullMarked;

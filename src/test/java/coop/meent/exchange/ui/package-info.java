/// The page of the exchange, clicked through.
@NullMarked
package coop.meent.exchange.ui;

import org.jspecify.annotations.NullMarked;

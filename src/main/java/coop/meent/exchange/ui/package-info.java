/// The place Exchange: leads that members pass on, who fits and why, and what came of them.
@NullMarked
package coop.meent.exchange.ui;

import org.jspecify.annotations.NullMarked;

/// Gifts to the cent: what a circle's rulebook lays down as plain values ([GiftRules]), what
/// somebody who is ill is given in a month and by whom ([GiftMonth]), each line with its proof, and
/// that every euro which comes in is paid out or still there ([CircleMonth]). Exact arithmetic
/// only; chances are the room `pooling`'s. Nothing here knows why somebody is ill. Start with
/// [GiftMonth].
@NullMarked
package coop.meent.gift;

import org.jspecify.annotations.NullMarked;

/// What falls to the result over months: assets that are written off, and bills and invoices that
/// are about later months too. Each has a part for every month, exact to the cent; what months that
/// are over still lack is proposed, and booked in one step. Nothing is booked by itself. Start with
/// [Spread], which knows its parts, and [SpreadService].
@NullMarked
package coop.meent.spread;

import org.jspecify.annotations.NullMarked;

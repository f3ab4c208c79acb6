/// The end of a year in the window: what still stands open, closing it and opening it again, and
/// the year pack. Start with [YearView].
@NullMarked
package coop.meent.annual.ui;

import org.jspecify.annotations.NullMarked;

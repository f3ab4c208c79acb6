/// The end of a book's year: what still stands open, the annual accounts as the law asks them of a
/// cooperative (BW 2, title 9), and the year pack with every paper of a year at once.
///
/// Rules: no figure of its own; each follows from the books or is another room's, so that screen,
/// paper and CSV cannot differ. Nothing asks the clock, so that the same books give the same pack,
/// byte for byte. Read [YearPack] first, then [AnnualFigures].
@NullMarked
package coop.meent.annual;

import org.jspecify.annotations.NullMarked;

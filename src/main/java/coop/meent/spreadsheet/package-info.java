/// A table that somebody kept in a spreadsheet: a workbook of Excel or LibreOffice, or CSV.
/// Decoded, cut into cells, with the names above its columns; days, times and numbers are written
/// one way wherever they came from. Hostile files are refused within bounds. Knows no feature: what
/// a column means is said by the room that reads. Start with [Workbook] and [Spreadsheet].
@NullMarked
package coop.meent.spreadsheet;

import org.jspecify.annotations.NullMarked;

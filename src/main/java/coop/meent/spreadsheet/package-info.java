/// A table that somebody kept in a spreadsheet and saved as CSV: decoded, cut into cells, with the
/// names above its columns. Knows no feature: what a column means is said by the room that reads.
/// Start with [Spreadsheet].
@NullMarked
package coop.meent.spreadsheet;

import org.jspecify.annotations.NullMarked;

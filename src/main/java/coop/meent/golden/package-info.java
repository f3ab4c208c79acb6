/// Recomputes tables of worked cases that somebody else computed, with other programs, and says how
/// far our figures are from theirs. Start with [GoldenFolder].
@NullMarked
package coop.meent.golden;

import org.jspecify.annotations.NullMarked;

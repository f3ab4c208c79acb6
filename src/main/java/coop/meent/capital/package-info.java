/// What members put into the cooperative: asked, paid in, credited from a profit, paid out; on any
/// date, lot by lot. The books of the cooperative hold the same amounts for who may read them, and
/// `check` compares the two; what lies here the member can read. Start with [CapitalAccount] and
/// [CapitalService].
@NullMarked
package coop.meent.capital;

import org.jspecify.annotations.NullMarked;

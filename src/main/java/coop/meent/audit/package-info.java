/// The audit committee (kascommissie, BW 2:48): members whom the assembly appoints for a year, who
/// look at the books, ask, and state to the assembly what they found.
///
/// Rules: the committee reads and never writes in the books; nobody of the board or of the treasury
/// is in it, and nobody looks at what they booked, approved or claimed themselves; which entries
/// are looked at follows from the mark of the books and a word of the committee, so that neither
/// side chooses alone and every laptop draws the same; a statement names the books that it is
/// about, and shows when they changed since. Nothing said is taken away. Read [Sample] first, then
/// [Standing].
@NullMarked
package coop.meent.audit;

import org.jspecify.annotations.NullMarked;

/// Entries that are changed together: an account, a VAT code, a member, an assignment or words made
/// otherwise in as many entries as somebody chose, with what each would become shown beforehand.
///
/// A recorded entry is final, so a change is its reversal and a new entry in its place, on the same
/// day. Rules: all of a lot or nothing; what belongs to another room's paper is changed there; a
/// day that is closed or in a VAT return refuses; a lot is taken back as one. Begin with
/// [coop.meent.correction.EntryEdit] and [coop.meent.correction.Correcting].
@NullMarked
package coop.meent.correction;

import org.jspecify.annotations.NullMarked;

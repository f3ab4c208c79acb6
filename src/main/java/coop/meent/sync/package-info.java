/// How changes travel. Laptops put signed, sealed objects in a place they share (a [Remote]: a
/// folder that some service copies, or one file on a stick) and take what others put there.
///
/// - **Absence is never information.** An empty, missing, foreign or older place deletes nothing
///   here. A file that is short, empty or changed counts as not there; it is told, and put back by
///   whoever has it whole.
/// - **Names mean nothing.** An object is known by its own bytes; any file anywhere in the place
///   that holds a whole one counts, whatever a service made of its name.
/// - **Reading never trusts.** Every length is held against what is there before anything is
///   allocated, unpacking is capped, and what is wrong is an outcome, never an exception.
/// - Whoever is in the vault can open the outside of a bundle, see that it is whole and who signed
///   it, and pass it on; the sections inside open for the readers of their space only.
///
/// Never sees a feature: changes are bytes here. Start with [VaultObject], [Bundle] and [Remote].
@NullMarked
package coop.meent.sync;

import org.jspecify.annotations.NullMarked;

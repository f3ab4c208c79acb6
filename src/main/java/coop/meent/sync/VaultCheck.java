package coop.meent.sync;

import coop.meent.store.FoldProof;
import java.util.List;
import java.util.Optional;

/// What was found when everything in the vault was read.
///
/// @param objects that are whole
/// @param packed bundles that lie in packs
/// @param damaged places where something lies that cannot be used
/// @param missing names of objects that are kept here and lie nowhere
/// @param foreign files of other vaults
/// @param strange files that are none of ours, such as the notes of a sync service
/// @param fold whether the file here is what its changes make of it, also from the last checkpoint
///   on; empty while a newer Meent's changes wait for a renewal
public record VaultCheck(
    int objects,
    int packed,
    List<String> damaged,
    List<String> missing,
    int foreign,
    int strange,
    Optional<FoldProof.Outcome> fold) {

  public boolean isSound() {
    return isVaultSound() && difference().isEmpty();
  }

  /// Whether all lies in the place as it should.
  public boolean isVaultSound() {
    return damaged.isEmpty() && missing.isEmpty();
  }

  /// The first place in which the file is something else than its changes.
  public Optional<FoldProof.Difference> difference() {
    return fold.flatMap(FoldProof.Outcome::difference);
  }
}

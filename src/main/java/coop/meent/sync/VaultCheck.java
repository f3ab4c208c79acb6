package coop.meent.sync;

import java.util.List;

/// What was found when everything in the vault was read.
///
/// @param objects that are whole
/// @param packed bundles that lie in packs
/// @param damaged places where something lies that cannot be used
/// @param missing names of objects that are kept here and lie nowhere
/// @param foreign files of other vaults
/// @param strange files that are none of ours, such as the notes of a sync service
public record VaultCheck(
    int objects, int packed, List<String> damaged, List<String> missing, int foreign, int strange) {

  public boolean isSound() {
    return damaged.isEmpty() && missing.isEmpty();
  }
}

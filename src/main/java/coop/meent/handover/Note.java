package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import java.time.Instant;
import java.util.UUID;

/// A note in a block of a dossier.
///
/// @param isGap whether it says what is missing
/// @param by who wrote it
public record Note(
    UUID id,
    AssignmentId assignment,
    Block block,
    NoteDraft said,
    boolean isGap,
    MemberId by,
    Instant recordedAt) {

  /// As people read it.
  public String words(Texts texts) {
    return block == Block.STATE ? Calm.told(said.words(), texts) : said.words();
  }
}

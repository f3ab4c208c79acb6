package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
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
    Instant recordedAt) {}

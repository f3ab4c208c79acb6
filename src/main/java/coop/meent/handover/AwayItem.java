package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Named;
import java.util.Optional;

/// One thing that being ill set going.
///
/// @param subject what it is about, such as an assignment or the weeks
/// @param state how it stands now
/// @param why why it was started, or why it was not
/// @param canUndo whether it can be taken back by itself
/// @param canStart whether it was taken back, or failed, and can be set going by itself
/// @param handover which one, of [AwayPart#HANDOVER]
public record AwayItem(
    AwayPart part,
    Named subject,
    Named state,
    Named why,
    boolean canUndo,
    boolean canStart,
    Optional<HandoverId> handover) {}

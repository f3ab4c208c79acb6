package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// What a client was told of a handover, and when.
///
/// @param by who told it
public record Told(HandoverId handover, String words, LocalDate on, MemberId by) {}

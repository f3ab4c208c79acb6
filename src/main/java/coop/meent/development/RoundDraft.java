package coop.meent.development;

import java.time.LocalDate;

/// A round as somebody types it.
///
/// @param closes the last day on which something is put in
public record RoundDraft(
    String name,
    String aim,
    LearningRound.Aims money,
    LocalDate opens,
    LocalDate closes,
    LeftOver leftOver) {}

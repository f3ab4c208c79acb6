package coop.meent.trial;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// A copy that was handed over.
///
/// @param contents what stood in it, a line each
/// @param mark printed on its pages
public record ReadingCopy(MemberId who, LocalDate day, String contents, String mark) {}

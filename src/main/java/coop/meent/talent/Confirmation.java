package coop.meent.talent;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// That a peer saw it.
///
/// @param level up to which
public record Confirmation(MemberId by, int level, LocalDate on) {}

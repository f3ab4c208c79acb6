package coop.meent.care;

import coop.meent.base.Id.CareAppealId;
import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What somebody of the committee says of a step.
///
/// @param appeal the appeal that it answers, where it answers one
/// @param ground with what one does not agree
/// @param appealUntil the last day to appeal against a no
/// @param rule by which that is the last day
public record Answer(
    UUID id,
    CareStepId step,
    Optional<CareAppealId> appeal,
    MemberId by,
    boolean agrees,
    Optional<Ground> ground,
    Optional<LocalDate> appealUntil,
    Optional<RuleVersionId> rule,
    Instant recordedAt) {}

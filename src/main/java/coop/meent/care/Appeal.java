package coop.meent.care;

import coop.meent.base.Id.CareAppealId;
import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;

/// A member does not agree with a no.
///
/// @param others how many of the committee had not said it: they answer; 0: there was nobody else
public record Appeal(
    CareAppealId id,
    CareStepId step,
    MemberId member,
    LocalDate on,
    int others,
    Instant recordedAt) {}

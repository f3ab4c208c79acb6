package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// That who asked does not want it any more.
record Withdrawal(
    UUID id, TrainingRequestId request, MemberId by, LocalDate on, Instant recordedAt) {}

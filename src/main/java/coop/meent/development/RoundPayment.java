package coop.meent.development;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// That a bill is what a round came to.
///
/// @param isLast what is left then goes where the round said
public record RoundPayment(
    UUID id,
    LearningRoundId round,
    BillId bill,
    String number,
    Money amount,
    boolean isLast,
    LocalDate on,
    Instant recordedAt) {}

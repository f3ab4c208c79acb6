package coop.meent.development;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.PayoutId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// That a bill or a claim is what a training came to.
///
/// @param number of the bill, as people know it
/// @param isLast what is still kept for the request is free again
public record Payout(
    PayoutId id,
    TrainingRequestId request,
    BillId bill,
    String number,
    Money amount,
    boolean isLast,
    LocalDate on,
    Optional<PayoutId> takesBack,
    Instant recordedAt) {}

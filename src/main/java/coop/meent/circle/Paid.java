package coop.meent.circle;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// That a transfer left the bank, whole or in part.
///
/// @param to who received it
/// @param endToEnd which transfer
record Paid(
    CircleId circle,
    MemberId to,
    String endToEnd,
    Money amount,
    LocalDate on,
    Optional<BankLineId> line,
    Optional<EntryId> entry) {}

package coop.meent.split;

import coop.meent.base.Id.SelfBillId;
import java.time.LocalDate;
import java.util.Optional;

/// A member's word on an invoice that was made out for them.
///
/// @param reason of an objection
public record Answer(SelfBillId bill, boolean isAccepted, Optional<String> reason, LocalDate on) {}

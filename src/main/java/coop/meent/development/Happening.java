package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Something that was said or done about a request.
///
/// @param id of the fact
public record Happening(
    LocalDate on, Instant recordedAt, UUID id, TrainingRequestId request, What what)
    implements Moment {

  public sealed interface What {

    /// Of somebody else than who asks.
    record Word(MemberId by, boolean agrees) implements What {}

    record Withdrawn() implements What {}

    /// @param isLast what is still kept is free again
    record Paid(Money amount, boolean isLast) implements What {}
  }
}

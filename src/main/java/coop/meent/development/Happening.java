package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// Something that was said or done about a request. In the order of days and then of the moments at
/// which it was noted: that is written in the fact itself, so that it is the same on every laptop,
/// whatever reached it first.
///
/// @param id of the fact
public record Happening(
    LocalDate on, Instant recordedAt, UUID id, TrainingRequestId request, What what) {

  static final Comparator<Happening> ORDER =
      Comparator.comparing(Happening::on)
          .thenComparing(Happening::recordedAt)
          .thenComparing(Happening::id);

  public sealed interface What {

    /// Of somebody else than who asks.
    record Word(MemberId by, boolean agrees) implements What {}

    record Withdrawn() implements What {}

    /// @param isLast what is still kept is free again
    record Paid(Money amount, boolean isLast) implements What {}
  }
}

package coop.meent.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// Something that moves money in a budget. In the order of days and then of the moments at which it
/// was noted: that is written in the fact itself, so that it is the same on every laptop, whatever
/// reached it first.
public sealed interface Moment permits Happening, Movement {

  Comparator<Moment> ORDER =
      Comparator.comparing(Moment::on).thenComparing(Moment::recordedAt).thenComparing(Moment::id);

  LocalDate on();

  Instant recordedAt();

  /// Of the fact.
  UUID id();
}

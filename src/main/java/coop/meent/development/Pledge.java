package coop.meent.development;

import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// What somebody puts into a round; the newest of a member holds.
public record Pledge(
    UUID id, LearningRoundId round, MemberId by, Money amount, LocalDate on, Instant recordedAt) {

  /// As [Moment#ORDER], for the facts themselves.
  static final Comparator<Pledge> ORDER =
      Comparator.comparing(Pledge::on).thenComparing(Pledge::recordedAt).thenComparing(Pledge::id);
}

package coop.meent.development;

import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Money that leaves a budget for others.
///
/// @param id of the fact
public record Movement(LocalDate on, Instant recordedAt, UUID id, What what) implements Moment {

  public sealed interface What {

    /// Out of these tranches; what one does not have any more comes out of the oldest.
    record Given(List<Gift.Part> parts) implements What {}

    /// Put into a round in place of what was before: kept, the oldest first.
    record Pledged(LearningRoundId round, Money amount) implements What {}

    /// The round closed: so much of it is given, the rest is free again with its old days.
    record Closed(LearningRoundId round, Money taken) implements What {}

    /// What the round did not use.
    record Back(LearningRoundId round, Money amount) implements What {}
  }
}

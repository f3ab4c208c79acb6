package coop.meent.development;

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
  }
}

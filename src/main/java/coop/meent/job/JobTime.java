package coop.meent.job;

import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Time that somebody spent on a job.
///
/// @param what it went to; may be empty
/// @param takesBack the time that it takes back
public record JobTime(
    UUID id,
    MemberId by,
    int minutes,
    String what,
    LocalDate on,
    Optional<UUID> takesBack,
    Instant recordedAt) {

  JobTime takenBack(UUID newId, Instant now) {
    return new JobTime(newId, by, minutes, what, on, Optional.of(id), now);
  }
}

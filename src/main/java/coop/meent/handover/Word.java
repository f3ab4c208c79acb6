package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// What one tells the other in a handover.
///
/// @param person whose action it is
/// @param of the word that it is about
/// @param by whose word it is
public record Word(
    UUID id,
    HandoverId handover,
    WordKind kind,
    String words,
    Optional<LocalDate> on,
    Optional<LocalTime> at,
    Optional<MemberId> person,
    Optional<UUID> of,
    MemberId by,
    Instant recordedAt) {

  static String clock(LocalTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}

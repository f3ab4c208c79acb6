package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was written in the dossier of an assignment.
///
/// @param notes in the order in which they were written
/// @param ended since when a note is done with
record DossierFacts(
    AssignmentId assignment, List<Note> notes, Map<UUID, Instant> ended, List<Look> looks) {

  /// Somebody looked at a block, and it still held.
  record Look(Block block, LocalDate on, MemberId by) {}

  /// Whether something in it is somebody's: a promise, an action, an access.
  boolean names(MemberId who) {
    return notes.stream().anyMatch(one -> one.said().person().equals(Optional.of(who)));
  }

  /// As it stood at the end of a day.
  DossierFacts on(LocalDate day) {
    var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new DossierFacts(
        assignment,
        notes.stream()
            .filter(one -> one.recordedAt().isBefore(end))
            .filter(one -> !ended.getOrDefault(one.id(), Instant.MAX).isBefore(end))
            .toList(),
        Map.of(),
        looks.stream().filter(one -> !one.on().isAfter(day)).toList());
  }
}

package coop.meent.talent;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.time.LocalDate;
import java.util.Optional;

/// What shows that somebody has a skill.
///
/// @param what in a few words
/// @param sector such as care, or building
/// @param setting what sort of place or team it was
/// @param on the day it was done, or the last day of it
/// @param expires the last day on which it counts
/// @param assignment whose work it was
public record Evidence(
    EvidenceId id,
    MemberId member,
    SkillId skill,
    EvidenceKind kind,
    String what,
    Optional<String> sector,
    Optional<String> setting,
    LocalDate on,
    Optional<LocalDate> expires,
    Optional<AssignmentId> assignment) {

  public boolean isValid(LocalDate day) {
    return expires.filter(last -> last.isBefore(day)).isEmpty();
  }
}

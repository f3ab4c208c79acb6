package coop.meent.talent;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.time.LocalDate;
import java.util.Optional;

/// Evidence as somebody types it; see [Evidence].
public record EvidenceDraft(
    EvidenceKind kind,
    String what,
    Optional<String> sector,
    Optional<String> setting,
    LocalDate on,
    Optional<LocalDate> expires,
    Optional<AssignmentId> assignment) {

  public EvidenceDraft {
    what = line(what);
    sector = sector.map(EvidenceDraft::line).filter(word -> !word.isEmpty());
    setting = setting.map(EvidenceDraft::line).filter(word -> !word.isEmpty());
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  Evidence of(EvidenceId id, MemberId member, SkillId skill) {
    return new Evidence(id, member, skill, kind, what, sector, setting, on, expires, assignment);
  }
}

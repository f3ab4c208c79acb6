package coop.meent.talent;

/// A line of the tick list as somebody types it; see [Skill].
public record SkillDraft(String name, String field, boolean isCertificate) {

  public SkillDraft {
    name = name.strip().replaceAll("\\s+", " ");
    field = field.strip().replaceAll("\\s+", " ");
  }
}

package coop.meent.talent;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What shows a skill; `talent.evidence.<KIND>` in words.
public enum EvidenceKind implements Named {
  WORK,
  TRAINING,
  CERTIFICATE,
  OTHER;

  @Override
  public String in(Texts texts) {
    return texts.get("talent.evidence." + name());
  }

  static EvidenceKind of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return kind;
    return OTHER;
  }
}

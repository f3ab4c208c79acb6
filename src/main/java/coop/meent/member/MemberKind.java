package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What a member is before the law; `member.kind.<KIND>` in words.
public enum MemberKind implements Named {
  PERSON,
  /// Such as a company.
  LEGAL_ENTITY;

  @Override
  public String in(Texts texts) {
    return texts.get("member.kind." + name());
  }
}

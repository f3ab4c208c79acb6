package coop.meent.collect;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What is collected; `collect.kind.<KIND>` in words.
public enum CollectableKind implements Named {
  /// What a member owes on the current account, such as a contribution.
  MEMBER_ACCOUNT,

  /// An invoice to a client.
  INVOICE,

  /// Of a kind that a newer Meent knows.
  OTHER;

  static CollectableKind of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return kind;
    return OTHER;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("collect.kind." + name());
  }
}

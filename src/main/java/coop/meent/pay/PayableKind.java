package coop.meent.pay;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What somebody is paid for; `pay.kind.<KIND>` in words.
public enum PayableKind implements Named {
  /// What a member may draw from the current account.
  MEMBER_ACCOUNT,

  /// An instalment to who left.
  SETTLEMENT,

  /// A supplier's invoice.
  BILL,

  /// What a member laid out.
  CLAIM,

  /// A gift of a circle.
  GIFT,

  /// Out of a fund in common.
  FUND,

  /// What a member put aside in a circle and gets back.
  PUT_ASIDE,

  /// Of a kind that a newer Meent knows.
  OTHER;

  static PayableKind of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return kind;
    return OTHER;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("pay.kind." + name());
  }
}

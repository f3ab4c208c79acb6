package coop.meent.handover;

import coop.meent.availability.MemberWeeks;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.base.Week;

/// Whether somebody stands behind a place in a week; `standin.cover.<NAME>` in words.
public enum Cover implements Named {
  /// A stand-in said to have hours in that week.
  SURE,
  /// A stand-in said nothing of it, or perhaps: ask.
  PERHAPS,
  NOBODY;

  /// What one stand-in said of a week is worth.
  static Cover of(MemberWeeks said, Week week) {
    if (said.isProtected(week)) return NOBODY;
    if (said.hours(week) > 0) return SURE;
    return said.said(week).isEmpty() || said.tentative(week) > 0 ? PERHAPS : NOBODY;
  }

  Cover or(Cover other) {
    return compareTo(other) <= 0 ? this : other;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("standin.cover." + name());
  }
}

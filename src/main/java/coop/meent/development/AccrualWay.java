package coop.meent.development;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// By what a budget grows; `development.way.<WAY>` in words.
public enum AccrualWay implements Named {
  /// So much on the first day of every month.
  MONTHLY,
  /// A part of what the member invoiced in a month, on the first day of the next one.
  TURNOVER,
  /// So much a year, on the first day of it, also for who came later in the year.
  YEARLY,
  /// So much a year; whoever came later gets a twelfth for every month that is left.
  PRO_RATA;

  boolean isYearly() {
    return this == YEARLY || this == PRO_RATA;
  }

  /// As somebody types it: `monthly`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The way of a later Meent is none here.
  static Optional<AccrualWay> of(String word) {
    for (var way : values()) if (way.name().equals(word)) return Optional.of(way);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("development.way." + name());
  }
}

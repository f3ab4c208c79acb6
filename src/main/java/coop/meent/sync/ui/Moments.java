package coop.meent.sync.ui;

import coop.meent.base.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Moments as people say them: how long ago, and in full.
record Moments(Texts texts, Clock clock) {

  private static final int DAYS = 14;

  /// Such as `2 min ago`; a date when it is long ago.
  String ago(Instant then) {
    var passed = Duration.between(then, clock.instant());
    var day = LocalDate.ofInstant(then, clock.getZone());
    long days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
    if (days < 0 || days > DAYS) return texts.shortDate(day);
    if (passed.toMinutes() < 1) return texts.get("sync.ui.ago.now");
    if (passed.toHours() < 1) return texts.count("sync.ui.ago.minutes", passed.toMinutes());
    if (days == 0) return texts.count("sync.ui.ago.hours", passed.toHours());
    if (days == 1) return texts.get("sync.ui.ago.yesterday");
    return texts.count("sync.ui.ago.days", days);
  }

  /// Such as `20 Nov 2026, 14:03`.
  String full(Instant then) {
    var local = then.atZone(clock.getZone());
    var time = DateTimeFormatter.ofPattern("HH:mm", texts.language().locale());
    return texts.shortDate(local.toLocalDate()) + ", " + local.format(time);
  }
}

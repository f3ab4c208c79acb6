package coop.meent.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of the story: it stands at a morning of the day that is told, and each look at it is
/// some seconds later, so that what happens on one day has an order.
final class StoryClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int SECONDS_A_LOOK = 1;

  private Instant now;

  StoryClock(LocalDate day) {
    now = morning(day);
  }

  /// Moves on to the morning of a day; never back.
  void moveTo(LocalDate day) {
    var morning = morning(day);
    if (morning.isAfter(now)) now = morning;
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(6, 30)).atZone(ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    now = now.plusSeconds(SECONDS_A_LOOK);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone == null ? ZoneOffset.UTC : zone);
  }
}

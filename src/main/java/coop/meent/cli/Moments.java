package coop.meent.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Times in answers: ISO, in the day and hour of this place for people, in UTC for programs.
final class Moments {

  private static final DateTimeFormatter FOR_PEOPLE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Clock clock;
  private final Shape shape;

  Moments(Clock clock, Shape shape) {
    this.clock = clock;
    this.shape = shape;
  }

  String text(Instant moment) {
    return shape.isForPrograms()
        ? moment.truncatedTo(ChronoUnit.SECONDS).toString()
        : FOR_PEOPLE.format(moment.atZone(clock.getZone()));
  }
}

package coop.meent.availability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What it is worth that somebody said something so long ago: fully for four weeks, then a tenth
/// less for every four weeks begun, and never less than three tenths.
///
/// @param percent from 30 to 100
public record Confidence(int percent) {

  private static final int FULL = 100;
  private static final int LEAST = 30;
  private static final int STEP = 10;
  private static final int STEP_DAYS = 28;

  static Confidence of(LocalDate said, LocalDate today) {
    long days = Math.max(0, ChronoUnit.DAYS.between(said, today));
    long steps = days <= STEP_DAYS ? 0 : (days - 1) / STEP_DAYS;
    return new Confidence((int) Math.max(LEAST, FULL - STEP * steps));
  }

  public boolean isFull() {
    return percent == FULL;
  }
}

package coop.meent.ui;

import coop.meent.base.Texts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// The title of Home: good morning, by name, and what day it is.
///
/// @param clock where and when the reader is
/// @param name as the reader is called
public record Greeting(Clock clock, String name) {

  public Heading heading(Texts texts) {
    var now = LocalDateTime.now(clock);
    var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.language().locale());
    return new Heading(texts.get(key(now.getHour()), name), capital(day.format(now)));
  }

  private static String key(int hour) {
    if (hour >= 5 && hour < 12) return "ui.home.morning";
    if (hour >= 12 && hour < 18) return "ui.home.afternoon";
    return "ui.home.evening";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}

package coop.meent.check.ui;

import coop.meent.base.Texts;
import coop.meent.check.Checks;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// What the views of this room are made with.
public record ChecksDesk(Desk desk, Checks checks, Clock clock) {

  Texts texts() {
    return desk.texts();
  }

  /// Such as `14:03`.
  String now() {
    return LocalTime.now(clock).format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }
}

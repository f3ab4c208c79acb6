package coop.meent.learning.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.learning.LearningService;
import coop.meent.ui.Desk;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What keeping what was learned works with.
///
/// @param me who sits here
/// @param today asked anew each time
public record LearningDesk(
    Desk desk, LearningService learning, MemberId me, Supplier<LocalDate> today) {

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}

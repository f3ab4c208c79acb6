package coop.meent.job.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.job.SavingService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What the page of what sharing saved works with.
///
/// @param me who sits here; nobody sees another's
/// @param entry opens an entry of the cooperative's book, where it is here
public record SavingDesk(
    Desk desk, SavingService saving, Clock clock, MemberId me, Consumer<EntryId> entry) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}

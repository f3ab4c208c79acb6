package coop.meent.statute.ui;

import coop.meent.statute.StatuteService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the page of statutes works with.
public record StatutesDesk(Desk desk, StatuteService statutes, People people, Clock clock) {

  LocalDate today() {
    return LocalDate.now(clock);
  }
}

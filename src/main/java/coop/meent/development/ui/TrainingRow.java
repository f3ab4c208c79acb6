package coop.meent.development.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.development.RequestStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of requests.
record TrainingRow(RequestStanding standing, String name) {

  String course() {
    return standing.request().training().course();
  }

  LocalDate asked() {
    return standing.request().asked();
  }

  LocalDate starts() {
    return standing.request().training().starts();
  }

  Money cost() {
    return standing.request().cost();
  }

  Badge state(Texts texts) {
    return badge(standing, texts);
  }

  static Badge badge(RequestStanding standing, Texts texts) {
    if (standing.cover().missing().isPositive())
      return new Badge(Tone.LOOK, texts.get("development.state.missing"));
    var tone =
        switch (standing.state()) {
          case ASKED, PARTLY -> Tone.WAIT;
          case CONTESTED -> Tone.LOOK;
          case APPROVED -> Tone.INFO;
          case DONE -> Tone.OK;
          case REFUSED, WITHDRAWN -> Tone.NEUTRAL;
        };
    return new Badge(tone, standing.state().in(texts));
  }
}

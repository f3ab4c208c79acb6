package coop.meent.development.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.development.RoundStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of rounds.
record RoundRow(RoundStanding standing, Money mine) {

  String name() {
    return standing.round().name();
  }

  LocalDate closes() {
    return standing.round().closes();
  }

  Money least() {
    return standing.round().money().least();
  }

  Money most() {
    return standing.round().money().most();
  }

  Money raised() {
    return standing.raised();
  }

  Badge state(Texts texts) {
    return badge(standing, texts);
  }

  static Badge badge(RoundStanding standing, Texts texts) {
    var tone =
        switch (standing.state()) {
          case COMING, FAILED -> Tone.NEUTRAL;
          case OPEN -> Tone.WAIT;
          case MADE -> Tone.INFO;
          case FINISHED -> Tone.OK;
        };
    return new Badge(tone, standing.state().in(texts));
  }
}

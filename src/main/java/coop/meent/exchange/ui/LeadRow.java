package coop.meent.exchange.ui;

import coop.meent.base.Texts;
import coop.meent.exchange.LeadStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of leads.
record LeadRow(LeadStanding standing, String passer, String taker, String skill) {

  String what() {
    return standing.lead().work().what();
  }

  String client() {
    return standing.lead().work().clientName();
  }

  LocalDate from() {
    return standing.lead().work().from();
  }

  LocalDate answerBy() {
    return standing.lead().answerBy();
  }

  Badge state(Texts texts) {
    return badge(standing, texts);
  }

  static Badge badge(LeadStanding standing, Texts texts) {
    var tone =
        switch (standing.state()) {
          case OPEN, OFFERED -> Tone.WAIT;
          case GIVEN -> Tone.INFO;
          case WON -> Tone.OK;
          case MISSED, LOST, WITHDRAWN -> Tone.NEUTRAL;
        };
    return new Badge(tone, standing.state().in(texts));
  }
}

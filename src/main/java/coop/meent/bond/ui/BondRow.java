package coop.meent.bond.ui;

import coop.meent.base.Texts;
import coop.meent.bond.BondStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.Optional;

/// One row of the table of one's own bonds. What its people let each other know is no part of it: a
/// table is copied and kept as a file.
///
/// @param coffee the last with any of them
record BondRow(BondStanding one, String with, Optional<LocalDate> coffee, boolean isAsked) {

  String kind(Texts texts) {
    return one.bond().kind().in(texts);
  }

  LocalDate since() {
    return one.since();
  }

  Badge state(Texts texts) {
    var tone =
        switch (one.state()) {
          case ASKED -> isAsked ? Tone.WAIT : Tone.INFO;
          case STANDS -> Tone.OK;
          case NOTHING, ENDED -> Tone.NEUTRAL;
        };
    return new Badge(tone, isAsked ? texts.get("bond.state.yours") : one.state().in(texts));
  }
}

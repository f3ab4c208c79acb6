package coop.meent.knowledge.ui;

import coop.meent.base.Texts;
import coop.meent.knowledge.NoteStanding;
import coop.meent.knowledge.NoteState;
import coop.meent.reader.Readers;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of notes.
record NoteRow(NoteStanding one, String about, String owner, Readers readers) {

  String title() {
    return one.note().text().title();
  }

  String kind(Texts texts) {
    return one.note().kind().in(texts);
  }

  LocalDate review() {
    return one.reviewBy();
  }

  long confirmed() {
    return one.confirmedBy().size();
  }

  long used() {
    return one.uses().size();
  }

  Badge state(Texts texts) {
    return badge(one, texts);
  }

  static Badge badge(NoteStanding one, Texts texts) {
    return new Badge(tone(one.state()), one.state().in(texts));
  }

  private static Tone tone(NoteState state) {
    return switch (state) {
      case ENDED -> Tone.NEUTRAL;
      case ASKS_OWNER, STALE -> Tone.LOOK;
      case SOON -> Tone.WAIT;
      case FRESH -> Tone.OK;
    };
  }
}

package coop.meent.idea.ui;

import coop.meent.base.Texts;
import coop.meent.idea.IdeaStanding;
import coop.meent.idea.IdeaState;
import coop.meent.reader.Readers;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of ideas.
///
/// @param others who added something, by name
/// @param built how many ideas build on it
record IdeaRow(
    IdeaStanding one, String originator, String others, String owner, Readers readers, long built) {

  String title() {
    return one.idea().title();
  }

  LocalDate on() {
    return one.idea().on();
  }

  long used() {
    return one.uses().size();
  }

  Badge state(Texts texts) {
    return badge(one, texts);
  }

  static Badge badge(IdeaStanding one, Texts texts) {
    return new Badge(tone(one.state()), one.state().in(texts));
  }

  private static Tone tone(IdeaState state) {
    return switch (state) {
      case ENDED -> Tone.NEUTRAL;
      case ASKS_OWNER -> Tone.LOOK;
      case OFFERED -> Tone.WAIT;
      case USED -> Tone.OK;
      case NEW -> Tone.INFO;
    };
  }
}

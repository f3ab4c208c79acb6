package coop.meent.sharing.ui;

import coop.meent.base.Texts;
import coop.meent.sharing.Minutes;
import coop.meent.sharing.Shared;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of what was given and received.
///
/// @param colleague the other of the two
/// @param isGiven by whoever looks at it
record SharedRow(Shared shared, String colleague, boolean isGiven, LocalDate today) {

  LocalDate on() {
    return shared.on();
  }

  String what() {
    return shared.what();
  }

  String kind(Texts texts) {
    return shared.kind().in(texts);
  }

  /// Given and received weigh the same, so neither is a colour of warning.
  Badge way(Texts texts) {
    return isGiven
        ? new Badge(Tone.OK, texts.get("sharing.given"))
        : new Badge(Tone.INFO, texts.get("sharing.received"));
  }

  String minutes() {
    return shared.minutes().map(Minutes::said).orElse("");
  }

  Badge state(Texts texts) {
    return switch (shared.state(today)) {
      case RUNNING -> new Badge(Tone.NEUTRAL, Shared.State.RUNNING.in(texts));
      case ASKED -> new Badge(isGiven ? Tone.NEUTRAL : Tone.WAIT, asked(texts));
      case TOLD ->
          new Badge(Tone.OK, shared.thanks().map(said -> said.outcome().in(texts)).orElse(""));
    };
  }

  private String asked(Texts texts) {
    return texts.get(isGiven ? "sharing.state.ASKED" : "sharing.state.yours");
  }
}

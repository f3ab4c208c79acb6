package coop.meent.sister.ui;

import coop.meent.base.Texts;
import coop.meent.sister.AskState;
import coop.meent.sister.SisterPerson;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;

/// One row of the table of people whom sisters offer.
record PersonRow(SisterPerson one) {

  String who(Texts texts) {
    return one.asked()
        .flatMap(ask -> ask.detail())
        .map(detail -> detail.name())
        .orElseGet(() -> texts.get("sister.somebody", one.offered().code()));
  }

  String sister() {
    return one.sister().name();
  }

  String skills() {
    return SisterDesk.skills(one.offered());
  }

  String free() {
    return SisterDesk.freeShort(one.offered());
  }

  Badge state(Texts texts) {
    var state = one.asked().map(ask -> ask.state());
    if (state.isEmpty()) return new Badge(Tone.INFO, texts.get("sister.person.OFFERED"));
    return new Badge(tone(state.get()), state.get().in(texts));
  }

  static Tone tone(AskState state) {
    return switch (state) {
      case WAITS -> Tone.WAIT;
      case YES -> Tone.OK;
      case NOT_NOW, TOLD, OVER -> Tone.NEUTRAL;
    };
  }
}

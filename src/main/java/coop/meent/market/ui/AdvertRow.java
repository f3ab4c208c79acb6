package coop.meent.market.ui;

import coop.meent.base.Texts;
import coop.meent.market.Advert;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// One row of the table of asks and offers.
record AdvertRow(Advert advert, String name, String skill, LocalDate today) {

  String what() {
    return advert.want().what();
  }

  String place() {
    return advert.want().place();
  }

  LocalDate from() {
    return advert.want().from();
  }

  LocalDate to() {
    return advert.want().to();
  }

  Badge kind(Texts texts) {
    var tone = advert.kind() == Advert.Kind.ASK ? Tone.WAIT : Tone.INFO;
    return new Badge(tone, advert.kind().in(texts));
  }

  Badge state(Texts texts) {
    var state = advert.state(today);
    var tone =
        switch (state) {
          case OPEN -> Tone.INFO;
          case DONE -> Tone.OK;
          case ENDED, PAST -> Tone.NEUTRAL;
        };
    return new Badge(tone, state.in(texts));
  }

  static String rate(Advert advert, Texts texts) {
    var want = advert.want();
    if (want.rateFrom().isPresent() && want.rateTo().isPresent())
      return texts.get(
          "market.rate.both", texts.euro(want.rateFrom().get()), texts.euro(want.rateTo().get()));
    if (want.rateFrom().isPresent())
      return texts.get("market.rate.from", texts.euro(want.rateFrom().get()));
    return want.rateTo()
        .map(most -> texts.get("market.rate.to", texts.euro(most)))
        .orElseGet(() -> texts.get("market.rate.none"));
  }
}

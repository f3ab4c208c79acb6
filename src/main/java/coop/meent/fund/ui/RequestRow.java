package coop.meent.fund.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.fund.RequestStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the table of requests.
record RequestRow(RequestStanding standing, String name) {

  String fund(Texts texts) {
    return standing.request().fund().in(texts);
  }

  LocalDate asked() {
    return standing.request().asked();
  }

  Money amount() {
    return standing.request().amount();
  }

  @Nullable Money out() {
    return standing.outstanding().isZero() ? null : standing.outstanding();
  }

  @Nullable LocalDate due() {
    return standing.nextDue().orElse(null);
  }

  Badge state(Texts texts) {
    return badge(standing, texts);
  }

  static Badge badge(RequestStanding standing, Texts texts) {
    if (standing.due().isPositive()) return new Badge(Tone.WAIT, texts.get("fund.state.due"));
    var state = standing.state();
    var tone =
        switch (state) {
          case ASKED, APPROVED, TO_PAY -> Tone.WAIT;
          case OUT -> Tone.INFO;
          case DONE -> Tone.OK;
          case REFUSED, EXPIRED, WITHDRAWN -> Tone.NEUTRAL;
        };
    return new Badge(tone, state.in(texts));
  }
}

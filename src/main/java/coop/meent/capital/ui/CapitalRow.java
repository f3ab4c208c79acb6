package coop.meent.capital.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalAccount;
import coop.meent.capital.CapitalStanding;
import coop.meent.capital.Movement;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the table of capital.
record CapitalRow(CapitalStanding standing) {

  String number() {
    return standing.member().number().map(String::valueOf).orElse("");
  }

  String name() {
    return standing.member().name();
  }

  String initials() {
    return standing.member().initials();
  }

  String below(Texts texts) {
    var lots = standing.account().lots(standing.day()).size();
    return lots == 0 ? "" : texts.count("capital.lots.count", lots);
  }

  Money balance() {
    return standing.balance();
  }

  @Nullable Money asked() {
    return standing.ask().map(CapitalAccount.Ask::open).orElse(null);
  }

  @Nullable LocalDate last() {
    return standing.account().last(standing.day()).map(Movement::on).orElse(null);
  }

  Badge state(Texts texts) {
    var state = standing.state();
    var tone =
        switch (state) {
          case SEEN, ASKED, LEFT -> Tone.WAIT;
          case TO_ASK -> Tone.INFO;
          case BROUGHT_IN -> Tone.OK;
          case NONE -> Tone.NEUTRAL;
        };
    return new Badge(tone, texts.get("capital.state." + state.name()));
  }
}

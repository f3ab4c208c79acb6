package coop.meent.collect.ui;

import coop.meent.base.Texts;
import coop.meent.collect.Mandate;
import coop.meent.collect.MandateStanding;
import coop.meent.collect.MandateState;
import coop.meent.pay.file.Account;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.Optional;

/// One mandate in the table.
///
/// @param day on which it is looked at
record MandateRow(MandateStanding standing, LocalDate day) {

  Mandate mandate() {
    return standing.mandate();
  }

  String debtor() {
    return mandate().debtor().name();
  }

  String account() {
    return Account.inFours(mandate().iban());
  }

  String reference() {
    return mandate().reference();
  }

  LocalDate signed() {
    return mandate().signed();
  }

  Optional<LocalDate> lastUse() {
    return standing.lastUse();
  }

  Badge state(Texts texts) {
    var state = standing.on(day);
    if (standing.isTwice()) return new Badge(Tone.LOOK, texts.get("collect.mandate.twice"));
    return new Badge(tone(state), state.in(texts));
  }

  static Tone tone(MandateState state) {
    return switch (state) {
      case ACTIVE -> Tone.OK;
      case AMENDED -> Tone.INFO;
      case ACCOUNT_REFUSED, REFUSED, LAPSED -> Tone.LOOK;
      case USED, REVOKED -> Tone.NEUTRAL;
    };
  }

  /// What a filter looks in.
  String sought(Texts texts) {
    return debtor()
        + " "
        + reference()
        + " "
        + mandate().iban()
        + " "
        + account()
        + " "
        + state(texts).text();
  }
}

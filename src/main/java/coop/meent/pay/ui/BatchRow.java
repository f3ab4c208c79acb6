package coop.meent.pay.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.BatchState;
import coop.meent.pay.PaymentOrder;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// One batch in the table.
record BatchRow(BatchStanding standing) {

  private static final int NAMED = 3;

  String number() {
    return standing.batch().name();
  }

  LocalDate on() {
    return standing.batch().on();
  }

  /// The first payees by name.
  String payees() {
    var names = standing.batch().active().stream().map(one -> one.payee().name()).distinct();
    return names.limit(NAMED).collect(Collectors.joining(", "));
  }

  String below(Texts texts) {
    return texts.count("pay.payments.count", standing.batch().active().size());
  }

  Money total() {
    return standing.batch().total();
  }

  Badge state(Texts texts) {
    return new Badge(tone(standing.state()), standing.state().in(texts));
  }

  static Tone tone(BatchState state) {
    return switch (state) {
      case MADE, APPROVED -> Tone.WAIT;
      case EXPORTED, SENT, PARTLY -> Tone.INFO;
      case PAID -> Tone.OK;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  /// What a filter looks in: the number, the state and the payees.
  String sought(Texts texts) {
    return number()
        + " "
        + state(texts).text()
        + " "
        + standing.batch().orders().stream()
            .map(PaymentOrder::payee)
            .map(one -> one.name() + " " + one.iban())
            .collect(Collectors.joining(" "));
  }
}

package coop.meent.collect.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.collect.DebitBatchState;
import coop.meent.collect.DebitStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// One batch in the table.
record DebitRow(DebitStanding standing) {

  private static final int NAMED = 3;

  String number() {
    return standing.batch().name();
  }

  LocalDate on() {
    return standing.batch().on();
  }

  /// The first debtors by name.
  String debtors() {
    var names = standing.batch().active().stream().map(one -> one.debtor().name()).distinct();
    return names.limit(NAMED).collect(Collectors.joining(", "));
  }

  /// How many, and when they are told, as long as that is to be done.
  String below(Texts texts) {
    var batch = standing.batch();
    var count = texts.count("collect.debits.count", batch.active().size());
    boolean isOver = standing.state() == DebitBatchState.WITHDRAWN || batch.exported().isPresent();
    return batch
        .told()
        .map(day -> count + " · " + texts.get("collect.told.on", day))
        .orElseGet(
            () -> isOver ? count : count + " · " + texts.get("collect.tellBy.on", batch.tellBy()));
  }

  Money total() {
    return standing.batch().total();
  }

  Badge state(Texts texts) {
    return new Badge(tone(standing.state()), standing.state().in(texts));
  }

  static Tone tone(DebitBatchState state) {
    return switch (state) {
      case MADE, APPROVED -> Tone.WAIT;
      case EXPORTED, SENT, PARTLY -> Tone.INFO;
      case COLLECTED -> Tone.OK;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  /// What a filter looks in: the number, the state and the debtors.
  String sought(Texts texts) {
    return number()
        + " "
        + state(texts).text()
        + " "
        + standing.batch().orders().stream()
            .map(one -> one.debtor().name() + " " + one.debtor().iban() + " " + one.reference())
            .collect(Collectors.joining(" "));
  }
}

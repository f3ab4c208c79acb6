package coop.meent.bank.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// Days and balances of a statement.
record StatementWords(Texts texts) {

  String period(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty() && to.isEmpty()) return texts.get("bank.ui.statement.noDays");
    var first = from.or(() -> to).orElseThrow();
    var last = to.orElse(first);
    return first.equals(last)
        ? texts.date(first)
        : texts.get("bank.ui.statement.period", texts.shortDate(first), texts.shortDate(last));
  }

  String balances(Optional<Money> opening, Optional<Money> closing) {
    if (opening.isEmpty() && closing.isEmpty()) return texts.get("bank.ui.statement.noBalances");
    return texts.get(
        "bank.ui.statement.balances",
        opening.map(texts::euro).orElse("—"),
        closing.map(texts::euro).orElse("—"));
  }
}

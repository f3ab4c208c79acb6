package coop.meent.document;

import coop.meent.base.Money;
import coop.meent.base.Texts;

/// One of the few figures that say a report at a glance.
public record Figure(String label, Cell value) {

  public static Figure of(String label, Money money) {
    return new Figure(label, Cell.of(money));
  }

  /// As people read it, an amount with its currency: `€ 4.218,36`.
  public String shown(Texts texts) {
    return value instanceof Cell.Amount(Money money) ? texts.euro(money) : value.shown(texts);
  }
}

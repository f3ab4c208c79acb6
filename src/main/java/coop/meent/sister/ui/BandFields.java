package coop.meent.sister.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.sister.Band;
import coop.meent.ui.FormFields;
import coop.meent.ui.MoneyField;
import java.util.Optional;

/// The two fields of a band of rates; both may stay empty.
final class BandFields {

  private final MoneyField from;
  private final MoneyField to;

  /// A day, a place or a rate is missing, or cannot be read.
  record NotFilledIn() implements Refusal {}

  BandFields(FormFields fields, Band known) {
    from = fields.money("rateFrom", known.from());
    to = fields.money("rateTo", known.to());
  }

  /// Empty while something cannot be read.
  Optional<Band> typed() {
    if (!isRead(from) || !isRead(to)) return Optional.empty();
    return Optional.of(new Band(value(from), value(to)));
  }

  private static Optional<Money> value(MoneyField field) {
    return Optional.ofNullable(field.value().get());
  }

  private static boolean isRead(MoneyField field) {
    var typed = field.getText();
    return typed == null || typed.isBlank() || field.value().get() != null;
  }
}

package coop.meent.vat.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.vat.PeriodReturn;
import coop.meent.vat.Rubric;
import coop.meent.vat.VatWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the return on screen, as the form has it.
///
/// @param turnover in whole euros; null where the form has no field
/// @param rubric whose lines the row opens
record RubricRow(
    String code,
    String what,
    @Nullable Long turnover,
    @Nullable Long vat,
    @Nullable Money exactTurnover,
    @Nullable Money exactVat,
    Optional<Rubric> rubric,
    boolean isTotal) {

  static List<RubricRow> of(PeriodReturn shown, Texts texts) {
    var figures = shown.figures();
    List<RubricRow> rows = new ArrayList<>();
    for (var rubric : Rubric.values()) {
      if (rubric == Rubric.R5B)
        rows.add(sum("5a", texts.get("vat.rubric.5a"), figures.owed(), null));
      var line = figures.line(rubric);
      rows.add(
          new RubricRow(
              rubric.code(),
              rubric.in(texts),
              rubric.hasTurnover() ? euros(line.turnover()) : null,
              rubric.hasVat() ? euros(line.vat()) : null,
              rubric.hasTurnover() ? line.exactTurnover() : null,
              rubric.hasVat() ? line.exactVat() : null,
              Optional.of(rubric),
              false));
    }
    boolean back = figures.toPay().isNegative();
    var exact = figures.exactToPay();
    rows.add(
        sum(
            "",
            VatWords.total(figures, texts),
            figures.toPay().abs(),
            back ? exact.negate() : exact));
    return rows;
  }

  private static RubricRow sum(String code, String what, Money vat, @Nullable Money exact) {
    return new RubricRow(code, what, null, euros(vat), null, exact, Optional.empty(), true);
  }

  private static Long euros(Money whole) {
    return whole.cents() / 100;
  }

  String style() {
    return isTotal ? "row-total" : "";
  }
}

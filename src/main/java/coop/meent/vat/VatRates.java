package coop.meent.vat;

import coop.meent.base.Rate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rates with the days they hold from. An entry of an old day is computed with the old rate.
public final class VatRates {

  /// @param source the law that says so
  record Dated(Tariff tariff, LocalDate from, Rate rate, String source) {}

  private final List<Dated> dated =
      Tsv.read("vat-rates.tsv").rows().stream()
          .map(row ->
              new Dated(
                  Tariff.valueOf(row.cell("tariff")),
                  LocalDate.parse(row.cell("from")),
                  Rate.percent(row.cell("percent")),
                  row.cell("source")))
          .toList();

  List<Dated> all() {
    return dated;
  }

  /// Empty for a tariff that is set by hand, and before the first day that is known.
  public Optional<Rate> on(LocalDate day, Tariff tariff) {
    return dated.stream()
        .filter(one -> one.tariff() == tariff && !one.from().isAfter(day))
        .max(Comparator.comparing(Dated::from))
        .map(Dated::rate);
  }
}

package coop.meent.vat;

import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// By what VAT on private use is reckoned, with the days it holds from, where it comes from and how
/// sure that is: `private-use.tsv`.
public final class PrivateUseRules {

  enum Kind {
    /// Of the list price, a year.
    CAR_PERCENT,

    /// The same for a car that is older, or that bore no VAT when it was bought.
    CAR_PERCENT_LATER,

    /// After so many years beyond the first it is older.
    CAR_YEARS,

    /// What part of the VAT on the purchase counts each year for the most that is owed.
    CAR_SHARE_OF_PURCHASE
  }

  /// @param status `publishers`: as publishers quote it, the decree itself was not read
  public record Dated(Kind kind, LocalDate from, BigDecimal value, String status, String source) {}

  private final List<Dated> dated =
      Tsv.read("private-use.tsv").rows().stream()
          .map(row ->
              new Dated(
                  Kind.valueOf(row.cell("rule")),
                  LocalDate.parse(row.cell("from")),
                  new BigDecimal(row.cell("value")),
                  row.cell("status"),
                  row.cell("source")))
          .toList();

  public List<Dated> all() {
    return dated;
  }

  private Optional<BigDecimal> on(LocalDate day, Kind kind) {
    return dated.stream()
        .filter(one -> one.kind() == kind && !one.from().isAfter(day))
        .max(Comparator.comparing(Dated::from))
        .map(Dated::value);
  }

  /// What a car bears in a year; empty before there was a percentage.
  Optional<Rate> percent(PrivateCar car, LocalDate day) {
    boolean isLater =
        switch (car.acquired()) {
          case WITHOUT_VAT -> true;
          case WITH_VAT -> isPast(car, day);
          case LEASED -> false;
        };
    return on(day, isLater ? Kind.CAR_PERCENT_LATER : Kind.CAR_PERCENT)
        .map(percent -> Rate.percent(percent.toPlainString()));
  }

  private boolean isPast(PrivateCar car, LocalDate day) {
    return on(day, Kind.CAR_YEARS)
        .filter(years -> car.yearsAfterTheFirst(day.getYear()) > years.intValue())
        .isPresent();
  }

  /// What part of the VAT on its purchase counts in a year for the most that is owed; empty before
  /// there was such a bound.
  Optional<Rate> shareOfPurchase(PrivateCar car, LocalDate day) {
    return on(day, Kind.CAR_SHARE_OF_PURCHASE)
        .map(percent -> isPast(car, day) ? Rate.of("0") : Rate.percent(percent.toPlainString()));
  }

  /// Whether what is owed has a bound on that day.
  boolean hasBound(LocalDate day) {
    return on(day, Kind.CAR_SHARE_OF_PURCHASE).isPresent();
  }
}

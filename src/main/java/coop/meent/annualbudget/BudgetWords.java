package coop.meent.annualbudget;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;

/// What a comparison says in sentences, on screen, on paper and on the command line alike.
public final class BudgetWords {

  private BudgetWords() {}

  /// Such as `+4.2%`; empty where nothing was budgeted.
  public static String percent(Against against, Texts texts) {
    return against.percent().map(one -> percent(one, texts)).orElse("");
  }

  private static String percent(BigDecimal percent, Texts texts) {
    var sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "\u2212" : "";
    var plain = percent.abs().toPlainString();
    return texts.get(
        "annualbudget.percent.value",
        sign
            + switch (texts.language()) {
              case NL -> plain.replace('.', ',');
              case EN -> plain;
            });
  }

  /// What it is held against.
  public static String decided(Comparison comparison, Texts texts) {
    return comparison
        .budget()
        .map(one ->
            texts.get("annualbudget.decided", one.number(), texts.date(one.decided()), one.by()))
        .orElseGet(() -> texts.get("annualbudget.undecided"));
  }

  /// What the period came to.
  public static String sentence(Comparison comparison, Texts texts) {
    var result = comparison.result();
    var key =
        switch (result.leaning()) {
          case BETTER -> "annualbudget.sentence.better";
          case WORSE -> "annualbudget.sentence.worse";
          case SAME -> "annualbudget.sentence.same";
        };
    return texts.get(
        key,
        period(comparison.period(), texts),
        texts.euro(result.actual()),
        texts.euro(result.difference().abs()));
  }

  /// From January on by its last month; anything else as it is called.
  private static String period(FiscalPeriod period, Texts texts) {
    boolean isSoFar =
        period.from().getDayOfYear() == 1
            && period.to().getMonth() != Month.JANUARY
            && !period.isYear();
    var words =
        isSoFar
            ? texts.get("ledger.period.through", texts.month(YearMonth.from(period.to())))
            : texts.period(period);
    return words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
  }

  /// What the forecast is made of.
  public static String forecast(Comparison comparison, Texts texts) {
    int year = comparison.period().from().getYear();
    var forecast = texts.euro(comparison.result().forecast());
    var last = comparison.booked();
    if (last.isEmpty())
      return texts.get("annualbudget.forecast.all", String.valueOf(year), forecast);
    if (last.get() == Month.DECEMBER)
      return texts.get("annualbudget.forecast.over", String.valueOf(year), forecast);
    return texts.get(
        "annualbudget.forecast.mixed",
        texts.month(YearMonth.of(year, last.get())),
        String.valueOf(year),
        forecast);
  }
}

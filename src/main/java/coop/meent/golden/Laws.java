package coop.meent.golden;

import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.LossModel;
import java.util.Locale;

/// Laws by the names that the tables give them.
final class Laws {

  private Laws() {}

  static LossModel amount(Row row, String family, String parameters) {
    return switch (row.text(family)) {
      case "gamma" ->
          new LossModel.GammaLaw(row.named(parameters, "shape"), row.named(parameters, "rate"));
      case "lognormal" ->
          new LossModel.LognormalLaw(
              row.named(parameters, "meanlog"), row.named(parameters, "sdlog"));
      case "pareto" ->
          new LossModel.ParetoLaw(row.named(parameters, "shape"), row.named(parameters, "scale"));
      case "exponential" -> new LossModel.ExponentialLaw(row.named(parameters, "rate"));
      case "weibull" ->
          new LossModel.WeibullLaw(row.named(parameters, "shape"), row.named(parameters, "scale"));
      default -> throw row.unreadable(family + " = " + row.text(family));
    };
  }

  /// With the number of times it is doubled, and its chance of no event.
  static Frequency count(Row row) {
    var base =
        switch (row.text("frequency").toLowerCase(Locale.ROOT)) {
          case "poisson" -> new Frequency.Poisson(row.named("freq_params", "lambda"));
          case "negative binomial" ->
              new Frequency.NegativeBinomial(
                  row.named("freq_params", "size"), row.named("freq_params", "prob"));
          case "binomial" ->
              new Frequency.Binomial(
                  (int) Math.round(row.named("freq_params", "size")),
                  row.named("freq_params", "prob"));
          default -> throw row.unreadable("frequency = " + row.text("frequency"));
        };
    var times = base.times(1 << row.whole("convolve"));
    return row.optional("p0")
        .<Frequency>map(zero -> new Frequency.ZeroModified(zero, times))
        .orElse(times);
  }
}

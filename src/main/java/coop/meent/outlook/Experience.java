package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.pooling.Incidence;
import coop.meent.pooling.Percent;
import coop.meent.pooling.credibility.EarlyWarning;
import coop.meent.pooling.credibility.EarlyWarning.Light;
import coop.meent.pooling.credibility.PoissonGamma;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What a circle has seen itself: how many absences of more than a month, in how many months, with
/// how many people on average. It learns its own rate from that, as far as its experience reaches,
/// and is warned when the last twelve months had more than chance explains. Nobody is named in it.
///
/// @param months observed
/// @param people on average
/// @param absences longer than a month that began in all those months
/// @param lately how many of them began in the last twelve
public record Experience(int months, int people, int absences, int lately) {

  /// How many member-years of its own weigh as much as what is known of circles elsewhere.
  public static final int WORTH_OF_OTHERS = 200;

  /// How often a warning comes although nothing has changed: at most so often in a year.
  public static final double AMBER = 0.10;

  public static final double RED = 0.01;

  private static final int YEAR = 12;

  /// What can be wrong with it.
  public enum Part {
    MONTHS,
    PEOPLE,
    ABSENCES,
    LATELY
  }

  public Optional<Part> problem() {
    if (months < 1 || months > 1_200) return Optional.of(Part.MONTHS);
    if (people < 1 || people > 100_000) return Optional.of(Part.PEOPLE);
    if (absences < 0 || absences > 100_000) return Optional.of(Part.ABSENCES);
    if (lately < 0 || lately > absences) return Optional.of(Part.LATELY);
    return Optional.empty();
  }

  /// What a circle may believe of its rate.
  ///
  /// @param weight of its own experience, 0 to 1
  /// @param own what it saw itself, absences per member and year
  /// @param elsewhere what was supposed before
  /// @param learned both together
  /// @param low and `high`: nine of ten chances that the true rate lies between them
  /// @param prevalence the share of people ill for longer than a month that follows
  public record Learned(
      double weight,
      double own,
      double elsewhere,
      double learned,
      double low,
      double high,
      BigDecimal prevalence) {}

  /// @param supposed the rate that is known of others
  public Learned learned(Scenario supposed) {
    return learned(memberYears(), absences, supposed);
  }

  static Learned learned(double memberYears, int absences, Scenario supposed) {
    var prior = prior(supposed);
    var after = prior.after(absences, memberYears);
    return new Learned(
        prior.weight(memberYears),
        memberYears == 0 ? 0 : absences / memberYears,
        prior.mean(),
        after.mean(),
        after.quantile(0.05),
        after.quantile(0.95),
        prevalence(after.mean(), supposed));
  }

  private double memberYears() {
    return people * (months / (double) YEAR);
  }

  /// Absences that outlast the waiting time.
  static PoissonGamma prior(Scenario supposed) {
    double recovers = supposed.recovers().doubleValue();
    var incidence =
        Incidence.ofPrevalence(Math.max(1e-6, supposed.prevalence().doubleValue()), recovers);
    double aYear = YEAR * incidence.fallsIll() * outlasts(supposed);
    return new PoissonGamma(aYear * WORTH_OF_OTHERS, WORTH_OF_OTHERS);
  }

  /// Who falls ill is still ill a month later with chance 1 - r.
  private static double outlasts(Scenario supposed) {
    return Math.pow(1 - supposed.recovers().doubleValue(), supposed.waitMonths());
  }

  static BigDecimal prevalence(double aYear, Scenario supposed) {
    double recovers = supposed.recovers().doubleValue();
    double fallsIll = Math.min(0.9, aYear / YEAR / outlasts(supposed));
    double share = new Incidence(fallsIll, recovers).prevalence();
    return new BigDecimal(Double.toString(share)).setScale(4, RoundingMode.HALF_UP);
  }

  /// How the last twelve months compare with what was to be expected before them.
  ///
  /// @param expected absences
  /// @param surprise the chance of so many or more if nothing has changed
  /// @param redFrom so many would be red
  public record Warning(
      Light light, double expected, double surprise, int amberFrom, int redFrom) {}

  public Warning warning(Scenario supposed) {
    int year = Math.min(months, YEAR);
    double lastYear = people * (year / (double) YEAR);
    var before = prior(supposed).after(absences - lately, memberYears() - lastYear);
    var watch = new EarlyWarning(before, lastYear, AMBER, RED);
    return new Warning(
        watch.light(lately),
        watch.expectedSpells(),
        watch.surprise(lately),
        watch.threshold(Light.AMBER),
        watch.threshold(Light.RED));
  }

  /// What was learned, in words.
  public Named words(Scenario supposed) {
    var learned = learned(supposed);
    return texts ->
        texts.get(
            "outlook.experience.words",
            months,
            Math.round(100 * learned.weight()),
            new Percent(learned.own()),
            new Percent(learned.elsewhere()),
            new Percent(learned.learned()),
            new Percent(learned.low()),
            new Percent(learned.high()));
  }

  /// The warning in words, with how often it comes for nothing.
  public Named warningWords(Scenario supposed) {
    var warning = warning(supposed);
    return texts ->
        texts.get(
            "outlook.experience.light." + warning.light(),
            lately,
            new Decimal(
                new BigDecimal(Double.toString(warning.expected()))
                    .setScale(1, RoundingMode.HALF_UP)),
            warning.amberFrom(),
            warning.redFrom());
  }
}

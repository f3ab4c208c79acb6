package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.pooling.Percent;
import coop.meent.pooling.credibility.BuhlmannStraub;
import coop.meent.pooling.credibility.BuhlmannStraub.Between;
import coop.meent.pooling.credibility.BuhlmannStraub.History;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a circle may believe of itself beside the other circles of the file: as far as circles
/// differ more than chance explains its own years count, for the rest what all saw together.
///
/// @param others circles that are compared with
/// @param years of its own
/// @param weight of its own years, 0 to 1
/// @param own what it saw itself, absences for each member and year; `together` what all saw
/// @param learned what may be believed
/// @param prevalence the share of people ill for longer than a month that follows
public record Beside(
    int others,
    int years,
    double weight,
    double own,
    double together,
    double learned,
    BigDecimal prevalence) {

  private static final int FEWEST_YEARS = 2;

  /// Empty unless this circle and another one have two years each.
  ///
  /// @param all circles of the file, this one among them
  public static Optional<Beside> of(Seen one, List<Seen> all, Scenario supposed) {
    var own = one.years();
    if (own.size() < FEWEST_YEARS) return Optional.empty();
    List<History> histories = new ArrayList<>();
    histories.add(history(own));
    for (var other : all)
      if (!other.equals(one) && other.years().size() >= FEWEST_YEARS)
        histories.add(history(other.years()));
    if (histories.size() < 2) return Optional.empty();
    var model = new BuhlmannStraub(histories, Between.UNBIASED);
    var mine = model.groups().getFirst();
    var waited = supposed.withCare(one.waitMonths(), supposed.longestMonths());
    return Optional.of(
        new Beside(
            histories.size() - 1,
            own.size(),
            mine.credibility(),
            mine.ownMean(),
            model.collectiveMean(),
            mine.estimate(),
            Experience.prevalence(mine.estimate(), waited)));
  }

  private static History history(List<SeenYear> years) {
    return new History(
        years.stream().mapToDouble(SeenYear::rate).toArray(),
        years.stream().mapToDouble(SeenYear::memberYears).toArray());
  }

  /// Whether circles differ more than chance explains.
  public boolean doDiffer() {
    return weight > 0;
  }

  public Named words() {
    return texts ->
        texts.get(
            doDiffer() ? "outlook.beside.words" : "outlook.beside.alike",
            texts.count("outlook.seen.years", years),
            Math.round(100 * weight),
            texts.count("outlook.beside.others", others),
            new Percent(own),
            new Percent(together),
            new Percent(learned));
  }
}

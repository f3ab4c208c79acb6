package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.pooling.Percent;
import coop.meent.pooling.sharing.Fairness;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How evenly giving and receiving came out in a circle: figures of all together, from which nobody
/// can be told.
///
/// @param people who were ever in it
/// @param received how many of them ever received
/// @param farthest how far anybody's share of giving lies from the share of levels, at most
/// @param unevenGiving by Gini, of what each gave per euro of level and month
/// @param unevenReceiving by Gini; in a circle it is high, that is what it is for
/// @param returned what those who gave have received themselves by now, as a share of all that was
///   given
/// @param topShare what who received most received, as a share of all
/// @param costs as a share of all that was paid for gifts and costs together
public record Evenness(
    int people,
    int received,
    double farthest,
    double unevenGiving,
    double unevenReceiving,
    double returned,
    double topShare,
    double costs) {

  /// Of fewer people one could tell who is meant.
  public static final int FEWEST = 5;

  /// One member's figures, in cents.
  ///
  /// @param level on average over the months
  public record One(long level, int months, long given, long received, long costs) {}

  /// Empty for fewer than five people, or where nothing was given yet.
  public static Optional<Evenness> of(List<One> members) {
    var standings =
        members.stream()
            .filter(one -> one.level > 0 && one.months > 0)
            .map(one ->
                new Fairness.Standing(one.level, one.months, one.given, one.received, one.costs))
            .toList();
    var fairness = new Fairness(standings);
    if (standings.size() < FEWEST || fairness.given() <= 0) return Optional.empty();
    return Optional.of(
        new Evenness(
            standings.size(),
            (int) standings.stream().filter(one -> one.received() > 0).count(),
            fairness.farthestFromProportional(),
            fairness.giniOfGiving(),
            fairness.giniOfReceiving(),
            fairness.reciprocity(),
            fairness.topShare(),
            fairness.costRatio()));
  }

  /// One of its figures.
  ///
  /// @param key its name, and that of its text
  /// @param value a count, or a share
  public record Figure(String key, BigDecimal value, Named words) {}

  /// In the order in which they are shown.
  public List<Figure> figures() {
    Named count = texts -> texts.get("circle.seen.of", received, people);
    return List.of(
        new Figure("received", BigDecimal.valueOf(received), count),
        share("farthest", farthest),
        share("unevenGiving", unevenGiving),
        share("unevenReceiving", unevenReceiving),
        share("returned", returned),
        share("topShare", topShare),
        share("costs", costs));
  }

  /// Those that say something: many circles book their costs elsewhere.
  public List<Figure> shown() {
    return figures().stream()
        .filter(one -> !one.key.equals("costs") || one.value.signum() > 0)
        .toList();
  }

  /// The same in a sentence.
  public Named words() {
    return texts ->
        texts.get(
            "circle.seen.even.words",
            new Percent(Math.round(farthest * 1_000) / 1_000.0),
            received,
            people);
  }

  /// In words to a tenth of a per cent.
  private static Figure share(String key, double share) {
    return new Figure(
        key,
        new BigDecimal(Double.toString(share)),
        new Percent(Math.round(share * 1_000) / 1_000.0));
  }
}

package coop.meent.pooling.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How evenly giving and receiving came out among members over some time. To be shown for the
/// group, and never by name without consent.
///
/// Gini: Σ(2i - n - 1)x₍ᵢ₎ / (n Σx) (Sen, *On Economic Inequality*, 1973). Reciprocity is Σ
/// min(given, received) / Σ given. Limits: a circle is for those who fall ill, so a high Gini of
/// what was received is the point of it and no fault. Where nothing was given or received yet, what
/// is a part of it is zero.
public record Fairness(List<Standing> members) {

  /// @param level the chosen monthly level
  /// @param months of membership
  public record Standing(double level, double months, double given, double received, double costs) {
    public double levelMonths() {
      return level * months;
    }

    public double givenPerLevelMonth() {
      return given / levelMonths();
    }

    public double net() {
      return received - given;
    }
  }

  public Fairness {
    members = List.copyOf(members);
  }

  public double given() {
    return sum(Standing::given);
  }

  public double received() {
    return sum(Standing::received);
  }

  /// Costs as a share of all that members paid in.
  public double costRatio() {
    return part(sum(Standing::costs), given() + sum(Standing::costs));
  }

  public double giniOfGiving() {
    return gini(Standing::givenPerLevelMonth);
  }

  public double giniOfReceiving() {
    return gini(Standing::received);
  }

  public double shareThatEverReceived() {
    return members.stream().filter(one -> one.received > 0).count() / (double) members.size();
  }

  /// What the member who received most received, as a share of all.
  public double topShare() {
    return part(members.stream().mapToDouble(Standing::received).max().orElse(0), received());
  }

  public double reciprocity() {
    return part(sum(one -> Math.min(one.given, one.received)), given());
  }

  /// What came back of what was given; 1 where nothing was kept.
  public double returned() {
    return part(received(), given());
  }

  /// The largest distance of a member's share of giving from its share of level-months.
  public double farthestFromProportional() {
    double all = sum(Standing::levelMonths);
    double given = given();
    return members.stream()
        .mapToDouble(one -> Math.abs(part(one.given, given) - one.levelMonths() / all))
        .max()
        .orElse(0);
  }

  private static double part(double figure, double of) {
    return of == 0 ? 0 : figure / of;
  }

  private double sum(ToDoubleFunction<Standing> figure) {
    return members.stream().mapToDouble(figure).sum();
  }

  private double gini(ToDoubleFunction<Standing> figure) {
    var sorted = members.stream().mapToDouble(figure).sorted().toArray();
    double all = Arrays.stream(sorted).sum();
    if (all == 0) return 0;
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++)
      weighted += (2 * (i + 1) - sorted.length - 1) * sorted[i];
    return weighted / (sorted.length * all);
  }
}

package coop.meent.split;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Split;
import coop.meent.base.Split.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// An amount without VAT divided over a team: the cooperative keeps its margin, rounded half up,
/// and the rest goes to the team by largest remainder. The parts always sum to the amount, and
/// follow from what is asked alone, whatever the order and the laptop.
///
/// @param kept what the cooperative keeps
/// @param toTeam what is left, the sum of all parts
/// @param parts in order of member number
public record Division(
    Money net, Rate margin, Money kept, Money toTeam, SplitKey key, List<Part> parts) {

  /// @param exact the share before rounding, to the hundredth of a cent
  /// @param hasCent whether a cent came on top of the whole cents of it, by largest remainder
  public record Part(
      Claim claim, BigDecimal weightSum, BigDecimal exact, Money amount, boolean hasCent) {}

  public Division {
    parts = List.copyOf(parts);
  }

  /// @param claims one for each member, not all of them zero
  public static Division of(Money net, Rate margin, SplitKey key, List<Claim> claims) {
    var kept = net.times(margin, RoundingMode.HALF_UP);
    var toTeam = net.minus(kept);
    var sum = claims.stream().map(Claim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    var amounts = Split.byLargestRemainder(toTeam, claims.stream().map(Division::share).toList());
    List<Part> parts = new ArrayList<>();
    for (var entry : amounts.entrySet()) {
      var share = entry.getKey();
      var claim =
          claims.stream()
              .filter(one -> one.member().uuid().equals(share.id()))
              .findFirst()
              .orElseThrow();
      parts.add(part(claim, sum, toTeam, entry.getValue()));
    }
    return new Division(net, margin, kept, toTeam, key, parts);
  }

  private static Share share(Claim claim) {
    return new Share(
        claim.number().orElse(Integer.MAX_VALUE), claim.member().uuid(), claim.weight());
  }

  /// As it was noted once.
  static Part part(Claim claim, BigDecimal sum, Money toTeam, Money amount) {
    var exact =
        toTeam
            .toBigDecimal()
            .multiply(claim.weight())
            .divide(sum, MathContext.DECIMAL128)
            .setScale(4, RoundingMode.HALF_UP);
    var whole =
        BigDecimal.valueOf(toTeam.cents())
            .multiply(claim.weight())
            .divide(sum, 0, RoundingMode.DOWN)
            .longValueExact();
    return new Part(claim, sum, exact, amount, amount.cents() != whole);
  }
}

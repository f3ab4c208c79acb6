package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Split;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/// What sharing the costs of a period comes to. The shares and what the cooperative keeps always
/// sum to the costs; VAT is computed on each share, halves away from zero.
///
/// @param costs per account of the pool, without those that come to nothing
/// @param kept what no member bears
/// @param parts in order of member number
/// @param vat on each share; empty for joint account
public record CostPlan(
    CostPool pool,
    FiscalPeriod period,
    CostKey key,
    SequencedMap<AccountId, Money> costs,
    Money kept,
    List<Part> parts,
    Optional<Rate> vat) {

  /// One member's share.
  ///
  /// @param exact before rounding, with four decimals
  /// @param hasCent whether a cent came on top of its whole cents, by largest remainder
  public record Part(
      Claim claim,
      BigDecimal weightSum,
      BigDecimal exact,
      Money amount,
      boolean hasCent,
      Money vat) {

    public Money gross() {
      return amount.plus(vat);
    }
  }

  /// Sorts after every member, since what is left over is nobody's.
  private static final UUID COOPERATIVE = new UUID(-1, -1);

  public CostPlan {
    parts = List.copyOf(parts);
  }

  public Money total() {
    return Money.sum(costs.values());
  }

  /// What members bear together, without VAT.
  public Money shared() {
    return total().minus(kept);
  }

  public Money gross() {
    return Money.sum(parts.stream().map(Part::gross).toList());
  }

  public Money vatTotal() {
    return gross().minus(shared());
  }

  public Optional<Part> of(MemberId member) {
    return parts.stream().filter(one -> one.claim.member().equals(member)).findFirst();
  }

  /// @param claims one for each member, not all of them zero
  /// @param restWeight of what the cooperative keeps, in the same unit; zero when it keeps nothing
  static CostPlan of(
      CostPool pool,
      FiscalPeriod period,
      CostKey key,
      SequencedMap<AccountId, Money> costs,
      List<Claim> claims,
      BigDecimal restWeight,
      Optional<Rate> vat) {
    List<Split.Share> shares = new ArrayList<>();
    for (var claim : claims)
      shares.add(new Split.Share(claim.number(), claim.member().uuid(), claim.weight()));
    shares.add(new Split.Share(Integer.MAX_VALUE, COOPERATIVE, restWeight));
    var total = Money.sum(costs.values());
    var sum = shares.stream().map(Split.Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<UUID, Money> amounts = new LinkedHashMap<>();
    Split.byLargestRemainder(total, shares)
        .forEach((share, amount) -> amounts.put(share.id(), amount));
    var parts =
        claims.stream()
            .sorted(
                Comparator.comparingInt(Claim::number)
                    .thenComparing(claim -> claim.member().uuid()))
            .map(claim ->
                part(
                    claim,
                    sum,
                    total,
                    amounts.getOrDefault(claim.member().uuid(), Money.ZERO),
                    vat))
            .toList();
    var kept = amounts.getOrDefault(COOPERATIVE, Money.ZERO);
    return new CostPlan(pool, period, key, costs, kept, parts, vat);
  }

  private static Part part(
      Claim claim, BigDecimal sum, Money total, Money amount, Optional<Rate> vat) {
    var exact =
        total
            .toBigDecimal()
            .multiply(claim.weight())
            .divide(sum, MathContext.DECIMAL128)
            .setScale(4, RoundingMode.HALF_UP);
    var whole =
        BigDecimal.valueOf(total.cents())
            .multiply(claim.weight())
            .divide(sum, 0, RoundingMode.DOWN)
            .longValueExact();
    var tax = vat.map(rate -> amount.times(rate, RoundingMode.HALF_UP)).orElse(Money.ZERO);
    return new Part(claim, sum, exact, amount, amount.cents() != whole, tax);
  }
}

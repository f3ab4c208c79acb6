package coop.meent.profit;

import coop.meent.base.Hash;
import coop.meent.base.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A division worked out: what every member gets, and what stays in the reserves.
///
/// @param total what was to be divided
/// @param allotments in order of member number, also who gets nothing
/// @param left of the total, kept from everybody by the bounds
public record Plan(Money total, List<Allotment> allotments, Money left, YearFigures figures) {

  public Plan {
    allotments = List.copyOf(allotments);
  }

  /// How it comes out for an amount, or why it does not.
  ///
  /// @param paid how much of the total is paid out at most; the rest is credited
  public static Plan of(
      Divider divider, Divided.Shares shares, YearFigures figures, Money paid, Destination to) {
    var sum = shares.sum();
    var payable = paid.compareTo(sum) > 0 ? sum : paid;
    var parts = divider.within(payable, shares.shares());
    var allotments =
        divider.claims().stream()
            .map(claim ->
                new Allotment(
                    claim,
                    shares.of(claim.member()),
                    parts.getOrDefault(claim.member(), Money.ZERO),
                    to))
            .toList();
    return new Plan(sum.plus(shares.left()), allotments, shares.left(), figures);
  }

  public Money divided() {
    return Money.sum(allotments.stream().map(Allotment::amount).toList());
  }

  public Money paid() {
    return Money.sum(allotments.stream().map(Allotment::paid).toList());
  }

  public Money credited() {
    return divided().minus(paid());
  }

  /// What of the result stays undivided.
  public Money toReserve() {
    return figures.result().minus(divided());
  }

  public Deductible deductible() {
    var counted =
        Money.sum(
            allotments.stream()
                .filter(one -> !one.claim().isLegalEntity())
                .map(Allotment::paid)
                .toList());
    return Deductible.of(figures, counted, divided().minus(counted));
  }

  public List<Allotment> receiving() {
    return allotments.stream().filter(one -> !one.amount().isZero()).toList();
  }

  /// A short word for all amounts: two plans with the same mark give everybody the same.
  public String mark() {
    var words = new StringBuilder();
    for (var one : allotments)
      words
          .append(one.claim().member().uuid())
          .append(' ')
          .append(one.amount())
          .append(' ')
          .append(one.paid())
          .append(' ')
          .append(one.creditedTo())
          .append('\n');
    var hash = Hash.sha256(words.toString().getBytes(StandardCharsets.UTF_8));
    return hash.toString().substring(0, 16);
  }
}

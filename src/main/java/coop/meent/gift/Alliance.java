package coop.meent.gift;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Split;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// How allied circles help one that is short: what its own members could not give is divided over
/// the others in proportion to (sum of levels) × (balance above a floor), each up to a part of its
/// balance. Help is gifts between members, by the same rule inside the helping circle, and is shown
/// on both sides.
///
/// @param floorDeposits so many deposits of each member stay with a circle that helps
/// @param limit the largest part of its balance that a circle gives in a month
public record Alliance(int floorDeposits, Rate limit) {

  public Alliance {
    if (floorDeposits < 0 || limit.value().signum() < 0 || limit.compareTo(Rate.of("1")) > 0)
      throw new IllegalArgumentException(floorDeposits + " deposits, " + limit);
  }

  /// A circle that may help.
  ///
  /// @param number and `id` put circles in order, as they do members
  /// @param levels of its members, together
  /// @param deposits of its members in a month, together
  /// @param balance of its members, together, after their own gifts of the month
  public record Circle(int number, UUID id, Money levels, Money deposits, Money balance) {}

  /// What each circle gives by one rule for all; circles that give nothing are there with zero.
  /// Never more than asked, never more than a circle may.
  public Map<Circle, Money> help(Money asked, List<Circle> circles) {
    Map<Circle, Alliance> terms = new LinkedHashMap<>();
    for (var circle : circles) terms.put(circle, this);
    return help(asked, terms);
  }

  /// The same where each circle gives as its own rulebook says.
  public static Map<Circle, Money> help(Money asked, Map<Circle, Alliance> terms) {
    Map<Circle, Money> given = new LinkedHashMap<>();
    Map<Circle, Money> most = new LinkedHashMap<>();
    terms.keySet().stream()
        .sorted(Comparator.comparingInt(Circle::number).thenComparing(one -> one.id().toString()))
        .forEach(circle -> given.put(circle, Money.ZERO));
    terms.forEach((circle, rule) -> most.put(circle, rule.most(circle)));
    var open = asked;
    while (open.isPositive()) {
      Map<Split.Share, Circle> able = new LinkedHashMap<>();
      for (var one : given.keySet())
        if (most.getOrDefault(one, Money.ZERO).compareTo(given.getOrDefault(one, Money.ZERO)) > 0)
          Optional.ofNullable(terms.get(one))
              .ifPresent(
                  rule -> able.put(new Split.Share(one.number, one.id, rule.weight(one)), one));
      if (able.isEmpty()) break;
      var before = open;
      for (var part : Split.byLargestRemainder(open, able.keySet()).entrySet()) {
        var circle = Objects.requireNonNull(able.get(part.getKey()));
        var room =
            most.getOrDefault(circle, Money.ZERO).minus(given.getOrDefault(circle, Money.ZERO));
        var gives = part.getValue().compareTo(room) > 0 ? room : part.getValue();
        given.merge(circle, gives, Money::plus);
        open = open.minus(gives);
      }
      if (open.equals(before)) break;
    }
    return given;
  }

  /// What of its balance may go at all.
  public Money aboveFloor(Circle circle) {
    var floor = Money.ofCents(Math.multiplyExact(circle.deposits.cents(), floorDeposits));
    var above = circle.balance.minus(floor);
    return above.isPositive() ? above : Money.ZERO;
  }

  /// What a circle gives in a month at most.
  public Money most(Circle circle) {
    if (!circle.balance.isPositive()) return Money.ZERO;
    var part = circle.balance.times(limit, RoundingMode.FLOOR);
    var above = aboveFloor(circle);
    return above.compareTo(part) < 0 ? above : part;
  }

  private BigDecimal weight(Circle circle) {
    return BigDecimal.valueOf(circle.levels.cents())
        .multiply(BigDecimal.valueOf(aboveFloor(circle).cents()));
  }
}

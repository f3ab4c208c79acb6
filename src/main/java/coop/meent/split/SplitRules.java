package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.member.Member;
import coop.meent.split.SplitDraft.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What must hold before something is divided, in order of precedence.
final class SplitRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SplitRules() {}

  static Optional<SplitRefusal> refusal(
      SplitDraft draft, Billed billed, Map<MemberId, Member> people) {
    if (billed.net().isZero()) return Optional.of(new SplitRefusal.NothingToSplit(billed.number()));
    var percent = draft.marginPercent();
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)
      return Optional.of(new SplitRefusal.MarginOutOfRange(percent.toPlainString()));
    return negative(draft, people)
        .or(() -> nobody(draft))
        .or(() -> twice(draft, people))
        .or(() -> left(draft, billed, people))
        .or(() -> sum(draft, billed));
  }

  private static Optional<SplitRefusal> negative(SplitDraft draft, Map<MemberId, Member> people) {
    return draft.weights().stream()
        .filter(one -> one.weight().signum() < 0)
        .findFirst()
        .map(one -> new SplitRefusal.NegativeWeight(name(one, people)));
  }

  private static Optional<SplitRefusal> nobody(SplitDraft draft) {
    boolean isAny = draft.weights().stream().anyMatch(one -> one.weight().signum() > 0);
    return isAny ? Optional.empty() : Optional.of(new SplitRefusal.Nobody());
  }

  private static Optional<SplitRefusal> twice(SplitDraft draft, Map<MemberId, Member> people) {
    Set<MemberId> seen = new HashSet<>();
    return draft.weights().stream()
        .filter(one -> !seen.add(one.member()))
        .findFirst()
        .map(one -> new SplitRefusal.NamedTwice(name(one, people)));
  }

  /// Who had left when the invoice was made earned nothing with it any more.
  private static Optional<SplitRefusal> left(
      SplitDraft draft, Billed billed, Map<MemberId, Member> people) {
    for (var one : draft.weights()) {
      var last = Optional.ofNullable(people.get(one.member())).flatMap(Member::left);
      if (one.weight().signum() > 0 && last.filter(billed.date()::isAfter).isPresent())
        return Optional.of(new SplitRefusal.HasLeft(name(one, people), last.get(), billed.date()));
    }
    return Optional.empty();
  }

  private static Optional<SplitRefusal> sum(SplitDraft draft, Billed billed) {
    var sum = sum(draft.weights());
    return switch (draft.key()) {
      case HOURS, UNITS -> Optional.empty();
      case PERCENTAGE ->
          sum.compareTo(HUNDRED) == 0
              ? Optional.empty()
              : Optional.of(
                  new SplitRefusal.PercentagesOff(sum.stripTrailingZeros().toPlainString()));
      case AMOUNT -> amounts(sum, draft, billed);
    };
  }

  private static Optional<SplitRefusal> amounts(BigDecimal sum, SplitDraft draft, Billed billed) {
    var net = billed.net().abs();
    var toTeam = net.minus(net.times(margin(draft), RoundingMode.HALF_UP));
    boolean fits =
        sum.compareTo(net.toBigDecimal()) == 0 || sum.compareTo(toTeam.toBigDecimal()) == 0;
    if (fits) return Optional.empty();
    var said = Money.of(sum.setScale(2, RoundingMode.HALF_UP));
    return Optional.of(new SplitRefusal.AmountsOff(said, net, toTeam));
  }

  static Rate margin(SplitDraft draft) {
    return new Rate(draft.marginPercent().movePointLeft(2));
  }

  static BigDecimal sum(List<Weight> weights) {
    return weights.stream().map(Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String name(Weight weight, Map<MemberId, Member> people) {
    return Optional.ofNullable(people.get(weight.member())).map(Member::name).orElse("?");
  }
}

package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.circle.Again.Change;
import coop.meent.gift.Gift;
import coop.meent.gift.GiftMonth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Settles what earlier months would have given otherwise, after this month's own gifts: the oldest
/// month first, and nobody gives more than is there.
final class Carrying {

  private final MonthBasis basis;
  private final Map<MemberId, Integer> numbers = new HashMap<>();

  /// What each has left to give from; who is not in it has no limit.
  private final Map<MemberId, Money> left = new HashMap<>();

  /// What each is paid with this month.
  private final Map<MemberId, Money> received = new HashMap<>();

  Carrying(MonthBasis basis, GiftMonth gifts) {
    this.basis = basis;
    for (var part : basis.people()) {
      numbers.put(part.member(), part.number());
      part.balance().ifPresent(money -> left.put(part.member(), money));
    }
    for (var gift : gifts.gifts()) {
      take(donor(gift), gift.paid());
      received.merge(new MemberId(gift.recipient().id()), gift.paid(), Money::plus);
    }
  }

  private static MemberId donor(Gift gift) {
    return new MemberId(gift.donor().id());
  }

  private void take(MemberId member, Money money) {
    left.computeIfPresent(member, (_, there) -> there.minus(money));
  }

  List<Carry> settle() {
    List<Carry> all = new ArrayList<>();
    for (var again : basis.again()) all.add(settle(again, all.size() + 1));
    return all;
  }

  private Carry settle(Again again, int position) {
    Map<MemberId, Money> settled = new LinkedHashMap<>();
    var more = Money.ZERO;
    for (var change : again.changes()) {
      if (!change.due().isPositive()) continue;
      var gives = least(change.due(), left(change.donor()));
      take(change.donor(), gives);
      settled.put(change.donor(), gives);
      more = more.plus(gives);
    }
    var who = again.recipient();
    var paid = received.merge(who, more, Money::plus);
    var back = again.changes().stream().filter(one -> one.due().isNegative()).toList();
    var due = Money.sum(back.stream().map(Change::due).toList()).negate();
    var comes = least(due, left(who).map(there -> there.plus(paid)));
    split(comes, back).forEach((donor, money) -> settled.put(donor, money.negate()));
    var withheld = least(comes, Optional.of(paid));
    var own = comes.minus(withheld);
    take(who, own);
    received.merge(who, withheld.negate(), Money::plus);
    return new Carry(again, position, settled, more.minus(withheld), own);
  }

  /// Empty where members give on call; what somebody is short of already is nothing, and so is what
  /// is left of somebody who is not in the circle any more.
  private Optional<Money> left(MemberId member) {
    if (left.isEmpty()) return Optional.empty();
    var there = left.getOrDefault(member, Money.ZERO);
    return Optional.of(there.isNegative() ? Money.ZERO : there);
  }

  private static Money least(Money one, Optional<Money> most) {
    return most.filter(money -> money.compareTo(one) < 0).orElse(one);
  }

  private Map<MemberId, Money> split(Money total, List<Change> back) {
    Map<MemberId, Money> parts = new LinkedHashMap<>();
    if (!total.isPositive()) return parts;
    Map<Split.Share, MemberId> whose = new LinkedHashMap<>();
    for (var one : back) {
      var weight = BigDecimal.valueOf(one.due().negate().cents());
      int number = numbers.getOrDefault(one.donor(), Integer.MAX_VALUE);
      whose.put(new Split.Share(number, one.donor().uuid(), weight), one.donor());
    }
    Split.byLargestRemainder(total, whose.keySet())
        .forEach((share, money) -> {
          var donor = whose.get(share);
          if (donor != null) parts.put(donor, money);
        });
    return parts;
  }
}

package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.circle.Again.Change;
import coop.meent.circle.MonthBasis.Part;
import coop.meent.gift.Course;
import coop.meent.gift.Gift;
import coop.meent.gift.GiftMonth;
import coop.meent.gift.Target;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays months that were run beside what they would come to by what is known of illness now: with
/// the rulebook, the levels and the balances that they were computed with, so that nothing else
/// makes a difference.
///
/// @param courses of who is or was ill, as confirmed by now
/// @param masked whose data are not there any more: nothing is concluded from that
record Recounting(Circle circle, Map<MemberId, Course> courses, Set<MemberId> masked) {

  /// A month that was run, with what it was computed with.
  record Kept(MonthBasis basis, CircleRules rules) {
    YearMonth month() {
      return basis.month();
    }
  }

  private record Pair(MemberId donor, MemberId recipient) {}

  /// What of earlier months is to be settled, the oldest first.
  List<Again> of(List<Kept> months) {
    var all = months.stream().sorted(Comparator.comparing(Kept::month)).toList();
    var settled = settled(all);
    List<Again> again = new ArrayList<>();
    for (var one : all) again.addAll(again(one, settled));
    return again;
  }

  /// What later months settled already, by month and pair.
  private Map<YearMonth, Map<Pair, Money>> settled(List<Kept> all) {
    Map<YearMonth, Map<Pair, Money>> settled = new HashMap<>();
    for (var one : all) {
      if (one.basis.again().isEmpty()) continue;
      var sheet = new MonthSheet(one.basis, one.rules, circle);
      for (var carry : sheet.carried())
        carry
            .settled()
            .forEach((donor, money) ->
                settled
                    .computeIfAbsent(carry.again().month(), _ -> new HashMap<>())
                    .merge(new Pair(donor, carry.again().recipient()), money, Money::plus));
    }
    return settled;
  }

  private List<Again> again(Kept kept, Map<YearMonth, Map<Pair, Money>> settled) {
    var month = kept.month();
    var known = known(kept);
    var before = settled.getOrDefault(month, Map.of());
    if (known.equals(kept.basis.people()) && before.isEmpty()) return List.of();
    var was = kept.basis.gifts(kept.rules);
    var now = kept.basis.with(known).gifts(kept.rules);
    var gave = byPair(was);
    var gives = byPair(now);
    List<Again> all = new ArrayList<>();
    for (var recipient : kept.basis.people()) {
      var changes = new ArrayList<Change>();
      for (var donor : kept.basis.people()) {
        var pair = new Pair(donor.member(), recipient.member());
        var then = gave.getOrDefault(pair, Money.ZERO);
        var would = gives.getOrDefault(pair, Money.ZERO);
        var due = would.minus(then).minus(before.getOrDefault(pair, Money.ZERO));
        if (!due.isZero()) changes.add(new Change(donor.member(), then, would, due));
      }
      if (!changes.isEmpty()) all.add(again(month, recipient, was, now, changes));
    }
    return all;
  }

  private List<Part> known(Kept kept) {
    var known = new ArrayList<Part>();
    for (var part : kept.basis.people())
      known.add(masked.contains(part.member()) ? part : now(part, kept));
    return known;
  }

  /// What a month would come to by what is known now.
  GiftMonth now(Kept kept) {
    return kept.basis.with(known(kept)).gifts(kept.rules);
  }

  /// Whether donors see the name makes no difference.
  private Part now(Part part, Kept kept) {
    var course =
        CircleMonths.asked(
            part, Optional.ofNullable(courses.get(part.member())), kept.month(), kept.rules);
    return new Part(
        part.number(), part.member(), part.level(), part.balance(), course, part.isNamed());
  }

  private static Map<Pair, Money> byPair(GiftMonth month) {
    Map<Pair, Money> gifts = new HashMap<>();
    for (var gift : month.gifts()) gifts.merge(pair(gift), gift.paid(), Money::plus);
    return gifts;
  }

  private static Pair pair(Gift gift) {
    return new Pair(new MemberId(gift.donor().id()), new MemberId(gift.recipient().id()));
  }

  private static Again again(
      YearMonth month, Part who, GiftMonth was, GiftMonth now, List<Change> changes) {
    var target = target(now, who);
    return new Again(
        month,
        who.member(),
        who.level(),
        target.map(Target::stretches).orElse(List.of()),
        target.map(Target::roundingCents).orElse(1),
        target(was, who).map(Target::amount).orElse(Money.ZERO),
        target.map(Target::amount).orElse(Money.ZERO),
        changes);
  }

  private static Optional<Target> target(GiftMonth month, Part who) {
    return month.targets().stream()
        .filter(target -> target.recipient().id().equals(who.member().uuid()))
        .findFirst();
  }
}

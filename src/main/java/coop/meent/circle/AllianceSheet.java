package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.circle.AllianceBasis.Ask;
import coop.meent.circle.AllianceBasis.Back;
import coop.meent.circle.AllianceBasis.Gave;
import coop.meent.circle.AllianceBasis.Giver;
import coop.meent.circle.AllianceBasis.Helper;
import coop.meent.gift.Alliance;
import coop.meent.gift.GiftMonth;
import coop.meent.gift.GiftRules.Giving;
import coop.meent.gift.Person;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What allied circles give in a month, laid out: how much each circle, which of its members how
/// much to whom with the proof of it, and what comes back of earlier months. What is lacking is
/// divided over the circles by (levels) × (what they have above their floor), each up to its most;
/// inside a circle by level, from what lies above each member's own floor. Computed from a basis
/// alone.
public final class AllianceSheet {

  /// Inside a helping circle: by level, and again of those who still have something.
  private static final Giving BY_LEVEL =
      new Giving(false, Optional.empty(), Shortage.SECOND_ROUND, 1, Optional.empty());

  private final AllianceBasis basis;
  private final Map<CircleId, Money> parts = new LinkedHashMap<>();
  private final Map<Ask, Money> received = new LinkedHashMap<>();
  private final List<HelpLine> flows = new ArrayList<>();

  public AllianceSheet(AllianceBasis basis) {
    this.basis = basis;
    for (var ask : basis.asks()) received.put(ask, Money.ZERO);
    help();
    for (int i = 0; i < basis.backs().size(); i++)
      comesBack(basis.backs().get(i), basis.asks().size() + i + 1);
  }

  public AllianceBasis basis() {
    return basis;
  }

  private void help() {
    Map<Alliance.Circle, Alliance> terms = new LinkedHashMap<>();
    for (var one : basis.helpers()) terms.put(one.circleOfGivers(), one.terms());
    Alliance.help(asked(), terms)
        .forEach((circle, money) -> parts.put(new CircleId(circle.id()), money));
    var open = split(Money.sum(List.copyOf(parts.values())), rests());
    for (var helper : basis.helpers()) {
      var gives = parts.getOrDefault(helper.circle(), Money.ZERO);
      if (!gives.isPositive()) continue;
      var shares = split(gives, open);
      shares.forEach((ask, money) -> open.merge(ask, money.negate(), Money::plus));
      give(helper, shares);
    }
  }

  private Map<Ask, Money> rests() {
    Map<Ask, Money> rests = new LinkedHashMap<>();
    for (var ask : basis.asks()) rests.put(ask, ask.rest());
    return rests;
  }

  /// In proportion to what is open for each; nobody gets more than that.
  private static Map<Ask, Money> split(Money total, Map<Ask, Money> open) {
    Map<Split.Share, Ask> whose = new LinkedHashMap<>();
    open.forEach((ask, money) -> {
      var weight = BigDecimal.valueOf(money.cents());
      var id =
          Ids.derived("ask", ask.circle().uuid().toString(), ask.recipient().uuid().toString());
      if (money.isPositive()) whose.put(new Split.Share(ask.number(), id, weight), ask);
    });
    Map<Ask, Money> parts = new LinkedHashMap<>();
    if (whose.isEmpty() || !total.isPositive()) return parts;
    Split.byLargestRemainder(total, whose.keySet())
        .forEach((share, money) -> {
          var ask = whose.get(share);
          if (ask != null && money.isPositive()) parts.put(ask, money);
        });
    return parts;
  }

  /// Divides what a circle gives over its members.
  private void give(Helper helper, Map<Ask, Money> shares) {
    List<Person> people = new ArrayList<>();
    Map<Person, Money> above = new HashMap<>();
    Map<Person, Giver> givers = new HashMap<>();
    for (var giver : helper.givers()) {
      people.add(giver.person());
      above.put(giver.person(), giver.above(helper.terms().floorDeposits()));
      givers.put(giver.person(), giver);
    }
    Map<Person, Ask> asks = new HashMap<>();
    List<Target> targets = new ArrayList<>();
    shares.forEach((ask, money) -> {
      // somebody who is short in two allied circles is asked for in each
      var person = asks.containsKey(ask.person()) ? other(ask) : ask.person();
      people.add(person);
      asks.put(person, ask);
      targets.add(new Target(person, 1, List.of(), 1, money));
    });
    for (var gift : new GiftMonth(BY_LEVEL, people, above, targets).gifts()) {
      var ask = asks.get(gift.recipient());
      var giver = givers.get(gift.donor());
      boolean isThere = gift.due().isPositive() || gift.paid().isPositive();
      if (ask == null || giver == null || !isThere) continue;
      received.merge(ask, gift.paid(), Money::plus);
      flows.add(
          new HelpLine(
              basis.id(),
              basis.month(),
              helper.circle(),
              giver.member(),
              ask.circle(),
              basis.asks().indexOf(ask) + 1,
              basis.month(),
              Optional.of(ask.recipient()),
              ask.rest(),
              gift.target(),
              giver.level(),
              gift.levels(),
              gift.due(),
              gift.paid()));
    }
  }

  private static Person other(Ask ask) {
    var id = Ids.derived("ask", ask.circle().uuid().toString(), ask.recipient().uuid().toString());
    return new Person(ask.number(), id, ask.level());
  }

  /// What was too much goes back to those who gave it, by what they gave.
  private void comesBack(Back back, int position) {
    Map<Split.Share, Gave> whose = new LinkedHashMap<>();
    for (var one : back.gave()) {
      var id = Ids.derived("gave", one.circle().uuid().toString(), one.donor().uuid().toString());
      var weight = BigDecimal.valueOf(one.amount().cents());
      whose.put(new Split.Share(one.number(), id, weight), one);
    }
    if (!back.comes().isPositive() || whose.isEmpty()) return;
    var all = Money.sum(back.gave().stream().map(Gave::amount).toList());
    var split = Split.byLargestRemainder(back.comes(), whose.keySet());
    split.forEach((share, money) -> {
      var gave = whose.get(share);
      if (gave == null || money.isZero()) return;
      flows.add(
          new HelpLine(
              basis.id(),
              basis.month(),
              gave.circle(),
              gave.donor(),
              back.circle(),
              position,
              back.of(),
              Optional.of(back.recipient()),
              back.tooMuch(),
              back.comes(),
              gave.amount(),
              all,
              money.negate(),
              money.negate()));
    });
  }

  /// Whether anything moves.
  public boolean isMoving() {
    return !flows.isEmpty();
  }

  /// With the true recipient of each, for who may read the basis.
  public List<HelpLine> flows() {
    return List.copyOf(flows);
  }

  /// What each donor gives, as it lies with that donor.
  public List<HelpLine> lines() {
    return flows.stream()
        .map(one -> isNamed(one.position()) ? one : one.named(Optional.empty()))
        .toList();
  }

  private boolean isNamed(int position) {
    int asks = basis.asks().size();
    return position <= asks
        ? basis.asks().get(position - 1).isNamed()
        : basis.backs().get(position - asks - 1).isNamed();
  }

  public List<HelpReceipt> receipts() {
    List<HelpReceipt> all = new ArrayList<>();
    for (int i = 0; i < basis.asks().size(); i++) {
      var ask = basis.asks().get(i);
      all.add(
          receipt(
              ask.circle(),
              ask.recipient(),
              i + 1,
              basis.month(),
              ask.rest(),
              received(ask),
              Money.ZERO));
    }
    for (int i = 0; i < basis.backs().size(); i++) {
      var back = basis.backs().get(i);
      int position = basis.asks().size() + i + 1;
      all.add(
          receipt(
              back.circle(),
              back.recipient(),
              position,
              back.of(),
              back.tooMuch(),
              Money.ZERO,
              back.comes()));
    }
    return all;
  }

  private Money received(Ask ask) {
    return received.getOrDefault(ask, Money.ZERO);
  }

  private HelpReceipt receipt(
      CircleId circle,
      MemberId member,
      int position,
      YearMonth of,
      Money rest,
      Money gets,
      Money own) {
    return new HelpReceipt(
        basis.id(), basis.month(), circle, member, position, of, rest, gets, own);
  }

  /// What is lacking in all circles together.
  public Money asked() {
    return Money.sum(basis.asks().stream().map(Ask::rest).toList());
  }

  public Money given() {
    return Money.sum(List.copyOf(received.values()));
  }

  /// What comes to the members of one circle.
  public Money receivedIn(CircleId circle) {
    return Money.sum(
        received.entrySet().stream()
            .filter(one -> one.getKey().circle().equals(circle))
            .map(Map.Entry::getValue)
            .toList());
  }

  /// What comes back of earlier months.
  public Money back() {
    return Money.sum(receipts().stream().map(HelpReceipt::own).toList());
  }

  public Money missing() {
    return asked().minus(given());
  }

  /// How much one circle may give and gives.
  ///
  /// @param above what its givers have above the floor together, `most` what it gives at most
  public record Part(CircleId circle, Money levels, Money above, Money most, Money gives) {}

  public List<Part> parts() {
    return basis.helpers().stream()
        .map(one -> {
          var circle = one.circleOfGivers();
          return new Part(
              one.circle(),
              circle.levels(),
              one.terms().aboveFloor(circle),
              one.terms().most(circle),
              parts.getOrDefault(one.circle(), Money.ZERO));
        })
        .toList();
  }

  /// Everything that leaves a balance is received, and the other way round.
  public boolean isConserving() {
    var left = Money.sum(flows.stream().map(HelpLine::paid).toList());
    var own = Money.sum(receipts().stream().map(HelpReceipt::own).toList());
    return left.plus(own).equals(given());
  }
}

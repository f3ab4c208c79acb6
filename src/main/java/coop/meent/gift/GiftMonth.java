package coop.meent.gift;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Split;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who gives what to whom in one month. Each target is divided over the donors in proportion to
/// their levels, to the cent, by largest remainder, ties to the lowest member number; what a
/// donor's balance does not carry is dealt with as the rulebook says. The order of people and
/// targets does not matter.
public final class GiftMonth {

  private final GiftRules.Giving rules;
  private final List<Person> people;
  private final Map<Person, Money> available;
  private final List<Target> targets;
  private final List<Gift> gifts = new ArrayList<>();

  /// @param people all members in the month, recipients too
  /// @param balances of those whose gifts are limited by one; who is not named has no limit
  /// @throws IllegalArgumentException when somebody is named twice, or a recipient is no member
  public GiftMonth(
      GiftRules.Giving rules,
      List<Person> people,
      Map<Person, Money> balances,
      List<Target> targets) {
    this.rules = rules;
    this.people = people.stream().sorted(Person.BY_NUMBER).toList();
    this.targets =
        targets.stream()
            .filter(target -> target.amount().isPositive())
            .sorted((a, b) -> Person.BY_NUMBER.compare(a.recipient(), b.recipient()))
            .toList();
    requireSound();
    available = available(balances);
    for (var target : this.targets) divide(target);
    settle();
  }

  private void requireSound() {
    if (new HashSet<>(people).size() != people.size())
      throw new IllegalArgumentException("somebody is named twice");
    Set<Person> seen = new HashSet<>();
    for (var target : targets) {
      if (!seen.add(target.recipient()))
        throw new IllegalArgumentException("two targets for " + target.recipient());
      if (!people.contains(target.recipient()))
        throw new IllegalArgumentException("no member of the circle: " + target.recipient());
    }
  }

  /// What each can give: the balance, or less where the rulebook limits what may be asked.
  private Map<Person, Money> available(Map<Person, Money> balances) {
    Map<Person, Money> result = new HashMap<>();
    for (var person : people) {
      var balance = Optional.ofNullable(balances.get(person));
      var limit = rules.limit().map(rate -> limit(person, rate));
      var least =
          balance.isPresent() && limit.isPresent()
              ? balance.filter(one -> one.compareTo(limit.get()) < 0).or(() -> limit)
              : balance.or(() -> limit);
      least.ifPresent(money -> result.put(person, money.isNegative() ? Money.ZERO : money));
    }
    return result;
  }

  private static Money limit(Person person, Rate rate) {
    return person.level().times(rate, RoundingMode.HALF_UP);
  }

  private void divide(Target target) {
    var donors = donors(target.recipient());
    if (donors.isEmpty()) return; // everybody is ill: all of it is missing
    var levels = Money.sum(donors.stream().map(Person::level).toList());
    var parts = split(target.amount(), donors, person -> person.level());
    for (var donor : donors) {
      var due = parts.getOrDefault(donor, Money.ZERO);
      gifts.add(new Gift(target.recipient(), donor, target.amount(), levels, due, due));
    }
  }

  private List<Person> donors(Person recipient) {
    var receiving = targets.stream().map(Target::recipient).toList();
    return people.stream()
        .filter(person ->
            !person.equals(recipient) && (rules.isIllGiving() || !receiving.contains(person)))
        .toList();
  }

  static Map<Person, Money> split(
      Money total, List<Person> people, java.util.function.Function<Person, Money> weight) {
    var shares = new LinkedHashMap<Split.Share, Person>();
    for (var person : people) {
      var cents = BigDecimal.valueOf(weight.apply(person).cents());
      shares.put(new Split.Share(person.number(), person.id(), cents), person);
    }
    Map<Person, Money> result = new HashMap<>();
    Split.byLargestRemainder(total, shares.keySet())
        .forEach((share, money) -> {
          var person = shares.get(share);
          if (person != null) result.put(person, money);
        });
    return result;
  }

  private void settle() {
    var shortage = new ShortageRun(gifts, available);
    shortage.reduce();
    switch (rules.shortage()) {
      case REPORT, ALLIANCE -> {}
      case ALIKE -> shortage.level(targets);
      case SECOND_ROUND -> shortage.askAgain(targets);
    }
    gifts.clear();
    gifts.addAll(shortage.gifts());
  }

  /// By recipient and then by donor.
  public List<Gift> gifts() {
    return List.copyOf(gifts);
  }

  public List<Target> targets() {
    return targets;
  }

  public Money receivedBy(Person recipient) {
    return sum(gifts.stream().filter(gift -> gift.recipient().equals(recipient)).toList());
  }

  public Money givenBy(Person donor) {
    return sum(gifts.stream().filter(gift -> gift.donor().equals(donor)).toList());
  }

  private static Money sum(List<Gift> gifts) {
    return Money.sum(gifts.stream().map(Gift::paid).toList());
  }

  /// What this recipient was asked for and does not get.
  public Money shortfall(Person recipient) {
    var asked =
        targets.stream()
            .filter(target -> target.recipient().equals(recipient))
            .map(Target::amount)
            .toList();
    return Money.sum(asked).minus(receivedBy(recipient));
  }

  public Money shortfall() {
    return Money.sum(targets.stream().map(target -> shortfall(target.recipient())).toList());
  }
}

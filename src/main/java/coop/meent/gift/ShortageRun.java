package coop.meent.gift;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of gifts when balances do not carry them. Nobody ever gives more than is there, and
/// nobody ever receives more than was asked.
final class ShortageRun {

  private final Map<Person, Map<Person, Gift>> byDonor = new LinkedHashMap<>();
  private final List<Gift> order;
  private final Map<Person, Money> available;

  ShortageRun(List<Gift> gifts, Map<Person, Money> available) {
    order = List.copyOf(gifts);
    this.available = available;
    gifts.stream()
        .sorted((a, b) -> Person.BY_NUMBER.compare(a.donor(), b.donor()))
        .forEach(gift ->
            byDonor
                .computeIfAbsent(gift.donor(), _ -> new LinkedHashMap<>())
                .put(gift.recipient(), gift));
  }

  List<Gift> gifts() {
    return order.stream().map(gift -> at(gift.donor(), gift.recipient()).orElse(gift)).toList();
  }

  private Optional<Gift> at(Person donor, Person recipient) {
    return Optional.ofNullable(byDonor.get(donor)).map(row -> row.get(recipient));
  }

  /// Who owes more than there is gives what there is, divided over the recipients by what is due.
  void reduce() {
    byDonor.forEach((donor, row) -> {
      var due = Money.sum(row.values().stream().map(Gift::due).toList());
      var there = Optional.ofNullable(available.get(donor));
      if (there.filter(money -> money.compareTo(due) < 0).isEmpty()) return;
      give(row, there.orElse(Money.ZERO), recipient -> dueTo(row, recipient));
    });
  }

  private static Money dueTo(Map<Person, Gift> row, Person recipient) {
    return Optional.ofNullable(row.get(recipient)).map(Gift::due).orElse(Money.ZERO);
  }

  private static void give(
      Map<Person, Gift> row, Money total, java.util.function.Function<Person, Money> weight) {
    var recipients = List.copyOf(row.keySet());
    boolean hasWeight = recipients.stream().anyMatch(one -> weight.apply(one).isPositive());
    Map<Person, Money> parts =
        hasWeight ? GiftMonth.split(total, recipients, weight) : new HashMap<>();
    row.replaceAll((recipient, gift) -> gift.paying(parts.getOrDefault(recipient, Money.ZERO)));
  }

  /// Divides what comes together so that every recipient gets the same part of the target. Those
  /// who receive themselves give first, since they cannot give to everybody.
  void level(List<Target> targets) {
    if (targets.size() < 2) return;
    var together = Money.sum(order.stream().map(this::paid).toList());
    var asked = Money.sum(targets.stream().map(Target::amount).toList());
    if (together.equals(asked)) return;
    var recipients = targets.stream().map(Target::recipient).toList();
    Map<Person, Money> amounts = new HashMap<>();
    targets.forEach(target -> amounts.put(target.recipient(), target.amount()));
    var open =
        new HashMap<>(
            GiftMonth.split(together, recipients, one -> amounts.getOrDefault(one, Money.ZERO)));
    var donors = new ArrayList<>(byDonor.keySet());
    donors.sort((a, b) -> Boolean.compare(!recipients.contains(a), !recipients.contains(b)));
    for (var donor : donors) {
      var row = byDonor.getOrDefault(donor, Map.of());
      var gives = Money.sum(row.values().stream().map(Gift::paid).toList());
      var room =
          Money.sum(row.keySet().stream().map(one -> open.getOrDefault(one, Money.ZERO)).toList());
      give(
          row, gives.compareTo(room) > 0 ? room : gives, one -> open.getOrDefault(one, Money.ZERO));
      row.forEach((recipient, gift) -> open.merge(recipient, gift.paid().negate(), Money::plus));
    }
  }

  private Money paid(Gift gift) {
    return at(gift.donor(), gift.recipient()).orElse(gift).paid();
  }

  /// Asks what is missing of the donors who still have something, by level, until all is there or
  /// nobody has anything left.
  void askAgain(List<Target> targets) {
    boolean isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (var target : targets) isMoving |= askAgain(target);
    }
  }

  private boolean askAgain(Target target) {
    var missing = target.amount().minus(receivedBy(target.recipient()));
    if (!missing.isPositive()) return false;
    var able =
        byDonor.keySet().stream()
            .filter(donor -> at(donor, target.recipient()).isPresent())
            .filter(donor -> left(donor).filter(money -> !money.isPositive()).isEmpty())
            .toList();
    if (able.isEmpty()) return false;
    var parts = GiftMonth.split(missing, able, Person::level);
    boolean isMoving = false;
    for (var donor : able) {
      var part = parts.getOrDefault(donor, Money.ZERO);
      var gives = left(donor).filter(money -> money.compareTo(part) < 0).orElse(part);
      if (!gives.isPositive()) continue;
      isMoving = true;
      byDonor
          .getOrDefault(donor, Map.of())
          .computeIfPresent(target.recipient(), (_, gift) -> gift.paying(gift.paid().plus(gives)));
    }
    return isMoving;
  }

  private Money receivedBy(Person recipient) {
    return Money.sum(
        order.stream().filter(gift -> gift.recipient().equals(recipient)).map(this::paid).toList());
  }

  /// What a donor still has; none: no limit.
  private Optional<Money> left(Person donor) {
    var row = byDonor.getOrDefault(donor, Map.of());
    var given = Money.sum(row.values().stream().map(Gift::paid).toList());
    return Optional.ofNullable(available.get(donor)).map(money -> money.minus(given));
  }
}

package coop.meent.gift;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Members by number and level, as examples are told.
final class Circles {

  private Circles() {}

  static Person person(int number, String level) {
    return new Person(number, new UUID(0, number), Money.parse(level));
  }

  /// Numbers from one on.
  static List<Person> of(String... levels) {
    List<Person> people = new ArrayList<>();
    for (var level : levels) people.add(person(people.size() + 1, level));
    return people;
  }

  static List<Person> even(int members, String level) {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= members; i++) people.add(person(i, level));
    return people;
  }

  /// 6 × 750, 8 × 1,000, 9 × 1,500, 4 × 2,500.
  static List<Person> mixed() {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= 27; i++)
      people.add(person(i, i <= 6 ? "750" : i <= 14 ? "1000" : i <= 23 ? "1500" : "2500"));
    return people;
  }

  static Target whole(Person person) {
    return Target.of(person, 30, List.of(new Target.Stretch(30, 100)), 1);
  }

  static Target part(Person person, int percentage, int days, int daysInMonth) {
    return Target.of(person, daysInMonth, List.of(new Target.Stretch(days, percentage)), 1);
  }

  static GiftRules.Giving giving() {
    return Preset.SMALL_CIRCLE.rules().giving();
  }

  static GiftMonth month(List<Person> people, Target... targets) {
    return new GiftMonth(giving(), people, Map.of(), List.of(targets));
  }

  static Map<Person, Money> balances(List<Person> people, long... cents) {
    Map<Person, Money> balances = new HashMap<>();
    for (int i = 0; i < cents.length; i++) balances.put(people.get(i), Money.ofCents(cents[i]));
    return balances;
  }

  /// How many donors give each amount, such as `12 × 88.89`, largest first.
  static List<String> counted(GiftMonth month) {
    var counts = new java.util.TreeMap<Money, Integer>(java.util.Comparator.reverseOrder());
    for (var gift : month.gifts()) counts.merge(gift.paid(), 1, Integer::sum);
    return counts.entrySet().stream().map(e -> e.getValue() + " × " + e.getKey()).toList();
  }
}

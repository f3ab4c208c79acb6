package coop.meent.gift;

import coop.meent.base.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One month of a circle whose members each have an account of their own: first everybody puts
/// aside, then gifts are divided and taken from the donors' accounts, and where it is settled, what
/// lies above the cap goes back. What was there and came in is what went out and is there:
/// [#adrift] is zero, always.
///
/// @param lines by member number
public record CircleMonth(YearMonth month, List<Line> lines, GiftMonth gifts) {

  /// Somebody at the start of the month.
  ///
  /// @param balance what is put aside so far
  public record Account(Person person, Money balance) {
    public Account {
      if (balance.isNegative()) throw new IllegalArgumentException("negative balance: " + balance);
    }
  }

  /// What the month did to one member. `received` goes to the member's private account, `fee` to
  /// the circle's costs, neither touches the balance.
  public record Line(
      Person person,
      Money opening,
      Money deposit,
      Money given,
      Money refunded,
      Money closing,
      Money received,
      Money fee) {}

  public CircleMonth {
    lines = List.copyOf(lines);
  }

  /// @param courses of those who are ill; an illness that asks nothing this month may be there
  /// @param isSettled whether what lies above the cap is paid back at the end
  public static CircleMonth run(
      GiftRules rules,
      YearMonth month,
      List<Account> accounts,
      Map<Person, Course> courses,
      boolean isSettled) {
    List<Target> targets = new ArrayList<>();
    Map<Person, Money> saved = new HashMap<>();
    for (var account : accounts) {
      var target =
          Optional.ofNullable(courses.get(account.person))
              .flatMap(course -> Target.of(account.person, month, course, rules));
      target.ifPresent(targets::add);
      boolean isSaving = rules.saving().isIllSaving() || target.isEmpty();
      var deposit = isSaving ? rules.saving().deposit(account.person.level()) : Money.ZERO;
      saved.put(account.person, deposit);
    }
    var people = accounts.stream().map(Account::person).toList();
    var gifts = new GiftMonth(rules.giving(), people, carried(rules, accounts, saved), targets);
    return new CircleMonth(month, lines(rules, accounts, saved, gifts, isSettled), gifts);
  }

  /// Where nothing is put aside, members give on call and no balance limits them.
  private static Map<Person, Money> carried(
      GiftRules rules, List<Account> accounts, Map<Person, Money> saved) {
    Map<Person, Money> balances = new HashMap<>();
    if (isOnCall(rules)) return balances;
    for (var account : accounts)
      balances.put(
          account.person, account.balance.plus(saved.getOrDefault(account.person, Money.ZERO)));
    return balances;
  }

  private static boolean isOnCall(GiftRules rules) {
    return rules.saving().share().value().signum() == 0;
  }

  private static List<Line> lines(
      GiftRules rules,
      List<Account> accounts,
      Map<Person, Money> saved,
      GiftMonth gifts,
      boolean isSettled) {
    return accounts.stream()
        .sorted((a, b) -> Person.BY_NUMBER.compare(a.person, b.person))
        .map(account -> {
          var person = account.person;
          var given = gifts.givenBy(person);
          var deposit = isOnCall(rules) ? given : saved.getOrDefault(person, Money.ZERO);
          var there = account.balance.plus(deposit).minus(given);
          var refund = isSettled ? rules.saving().surplus(person.level(), there) : Money.ZERO;
          return new Line(
              person,
              account.balance,
              deposit,
              given,
              refund,
              there.minus(refund),
              gifts.receivedBy(person),
              rules.saving().monthlyFee());
        })
        .toList();
  }

  /// As they stand at the end, to begin the next month with.
  public List<Account> closing() {
    return lines.stream().map(line -> new Account(line.person, line.closing)).toList();
  }

  public Money paidIn() {
    return sum(Line::deposit);
  }

  public Money paidOut() {
    return sum(Line::received).plus(sum(Line::refunded));
  }

  /// Opening and paid in, less paid out and closing.
  public Money adrift() {
    return sum(Line::opening).plus(paidIn()).minus(paidOut()).minus(sum(Line::closing));
  }

  private Money sum(java.util.function.Function<Line, Money> figure) {
    return Money.sum(lines.stream().map(figure).toList());
  }
}

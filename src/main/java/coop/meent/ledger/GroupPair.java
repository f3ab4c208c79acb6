package coop.meent.ledger;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One group of two balance sheets side by side, with every account that either has.
record GroupPair(String code, List<Line> lines) {

  /// @param account empty for the result of the year
  record Line(Optional<Account> account, Money amount, Money previous) {}

  Money amount() {
    return Money.sum(lines.stream().map(Line::amount).toList());
  }

  Money previous() {
    return Money.sum(lines.stream().map(Line::previous).toList());
  }

  static List<GroupPair> of(List<BalanceSheet.Group> now, List<BalanceSheet.Group> before) {
    var codes = new TreeSet<String>();
    Stream.concat(now.stream(), before.stream()).forEach(group -> codes.add(group.code()));
    List<GroupPair> pairs = new ArrayList<>();
    for (var code : RgsGroup.inOrder(codes)) {
      pairs.add(new GroupPair(code, lines(group(now, code), group(before, code))));
    }
    return pairs;
  }

  private static List<BalanceSheet.Line> group(List<BalanceSheet.Group> groups, String code) {
    return groups.stream()
        .filter(group -> group.code().equals(code))
        .flatMap(group -> group.lines().stream())
        .toList();
  }

  private static List<Line> lines(List<BalanceSheet.Line> now, List<BalanceSheet.Line> before) {
    List<Line> lines = new ArrayList<>();
    for (var line : now) {
      lines.add(new Line(line.account(), line.amount(), amount(before, line.account())));
    }
    for (var line : before) {
      if (now.stream().noneMatch(each -> each.account().equals(line.account())))
        lines.add(new Line(line.account(), Money.ZERO, line.amount()));
    }
    lines.sort(Comparator.comparing(line -> line.account().map(Account::number).orElse("~")));
    return lines;
  }

  private static Money amount(List<BalanceSheet.Line> lines, Optional<Account> account) {
    return lines.stream()
        .filter(line -> line.account().equals(account))
        .map(BalanceSheet.Line::amount)
        .findFirst()
        .orElse(Money.ZERO);
  }
}

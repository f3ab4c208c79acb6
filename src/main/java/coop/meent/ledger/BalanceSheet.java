package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a book has and owes at the end of a day. Some accounts change side with their balance (a
/// bank account overdrawn becomes a debt): that swap is made here, never in the entries. Amounts
/// are positive on their own side; assets equal equity plus liabilities.
public record BalanceSheet(
    Book book, LocalDate date, List<Group> assets, List<Group> equity, List<Group> liabilities) {

  /// @param code the first four letters of the RGS code, such as `BLim`; also the key of its name
  public record Group(String code, List<Line> lines) {
    public Money total() {
      return Money.sum(lines.stream().map(Line::amount).toList());
    }
  }

  /// @param account empty for the result of the year, which no account holds until it is settled
  /// @param swapped whether it stands on the other side than its account's
  public record Line(Optional<Account> account, Money amount, boolean swapped) {}

  public Money totalAssets() {
    return total(assets);
  }

  public Money totalEquity() {
    return total(equity);
  }

  public Money totalLiabilities() {
    return total(liabilities);
  }

  private static Money total(List<Group> groups) {
    return Money.sum(groups.stream().map(Group::total).toList());
  }

  /// @param closings signed balances, income and costs of the running year included
  static BalanceSheet of(
      Book book, LocalDate date, List<Account> accounts, Map<AccountId, Money> closings) {
    var assets = new Groups();
    var equity = new Groups();
    var liabilities = new Groups();
    var result = Money.ZERO;
    for (var account : accounts) {
      var balance = closings.getOrDefault(account.id(), Money.ZERO);
      if (balance.isZero()) continue;
      boolean swaps = swaps(account, balance);
      var code = swaps ? account.swap().orElseThrow() : account.rgs().orElse("");
      switch (account.kind()) {
        case ASSET -> {
          if (swaps) liabilities.add(code, account, balance.negate(), true);
          else assets.add(code, account, balance, false);
        }
        case LIABILITY -> {
          if (swaps) assets.add(code, account, balance, true);
          else liabilities.add(code, account, balance.negate(), false);
        }
        case EQUITY -> equity.add(code, account, balance.negate(), false);
        case REVENUE, EXPENSE -> result = result.minus(balance);
      }
    }
    if (!result.isZero()) equity.add(ChartOfAccounts.RESULT_OF_THE_YEAR, result);
    return new BalanceSheet(book, date, assets.list(), equity.list(), liabilities.list());
  }

  private static boolean swaps(Account account, Money balance) {
    var unusual = account.normalSide() == Side.DEBIT ? balance.isNegative() : balance.isPositive();
    return unusual && account.swap().isPresent();
  }

  private static final class Groups {
    private final Map<String, List<Line>> lines = new java.util.TreeMap<>();

    void add(String rgs, Account account, Money amount, boolean swapped) {
      add(rgs, new Line(Optional.of(account), amount, swapped));
    }

    void add(String rgs, Money amount) {
      add(rgs, new Line(Optional.empty(), amount, false));
    }

    private void add(String rgs, Line line) {
      lines.computeIfAbsent(RgsGroup.of(rgs), any -> new ArrayList<>()).add(line);
    }

    List<Group> list() {
      return RgsGroup.inOrder(lines.keySet()).stream()
          .map(code -> new Group(code, List.copyOf(lines.getOrDefault(code, List.of()))))
          .toList();
    }
  }
}

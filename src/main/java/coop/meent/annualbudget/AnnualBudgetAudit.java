package coop.meent.annualbudget;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.LedgerService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Looks whether budgets say what they can say: accounts of the result alone, and what was decided
/// as it was decided.
public final class AnnualBudgetAudit {

  private final LedgerService ledger;
  private final AnnualBudgetService budgets;

  public AnnualBudgetAudit(LedgerService ledger, AnnualBudgetService budgets) {
    this.ledger = ledger;
    this.budgets = budgets;
  }

  public record OnBalance(AccountId id, String account, String book, String year) {}

  public Optional<OnBalance> onTheBalance() {
    for (var book : ledger.books()) {
      Map<AccountId, Account> accounts = new HashMap<>();
      ledger.accounts(book.id()).forEach(one -> accounts.put(one.id(), one));
      for (int year : budgets.years(book.id()))
        for (var line : budgets.of(book.id(), year).draft()) {
          var account = accounts.get(line.account());
          if (account != null && account.kind().isOnBalanceSheet())
            return Optional.of(
                new OnBalance(account.id(), account.number(), book.code(), String.valueOf(year)));
        }
    }
    return Optional.empty();
  }

  /// @param expected result that was decided
  /// @param found what its lines come to
  public record Otherwise(String year, String number, String book, Money expected, Money found) {}

  public Optional<Otherwise> otherThanDecided() {
    for (var version : budgets.versions()) {
      var book = ledger.book(version.book());
      if (book.isEmpty()) continue;
      var found = budgets.result(version.book(), version.lines());
      if (!found.equals(version.result()))
        return Optional.of(
            new Otherwise(
                String.valueOf(version.year()),
                String.valueOf(version.number()),
                book.get().code(),
                version.result(),
                found));
    }
    return Optional.empty();
  }
}

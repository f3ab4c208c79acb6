package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.ledger.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds accounts of a book for bank accounts it did not know. RGS has ten for current accounts,
/// BLimBanRba to BLimBanRbj; the chart starts with two, and grows when a third bank account comes.
/// Savings accounts are of another kind and are linked by hand.
final class FreeAccounts {

  private static final String BANK_CODE = "BLimBanRb";
  private static final String OVERDRAFT_CODE = "BSchSakRb";
  private static final String LETTERS = "abcdefghij";
  private static final int FIRST_NUMBER = 10201;

  private final Book book;
  private final List<Account> chart;
  private final Set<AccountId> taken;
  private final List<Account> added = new ArrayList<>();

  FreeAccounts(Book book, List<Account> chart, Set<AccountId> taken) {
    this.book = book;
    this.chart = new ArrayList<>(chart);
    this.taken = new HashSet<>(taken);
  }

  /// The next account that stands for a bank account; nobody else gets it.
  ///
  /// @throws RefusedException when all ten are taken
  Account next(String file, String iban) {
    var account =
        free()
            .or(this::another)
            .orElseThrow(() ->
                new RefusedException(new ImportRefusal.NoAccountLeft(file, iban, book.name())));
    taken.add(account.id());
    return account;
  }

  /// Accounts that the chart did not have.
  List<Account> added() {
    return added;
  }

  private Optional<Account> free() {
    return chart.stream()
        .filter(account -> account.rgs().filter(FreeAccounts::isBank).isPresent())
        .filter(account -> account.retired().isEmpty() && !taken.contains(account.id()))
        .min(Comparator.comparing(Account::number));
  }

  private static boolean isBank(String rgs) {
    return rgs.startsWith(BANK_CODE) && rgs.length() == BANK_CODE.length() + 1;
  }

  private Optional<Account> another() {
    for (int i = 0; i < LETTERS.length(); i++) {
      var account = account(i);
      if (chart.stream().noneMatch(other -> isSame(other, account))) {
        chart.add(account);
        added.add(account);
        return Optional.of(account);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Account one, Account other) {
    return one.number().equals(other.number()) || one.rgs().equals(other.rgs());
  }

  /// With an id derived as the chart's own are, so that two laptops add the same account.
  private Account account(int index) {
    var number = String.valueOf(FIRST_NUMBER + index);
    var letter = LETTERS.charAt(index);
    return new Account(
        new AccountId(Ids.derived("account", book.id().uuid().toString(), number)),
        book.id(),
        number,
        Optional.of(BANK_CODE + letter),
        "Bankrekening " + (index + 1),
        "Bank account " + (index + 1),
        AccountKind.ASSET,
        Side.DEBIT,
        Optional.of(OVERDRAFT_CODE + letter),
        false,
        Optional.empty());
  }
}

package coop.meent.bank;

import coop.meent.bank.LinkOutcome.AccountTaken;
import coop.meent.bank.LinkOutcome.HasLines;
import coop.meent.bank.LinkOutcome.Linked;
import coop.meent.bank.LinkOutcome.NoNumber;
import coop.meent.bank.LinkOutcome.NoSuchAccount;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says which account of a book stands for a bank account, where the first import should not
/// choose: for a savings account, say.
final class Linking {

  private final Store store;
  private final BankAccounts accounts = new BankAccounts();
  private final BankLines lines = new BankLines();

  Linking(Store store) {
    this.store = store;
  }

  LinkOutcome link(Book book, String iban, String currency, Account account, String name) {
    var number = iban.replace(" ", "").toUpperCase(Locale.ROOT);
    if (number.isEmpty()) return new NoNumber();
    if (!account.book().equals(book.id())) return new NoSuchAccount();
    var linked =
        new BankAccount(
            BankAccounts.idOf(book.id(), number, currency),
            book.id(),
            account.id(),
            number,
            currency,
            name.isBlank() ? account.dutchName() : name.strip());
    return store.write(
        "bank.link",
        tx -> {
          var refusal = refusal(tx, linked, account);
          if (refusal.isPresent()) return refusal.get();
          accounts.put(tx, book.space(), linked);
          return new Linked(linked);
        });
  }

  private Optional<LinkOutcome> refusal(Tx tx, BankAccount linked, Account account) {
    List<BankAccount> all = accounts.of(tx.sql(), linked.book());
    var taken =
        all.stream()
            .filter(other -> other.account().equals(linked.account()))
            .filter(other -> !other.id().equals(linked.id()))
            .findFirst();
    if (taken.isPresent())
      return Optional.of(
          new AccountTaken(account.number() + " " + account.dutchName(), taken.get().iban()));
    boolean moves =
        all.stream()
            .anyMatch(other ->
                other.id().equals(linked.id()) && !other.account().equals(linked.account()));
    var booked =
        BankLineFilter.all(linked.book()).of(linked.id()).that(BankLineFilter.Status.BOOKED);
    return moves && lines.count(tx.sql(), booked) > 0
        ? Optional.of(new HasLines(linked.iban()))
        : Optional.empty();
  }
}

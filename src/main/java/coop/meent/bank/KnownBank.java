package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// What a book has of its bank before an import: read only, so that a preview can ask it too.
final class KnownBank {

  /// RGS codes of accounts that stand for a bank account: BLimBanRba, BLimBanRbb and so on. The
  /// savings account is another kind and is linked by hand.
  private static final String BANK_CODE = "BLimBanRb[a-z]";

  private final DSLContext sql;
  private final Book book;
  private final List<Book> books;
  private final List<Account> ledger;
  private final BankAccounts accounts = new BankAccounts();
  private final BankStatements statements = new BankStatements();
  private final BankLines lines = new BankLines();

  /// @param books all there are, to name the one that has an account already
  /// @param ledger the accounts of the book
  KnownBank(DSLContext sql, Book book, List<Book> books, List<Account> ledger) {
    this.sql = sql;
    this.book = book;
    this.books = books;
    this.ledger = ledger;
  }

  /// The bank account that a statement is of, when this book has it.
  ///
  /// @throws RefusedException when another book has it
  Optional<BankAccount> account(String file, Statement statement) {
    var all = accounts.with(sql, statement.iban());
    var own = all.stream().filter(account -> account.book().equals(book.id())).toList();
    if (own.isEmpty() && !all.isEmpty())
      throw new RefusedException(
          new ImportRefusal.OtherBook(file, statement.iban(), name(all.getFirst())));
    return own.stream()
        .filter(account -> account.currency().equals(statement.currency()))
        .findFirst();
  }

  private String name(BankAccount account) {
    return books.stream()
        .filter(other -> other.id().equals(account.book()))
        .map(Book::name)
        .findFirst()
        .orElse("?");
  }

  /// A new bank account on the first account of the book that stands for one and is free.
  ///
  /// @param alsoTaken bank accounts that this import links
  /// @throws RefusedException when none is free
  BankAccount link(String file, Statement statement, List<BankAccount> alsoTaken) {
    Set<AccountId> taken = new HashSet<>();
    accounts.of(sql, book.id()).forEach(account -> taken.add(account.account()));
    alsoTaken.forEach(account -> taken.add(account.account()));
    var free =
        ledger.stream()
            .filter(account -> account.rgs().filter(c -> c.matches(BANK_CODE)).isPresent())
            .filter(account -> account.retired().isEmpty() && !taken.contains(account.id()))
            .min(Comparator.comparing(Account::number))
            .orElseThrow(() ->
                new RefusedException(
                    new ImportRefusal.NoAccountLeft(file, statement.iban(), book.name())));
    return new BankAccount(
        BankAccounts.idOf(book.id(), statement.iban(), statement.currency()),
        book.id(),
        free.id(),
        statement.iban(),
        statement.currency(),
        free.dutchName());
  }

  List<BankStatement> statements(BankAccountId account) {
    return statements.of(sql, account);
  }

  /// What the lines that a statement brought add up to on a day.
  Money sumOn(StatementId statement, LocalDate day) {
    return lines.sumOn(sql, statement, day);
  }

  /// The lines of the days in these statements, with the statement that brought each.
  Map<BankLineId, StatementId> lines(BankAccountId account, List<Statement> of) {
    var days = of.stream().flatMap(s -> s.lines().stream()).map(StatementLine::booked).toList();
    if (days.isEmpty()) return Map.of();
    var first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    var last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    return lines.statementOf(sql, account, first, last);
  }
}

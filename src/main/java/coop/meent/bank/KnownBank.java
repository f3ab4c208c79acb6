package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/// What a book has of its bank before an import: read only, so that a preview can ask it too.
final class KnownBank {

  private static final Pattern SHORT = Pattern.compile("\\d{6,10}");

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

  /// A statement that names its account by the last digits alone, as older formats do, is of the
  /// one account of the book with that currency whose IBAN ends so.
  Statement byItsIban(Statement statement) {
    var number = statement.iban().replaceFirst("^.*/", "").replaceFirst("^0+", "");
    if (!SHORT.matcher(number).matches()) return statement;
    var alike =
        accounts.of(sql, book.id()).stream()
            .filter(account -> account.currency().equals(statement.currency()))
            .filter(account -> account.iban().endsWith(number))
            .toList();
    return alike.size() == 1 ? statement.of(alike.getFirst().iban()) : statement;
  }

  private String name(BankAccount account) {
    return books.stream()
        .filter(other -> other.id().equals(account.book()))
        .map(Book::name)
        .findFirst()
        .orElse("?");
  }

  /// A new bank account, on an account of the chart.
  BankAccount link(Statement statement, Account account) {
    return new BankAccount(
        BankAccounts.idOf(book.id(), statement.iban(), statement.currency()),
        book.id(),
        account.id(),
        statement.iban(),
        statement.currency(),
        account.dutchName());
  }

  /// The accounts of the book as they are, and which of them a bank account has.
  FreeAccounts freeAccounts() {
    Set<AccountId> taken = new HashSet<>();
    accounts.of(sql, book.id()).forEach(account -> taken.add(account.account()));
    return new FreeAccounts(book, ledger, taken);
  }

  List<BankStatement> statements(BankAccountId account) {
    return statements.of(sql, account);
  }

  /// The lines of the days in these statements, with the statement that brought each.
  Map<BankLineId, KnownLine> lines(BankAccountId account, List<Statement> of) {
    var days = of.stream().flatMap(s -> s.lines().stream()).map(StatementLine::booked).toList();
    if (days.isEmpty()) return Map.of();
    var first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    var last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    return lines.known(sql, account, first, last, statements.formats(sql));
  }
}

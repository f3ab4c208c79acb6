package coop.meent.bank;

import coop.meent.TestCooperative;
import coop.meent.bank.ImportOutcome.Imported;
import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A cooperative with a bank, for tests: lines are written as short as people say them.
final class BankCooperative implements AutoCloseable {

  static final String IBAN = "NL91ABNA0417164300";
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  final TestCooperative coop;
  final BankService bank;

  BankCooperative(Path folder) {
    coop = new TestCooperative(folder);
    bank = new BankService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
  }

  AccountId account(String number) {
    return coop.account(number);
  }

  static StatementLine line(LocalDate day, String amount, String who, String text) {
    return line(day, amount, who, text, "");
  }

  static StatementLine line(
      LocalDate day, String amount, String who, String text, String reference) {
    return new StatementLine(
        day,
        Optional.of(day),
        Money.parse(amount),
        Optional.of(who).filter(name -> !name.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.of(reference).filter(given -> !given.isEmpty()),
        Optional.empty());
  }

  static StatementLine withIban(StatementLine line, String iban) {
    return new StatementLine(
        line.booked(),
        line.valued(),
        line.amount(),
        line.counterparty(),
        Optional.of(iban),
        line.ultimateParty(),
        line.text(),
        line.structuredText(),
        line.endToEnd(),
        line.bankReference(),
        line.transactionCode());
  }

  /// A statement of these lines and their days, without balances.
  static Statement statement(String reference, StatementLine... lines) {
    var days = List.of(lines).stream().map(StatementLine::booked).sorted().toList();
    return new Statement(
        IBAN,
        "EUR",
        Optional.of(reference),
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
        Optional.empty(),
        Optional.empty(),
        List.of(lines),
        0);
  }

  /// The same with an opening balance and the closing balance that follows.
  static Statement balanced(Statement statement, String opening) {
    var start = Money.parse(opening);
    return withBalances(statement, start, start.plus(statement.total()));
  }

  static Statement withBalances(Statement statement, Money opening, Money closing) {
    return new Statement(
        statement.iban(),
        statement.currency(),
        statement.reference(),
        statement.from(),
        statement.to(),
        Optional.of(opening),
        Optional.of(closing),
        statement.lines(),
        statement.pending());
  }

  static Statement onAccount(Statement statement, String iban, String currency) {
    return new Statement(
        iban,
        currency,
        statement.reference(),
        statement.from(),
        statement.to(),
        statement.opening(),
        statement.closing(),
        statement.lines(),
        statement.pending());
  }

  /// Imports and says how many lines were new.
  int take(Statement... statements) {
    return answers(statements).stream().mapToInt(ImportedStatement::newLines).sum();
  }

  List<ImportedStatement> answers(Statement... statements) {
    var outcome = bank.importStatements(coop.book, "test", List.of(statements));
    return ((Imported) outcome).statements();
  }

  List<BankLine> lines() {
    return bank.lines(BankLineFilter.all(coop.book), 0, Integer.MAX_VALUE);
  }

  BankLine line(String text) {
    return lines().stream()
        .filter(line -> line.content().text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /// Books the line with this text whole on an account.
  BookingOutcome book(String text, String account) {
    var line = line(text);
    return bank.book(line.id(), List.of(Allocation.of(account(account), line.content().amount())));
  }

  @Override
  public void close() {
    coop.close();
  }
}

package coop.meent.demo;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One bank account of the cooperative: gathers what moves and makes statements of it.
final class Till {

  final String iban;
  final String account;
  private final List<Movement> waiting = new ArrayList<>();
  private Money balance;
  private LocalDate from;
  private int statements;

  /// @param account its number in the books
  /// @param balance before the first statement
  Till(String iban, String account, Money balance, LocalDate from) {
    this.iban = iban;
    this.account = account;
    this.balance = balance;
    this.from = from;
  }

  void move(Movement movement) {
    waiting.add(movement);
  }

  int waiting() {
    return waiting.size();
  }

  Money balance() {
    return waiting.stream().map(Movement::amount).reduce(balance, Money::plus);
  }

  /// A statement and the movements on it, line by line.
  record Closed(Statement statement, List<Movement> movements) {}

  /// Everything since the last statement, up to and including a day; empty when nothing moved.
  Optional<Closed> close(LocalDate through) {
    if (waiting.isEmpty()) return Optional.empty();
    var movements = waiting.stream().sorted(Comparator.comparing(Movement::date)).toList();
    waiting.clear();
    statements++;
    var opening = balance;
    List<StatementLine> lines = new ArrayList<>();
    for (var movement : movements) {
      balance = balance.plus(movement.amount());
      lines.add(line(movement, "%s-%03d-%02d".formatted(account, statements, lines.size() + 1)));
    }
    var statement =
        new Statement(
            iban,
            "EUR",
            Optional.of("%s-%d-%03d".formatted(account, through.getYear(), statements)),
            Optional.of(from),
            Optional.of(through),
            Optional.of(opening),
            Optional.of(balance),
            lines,
            0);
    from = through.plusDays(1);
    return Optional.of(new Closed(statement, movements));
  }

  private static StatementLine line(Movement movement, String reference) {
    return new StatementLine(
        movement.date(),
        Optional.of(movement.date()),
        movement.amount(),
        movement.party().map(Movement.Party::name),
        movement.party().flatMap(Movement.Party::iban),
        Optional.empty(),
        movement.text(),
        Optional.empty(),
        movement.endToEnd(),
        Optional.of(reference),
        Optional.of(code(movement)));
  }

  private static String code(Movement movement) {
    if (movement.returned().isPresent())
      return StatementLine.returned(Optional.of("PMNT-IDDT-UPDD"), movement.returned())
          .orElseThrow();
    if (movement.party().isEmpty()) return "PMNT-CCRD-CHRG";
    return movement.amount().isNegative() ? "PMNT-ICDT-ESCT" : "PMNT-RCDT-ESCT";
  }
}

package coop.meent.app;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.ledger.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A bank line that two laptops book before they hear of each other.
public final class BookedTwice {

  public static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  private BookedTwice() {}

  /// A statement with one line, from nothing to the line's amount.
  public static void importLine(Services at) {
    var amount = Money.parse("1210.00");
    var line =
        new StatementLine(
            DAY,
            Optional.of(DAY),
            amount,
            Optional.of("Gemeente Zaltbommel"),
            Optional.empty(),
            Optional.empty(),
            "Factuur 2026-031",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var statement =
        new Statement(
            "NL91ABNA0417164300",
            "EUR",
            Optional.of("1"),
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.of(Money.ZERO),
            Optional.of(amount),
            List.of(line),
            0);
    at.bank().importStatements(VaultOffice.book(at), "test", List.of(statement));
  }

  public static BankLine line(Services at) {
    return at.bank().lines(BankLineFilter.all(VaultOffice.book(at)), 0, 1).getFirst();
  }

  public static JournalEntry book(Services at, String account) {
    var line = line(at);
    var to =
        at.ledger().accounts(VaultOffice.book(at)).stream()
            .filter(one -> one.number().equals(account))
            .findFirst()
            .orElseThrow();
    var outcome =
        at.bank().book(line.id(), List.of(Allocation.of(to.id(), line.content().amount())));
    if (outcome instanceof BookingOutcome.Booked(var _, var entry)) return entry;
    throw new AssertionError(outcome);
  }
}

package coop.meent.bank.ui;

import coop.meent.TestCooperative;
import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankService;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.CamtWriter;
import coop.meent.bank.Statement;
import coop.meent.bank.StatementLine;
import coop.meent.base.Money;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.DimensionChoices;
import coop.meent.ui.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// A cooperative with two months of bank lines: the first is booked, the second waits and resembles
/// it, but for a lunch that nothing resembles. December comes as a file.
final class SampleBank implements AutoCloseable {

  static final String RENT = "45105";
  static final String DEBTORS = "13011";
  private static final String IBAN = "NL20TRIO0379405060";

  final TestCooperative cooperative;
  final BankService bank;
  final Path december;

  SampleBank(Path folder) throws IOException {
    cooperative = new TestCooperative(folder);
    bank =
        new BankService(
            cooperative.store, cooperative.ledger, cooperative.ids, TestCooperative.CLOCK);
    var september = month(9, 0);
    var october = month(10, september.closing().orElseThrow().cents());
    bank.importStatements(cooperative.book, "2026-09.xml", List.of(september));
    bank.importStatements(cooperative.book, "2026-10.xml", List.of(october));
    for (var line : open()) bookByCounterparty(line);
    var november = month(11, october.closing().orElseThrow().cents(), lunch(11));
    bank.importStatements(cooperative.book, "2026-11.xml", List.of(november));
    december = folder.resolve("2026-12.xml");
    write(december, month(12, november.closing().orElseThrow().cents()));
  }

  private static Statement month(int month, long opening, StatementLine... more) {
    var lines =
        new java.util.ArrayList<>(
            List.of(
                line(
                    month,
                    2,
                    242_000,
                    "Gemeente Zutphen",
                    "NL02ABNA0123456789",
                    "Factuur " + month),
                line(month, 5, -3_630, "Webhuis B.V.", "NL86INGB0002445588", "Hosting"),
                line(
                    month,
                    19,
                    -18_150 - month,
                    "Vergaderhuis Utrecht",
                    "NL41RABO0301234567",
                    "Zaal")));
    lines.addAll(List.of(more));
    long total = lines.stream().mapToLong(line -> line.amount().cents()).sum();
    var first = LocalDate.of(2026, month, 1);
    return new Statement(
        IBAN,
        "EUR",
        Optional.of("2026-" + month),
        Optional.of(first),
        Optional.of(first.plusMonths(1).minusDays(1)),
        Optional.of(Money.ofCents(opening)),
        Optional.of(Money.ofCents(opening + total)),
        lines,
        0);
  }

  private static StatementLine lunch(int month) {
    return line(month, 18, -7_550, "Café de Zwaan", "NL18ABNA0484869868", "Lunch werkgroep");
  }

  private static StatementLine line(
      int month, int day, long cents, String who, String iban, String text) {
    return new StatementLine(
        LocalDate.of(2026, month, day),
        Optional.empty(),
        Money.ofCents(cents),
        Optional.of(who),
        Optional.of(iban),
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.of("ref-" + month + "-" + day),
        Optional.empty());
  }

  private static void write(Path file, Statement statement) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      new CamtWriter().write(List.of(statement), out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void bookByCounterparty(BankLine line) {
    var account = line.content().amount().isPositive() ? DEBTORS : RENT;
    var outcome =
        bank.book(
            line.id(),
            List.of(Allocation.of(cooperative.account(account), line.content().amount())));
    if (!(outcome instanceof BookingOutcome.Booked)) throw new AssertionError(outcome);
  }

  List<BankLine> open() {
    return bank.lines(
        BankLineFilter.all(cooperative.book).that(BankLineFilter.Status.OPEN), 0, 1_000);
  }

  BankDesk desk(Desk desk) {
    var books =
        new BooksDesk(
            desk, cooperative.ledger, cooperative.statements, this::choices, TestCooperative.CLOCK);
    return new BankDesk(books, bank, entry -> {});
  }

  private DimensionChoices.All choices() {
    var members =
        cooperative.members.members().stream()
            .map(one -> new DimensionChoices.MemberName(one.id(), one.name()))
            .toList();
    return new DimensionChoices.All(members, List.of(), List.of());
  }

  @Override
  public void close() {
    cooperative.close();
  }
}

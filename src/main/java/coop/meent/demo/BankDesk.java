package coop.meent.demo;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankAccount;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankService;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.CamtWriter;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.LinkOutcome;
import coop.meent.bank.RuleDraft;
import coop.meent.bank.RuleOutcome;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BankAccountId;
import coop.meent.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// On Mondays the treasurer takes last week's statement from the bank, imports it and books it;
/// that of the savings account once a month. The last statements are imported and not booked yet.
final class BankDesk {

  private static final CamtWriter WRITER = new CamtWriter();

  private final Span span;
  private final Chart chart;
  private final Store store;
  private final BankService bank;
  private final DayBook dayBook;
  private final Path folder;
  private final List<Desk> desks = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private record Desk(Till till, BankAccountId account) {}

  BankDesk(Span span, Chart chart, Store store, BankService bank, DayBook dayBook, Path folder) {
    this.span = span;
    this.chart = chart;
    this.store = store;
    this.bank = bank;
    this.dayBook = dayBook;
    this.folder = folder;
  }

  void open(Till till, String name) {
    var account = chart.account(till.account);
    var outcome = bank.link(chart.book(), till.iban, "EUR", account, name);
    if (!(outcome instanceof LinkOutcome.Linked(BankAccount linked)))
      throw new IllegalStateException(outcome.toString());
    desks.add(new Desk(till, linked.id()));
  }

  /// A rule for what has no counterparty to learn from.
  void keepRule(String name, String text, String account) {
    var draft = RuleDraft.of(chart.book(), name, chart.account(account)).forText(text);
    var outcome = bank.saveRule(draft);
    if (!(outcome instanceof RuleOutcome.Saved))
      throw new IllegalStateException(outcome.toString());
  }

  /// Before anything else happens on a day.
  void on(LocalDate day) {
    if (day.isAfter(span.booked().plusDays(1))) return;
    boolean last = day.equals(span.booked().plusDays(1));
    if (last || day.getDayOfWeek() == DayOfWeek.MONDAY) book(desks.getFirst(), day);
    if (last || day.getDayOfMonth() == 1) book(desks.getLast(), day);
  }

  private void book(Desk desk, LocalDate day) {
    var closed = desk.till.close(day.minusDays(1));
    if (closed.isEmpty()) return;
    fetch(closed.get());
    var lines = lines(desk, closed.get());
    var movements = closed.get().movements();
    store.write(
        "demo.book-bank",
        tx -> {
          for (int i = 0; i < lines.size(); i++) {
            var movement = movements.get(i);
            var outcome = bank.book(tx, lines.get(i).id(), movement.entryText(), parts(movement));
            if (!(outcome instanceof BookingOutcome.Booked(var _, var entry)))
              throw new IllegalStateException(outcome.toString());
            dayBook.noteRecorded(entry);
          }
          return lines.size();
        });
  }

  private List<BankLine> lines(Desk desk, Till.Closed closed) {
    var statement = closed.statement();
    var period = new FiscalPeriod(statement.from().orElseThrow(), statement.to().orElseThrow());
    var filter = BankLineFilter.all(chart.book()).of(desk.account).within(period);
    var lines = bank.lines(filter, 0, Integer.MAX_VALUE);
    if (lines.size() != closed.movements().size())
      throw new IllegalStateException(lines.size() + " lines of " + closed.movements().size());
    return lines;
  }

  private static List<Allocation> parts(Movement movement) {
    return movement.against().stream()
        .map(posting ->
            new Allocation(
                posting.account(),
                posting.amount().negate(),
                posting.text(),
                posting.dimensions(),
                posting.vatCode()))
        .toList();
  }

  /// What the bank has by the end of the story.
  void fetchLast() {
    for (var desk : desks) desk.till.close(span.today()).ifPresent(this::fetch);
  }

  private void fetch(Till.Closed closed) {
    var outcome = bank.importFiles(chart.book(), List.of(write(closed)));
    if (!(outcome instanceof ImportOutcome.Imported))
      throw new IllegalStateException(outcome.toString());
  }

  private Path write(Till.Closed closed) {
    var statement = closed.statement();
    var file = folder.resolve("afschrift-%s.xml".formatted(statement.reference().orElseThrow()));
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      WRITER.write(List.of(statement), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    files.add(file);
    return file;
  }

  /// The statement files, in the order in which the bank gave them.
  List<Path> files() {
    return List.copyOf(files);
  }
}

package coop.meent.demo;

import coop.meent.bank.CamtWriter;
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

/// On Mondays the treasurer takes last week's statement from the bank and books it; that of the
/// savings account once a month. The last statements are there, and not booked yet.
final class BankDesk {

  private final Span span;
  private final DayBook dayBook;
  private final Till main;
  private final Till savings;
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  BankDesk(Span span, DayBook dayBook, Till main, Till savings, Path folder) {
    this.span = span;
    this.dayBook = dayBook;
    this.main = main;
    this.savings = savings;
    this.folder = folder;
  }

  /// Before anything else happens on a day.
  void on(LocalDate day) {
    if (day.isAfter(span.booked().plusDays(1))) return;
    boolean last = day.equals(span.booked().plusDays(1));
    if (last || day.getDayOfWeek() == DayOfWeek.MONDAY) book(main, day);
    if (last || day.getDayOfMonth() == 1) book(savings, day);
  }

  private void book(Till till, LocalDate day) {
    var closed = till.close(day.minusDays(1));
    if (closed.isEmpty()) return;
    write(closed.get());
    for (var movement : closed.get().movements()) dayBook.add(till.entry(movement));
  }

  /// What the bank has by the end of the story.
  void fetchLast() {
    for (var till : List.of(main, savings)) till.close(span.today()).ifPresent(this::write);
  }

  private void write(Till.Closed closed) {
    var statement = closed.statement();
    var file = folder.resolve("afschrift-%s.xml".formatted(statement.reference().orElseThrow()));
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new CamtWriter().write(List.of(statement), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    files.add(file);
  }

  /// The statement files, in the order in which the bank gave them.
  List<Path> files() {
    return List.copyOf(files);
  }
}

package coop.meent.document.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Seeded;
import coop.meent.document.Made;
import coop.meent.document.Opened;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfWriter;
import coop.meent.document.PrintOrder;
import coop.meent.document.Printed;
import coop.meent.document.Printers;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Reports;
import coop.meent.document.Samples;
import coop.meent.ui.Desk;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A reports page over made-up reports, with a printer and a reader of PDFs that only remember what
/// they were given.
final class ReportRoom implements ReportSubjects, Printers {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  private final Ids ids = new Ids(CLOCK, new Seeded(1));
  private final BookId book = new BookId(ids.next());
  private final MemberId noor = new MemberId(ids.next());
  private final AccountId bank = new AccountId(ids.next());

  List<String> printers = List.of("Kantoor", "Thuis");
  final List<PrintOrder> printed = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();
  boolean hasReader = true;

  private record Maker(String name, Set<ReportChoice> needs, Report report) implements ReportMaker {
    @Override
    public ReportKind kind() {
      return new ReportKind(name, needs, Set.of());
    }

    @Override
    public Made make(ReportRequest request) {
      return new Made.Ready(report);
    }
  }

  View view(Desk desk) {
    List<ReportMaker> makers =
        List.of(
            new Maker("general-ledger", Set.of(), Samples.generalLedger(12)),
            new Maker("member-statement", Set.of(), Samples.memberStatement()),
            new Maker("account-card", Set.of(ReportChoice.ACCOUNT), Samples.twoTables()),
            new Maker("journal", Set.of(), Samples.empty()));
    return new ReportsView(
        desk,
        new Reports(makers, new PdfWriter()),
        this,
        new Outlets(this, this::read),
        LocalDate.of(2026, 11, 21));
  }

  private Opened read(Path file) {
    if (!hasReader) return new Opened.NoProgram(file);
    opened.add(file);
    return new Opened.Done(file);
  }

  @Override
  public List<Choice<BookId>> books() {
    return List.of(new Choice<>(book, "Coöperatie De Meent U.A."));
  }

  @Override
  public List<Choice<AccountId>> accounts(BookId of) {
    return List.of(new Choice<>(bank, "10201 Bankrekening"));
  }

  @Override
  public List<Choice<MemberId>> members() {
    return List.of(new Choice<>(noor, "7 Noor Kramer"));
  }

  @Override
  public List<String> names() {
    return printers;
  }

  @Override
  public Optional<String> usual() {
    return printers.stream().findFirst();
  }

  @Override
  public Printed print(PdfPages pages, PrintOrder order, Watch watch) {
    if (order.to() > pages.count())
      return new Printed.NoSuchPages(order.from(), order.to(), pages.count());
    printed.add(order);
    return new Printed.Sent(order.printer(), order.to() - order.from() + 1);
  }
}

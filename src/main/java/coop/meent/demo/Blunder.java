package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.bill.BillDraft;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.RecordOutcome;
import java.time.LocalDate;
import java.util.Optional;

/// A mistake some weeks ago, taken back the next day with the reason, and booked right.
final class Blunder implements Strand {

  private static final int DAYS_AGO = 38;
  private static final Money CHAIRS = Money.parse("286.00");

  private final Span span;
  private final Chart chart;
  private final DayBook dayBook;
  private final LedgerService ledger;
  private final BillTray tray;
  private Optional<JournalEntry> mistake = Optional.empty();

  Blunder(Span span, Chart chart, DayBook dayBook, LedgerService ledger, BillTray tray) {
    this.span = span;
    this.chart = chart;
    this.dayBook = dayBook;
    this.ledger = ledger;
    this.tray = tray;
  }

  @Override
  public void on(LocalDate day) {
    var then = Span.workday(span.today().minusDays(DAYS_AGO));
    if (day.equals(then)) mistake = Optional.of(record(chairs(day, "45105")));
    if (day.equals(Span.workday(then.plusDays(1)))) {
      mistake.ifPresent(entry -> {
        var reason = "Verkeerde rekening: dit zijn stoelen en geen huur";
        recorded(ledger.reverse(entry.id(), day, reason));
      });
      enter(day);
    }
  }

  /// As the bill that it is, where somebody else can approve it.
  private void enter(LocalDate day) {
    if (!tray.isOpen()) {
      record(chairs(day, "45315"));
      return;
    }
    var line = BillDraft.Line.of("vier stoelen", chart.account("45315"), "P21", CHAIRS);
    var bill = tray.enter(BillTray.TREASURER, "Kantoormeubel Oost", "K-20417", day, line);
    dayBook.noteRecorded(tray.approve(bill));
  }

  private EntryDraft chairs(LocalDate day, String account) {
    return chart
        .lines()
        .purchase(account, CHAIRS, Tariff.P21, Dimensions.NONE)
        .credit("16011", Tariff.P21.gross(CHAIRS))
        .draft(day, "Kantoormeubel Oost, vier stoelen")
        .withDocument("K-20417");
  }

  private JournalEntry record(EntryDraft draft) {
    return recorded(ledger.record(draft));
  }

  private JournalEntry recorded(RecordOutcome outcome) {
    if (!(outcome instanceof RecordOutcome.Recorded(var entry)))
      throw new IllegalStateException(outcome.toString());
    dayBook.noteRecorded(entry);
    return entry;
  }
}

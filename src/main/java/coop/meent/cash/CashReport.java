package coop.meent.cash;

import static coop.meent.document.ReportChoice.BOOK;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.Book;
import java.util.Set;
import java.util.function.Function;

/// What will be on the bank over the next quarter of a year, week by week, and what it rests on.
public final class CashReport implements ReportMaker {

  public static final ReportKind KIND = new ReportKind("cash-outlook", Set.of(), Set.of(BOOK));

  static final int WEEKS = 13;

  private final CashRooms rooms;
  private final Function<Book, Issuer> issuers;

  /// @param issuers whose paper a book's is
  public CashReport(CashRooms rooms, Function<Book, Issuer> issuers) {
    this.rooms = rooms;
    this.issuers = issuers;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var outlook = rooms.outlook(request.book(), WEEKS);
    var lowest = outlook.lowest();
    var book = rooms.book(request.book());
    var issuer = issuers.apply(book);
    var from = texts.get("cash.from", outlook.today());
    boolean isSaid = issuer.name().startsWith(book.name());
    var report =
        Report.named(KIND.name(), request.language(), outlook.today())
            .title(KIND.title(texts))
            .subtitle(isSaid ? from : book.name() + " · " + from)
            .issuedBy(issuer)
            .figure(Figure.of(texts.get("cash.now"), outlook.now()))
            .figure(Figure.of(texts.get("cash.in"), outlook.in()))
            .figure(Figure.of(texts.get("cash.out"), outlook.out()))
            .figure(Figure.of(texts.get("cash.lowest", lowest.on()), lowest.there()))
            .opening(
                outlook
                    .shortfall()
                    .map(point ->
                        texts.get("cash.short", point.on(), texts.euro(point.there().abs())))
                    .orElseGet(() -> texts.get("cash.enough", texts.euro(lowest.there()))))
            .table(weeks(outlook, texts))
            .table(expected(outlook, texts));
    long unbooked = rooms.unbooked(request.book());
    if (unbooked > 0) report.closing(texts.count("cash.unbooked", unbooked));
    var returned = rooms.returned(request.book());
    report.closing(
        returned
            .map(share -> texts.get("cash.returned", share / 10, share % 10))
            .orElseGet(() -> texts.get("cash.returned.none")));
    return new Made.Ready(report.closing(texts.get("cash.closing", CashRooms.LATE_DAYS)).build());
  }

  private static Table weeks(CashOutlook outlook, Texts texts) {
    var table =
        Table.named("weeks", texts.get("cash.weeks"))
            .column(Column.text("week", texts.get("cash.week"), 2))
            .column(Column.date("ends", texts.get("cash.week.ends")))
            .column(Column.amount("in", texts.get("cash.in")))
            .column(Column.amount("out", texts.get("cash.out")))
            .column(Column.amount("lowest", texts.get("cash.week.lowest")))
            .column(Column.amount("closing", texts.get("cash.week.closing")));
    for (var one : outlook.weeks())
      table.row(
          Row.of(
              Cell.of(one.week().toString()),
              Cell.of(one.week().monday().plusDays(6)),
              Cell.of(one.in()),
              Cell.of(one.out()),
              Cell.of(one.lowest()),
              Cell.of(one.closing())));
    return table.build();
  }

  private static Table expected(CashOutlook outlook, Texts texts) {
    var table =
        Table.named("expected", texts.get("cash.expected"))
            .column(Column.date("on", texts.get("cash.on")))
            .column(Column.text("source", texts.get("cash.kind"), 2))
            .column(Column.text("what", texts.get("cash.what"), 5))
            .column(Column.amount("amount", texts.get("cash.amount")));
    for (var one : outlook.expected()) {
      var what = one.what().in(texts);
      var row =
          Row.of(
              Cell.of(one.on()),
              Cell.of(one.kind().in(texts)),
              Cell.of(one.isLate() ? texts.get("cash.late", what) : what),
              Cell.of(one.amount()));
      table.row(one.link().map(row::opening).orElse(row));
    }
    return table.build();
  }
}

package coop.meent.annual;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.ClosingEntry;
import coop.meent.ledger.YearClose;
import coop.meent.member.Member;
import java.util.List;

/// What closing a year moves, what the next one opens with, and when the year was closed and opened
/// again, by whom and why.
final class ClosingPaper {

  private final AnnualRooms rooms;
  private final ReportRequest request;
  private final Texts texts;
  private final int year;

  ClosingPaper(AnnualRooms rooms, ReportRequest request) {
    this.rooms = rooms;
    this.request = request;
    texts = new Texts(request.language());
    year = AnnualPapers.year(request);
  }

  Report report() {
    var entry = rooms.years().entry(request.book(), year);
    return rooms
        .letterhead()
        .start(AnnualPapers.CLOSING, request, "")
        .figure(Figure.of(texts.get("annual.result"), entry.result()))
        .table(lines("closing", entry.lines()))
        .table(lines("opening", entry.next()))
        .table(history())
        .closing(texts.get("annual.closing.derived"))
        .build();
  }

  private Table lines(String key, List<ClosingEntry.Line> lines) {
    var table =
        Table.named(key, texts.get("annual.table." + key, String.valueOf(year + 1)))
            .column(Column.text("account", texts, 1))
            .column(Column.text("name", texts, 4))
            .column(Column.amount("debit", texts))
            .column(Column.amount("credit", texts));
    var debit = Money.ZERO;
    var credit = Money.ZERO;
    for (var line : lines) {
      var left = line.amount().isPositive() ? line.amount() : Money.ZERO;
      var right = line.amount().isPositive() ? Money.ZERO : line.amount().negate();
      debit = debit.plus(left);
      credit = credit.plus(right);
      table.row(
          Row.of(
                  Cell.of(line.account().number()),
                  Cell.of(line.account().name(texts.language())),
                  left.isZero() ? Cell.empty() : Cell.of(left),
                  right.isZero() ? Cell.empty() : Cell.of(right))
              .opening(line.account().id()));
    }
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")), Cell.empty(), Cell.of(debit), Cell.of(credit)))
        .build();
  }

  private Table history() {
    var table =
        Table.named("history", texts.get("annual.table.history"))
            .column(Column.date("date", texts))
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("who", texts.get("annual.by"), 2))
            .column(Column.text("why", texts.get("annual.why"), 4));
    for (var close : rooms.years().history(request.book(), year)) {
      table.row(
          row(
              close.at(),
              "annual.did.closed",
              close.by(),
              texts.get("annual.mark", close.mark().substring(0, 8))));
      close.reopened().ifPresent(one -> table.row(row(one.at(), did(one), one.by(), one.reason())));
    }
    return table.build();
  }

  private static String did(YearClose.Reopening reopening) {
    return reopening.kept().isPresent() ? "annual.did.kept" : "annual.did.reopened";
  }

  private Row row(java.time.Instant at, String what, coop.meent.base.Id.MemberId by, String why) {
    var day = java.time.LocalDate.ofInstant(at, java.time.ZoneId.systemDefault());
    var who = rooms.members().member(by).map(Member::name).orElse("?");
    return Row.of(Cell.of(day), Cell.of(texts.get(what)), Cell.of(who), Cell.of(why));
  }
}

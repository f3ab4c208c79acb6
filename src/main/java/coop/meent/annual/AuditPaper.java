package coop.meent.annual;

import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.member.Role;

/// What the audit committee states to the assembly (BW 2:48 lid 2), with room for its findings and
/// signatures. It names the mark of the balances that were seen.
final class AuditPaper {

  private static final int LINES = 4;

  private final AnnualRooms rooms;
  private final ReportRequest request;
  private final Texts texts;

  AuditPaper(AnnualRooms rooms, ReportRequest request) {
    this.rooms = rooms;
    this.request = AnnualPapers.ofYear(request);
    texts = new Texts(request.language());
  }

  Report report() {
    int year = AnnualPapers.year(request);
    var sheet = rooms.statements().balanceSheet(request.book(), request.period().to());
    var entry = rooms.years().entry(request.book(), year);
    var table = AccountsPaper.signatures(texts, texts.get("annual.table.committee"));
    var committee = AccountsPaper.holding(rooms, Role.AUDIT_COMMITTEE);
    for (var one : committee) table.row(Row.of(Cell.of(one.name()), Cell.empty(), Cell.empty()));
    for (int i = committee.size(); i < 2; i++)
      table.row(Row.of(Cell.of("…"), Cell.empty(), Cell.empty()));
    var findings =
        coop.meent.document.Table.named("findings", texts.get("annual.table.findings"))
            .column(coop.meent.document.Column.text("finding", texts.get("annual.findings"), 1));
    for (int i = 0; i < LINES; i++) findings.row(Row.of(Cell.of("…")));
    return rooms
        .letterhead()
        .start(AnnualPapers.AUDIT, request, "")
        .opening(texts.get("annual.audit.opening", String.valueOf(year)))
        .opening(texts.get("annual.audit.advice"))
        .figure(Figure.of(texts.get("annual.total"), sheet.totalAssets()))
        .figure(Figure.of(texts.get("annual.result"), entry.result()))
        .table(findings.build())
        .table(table.build())
        .closing(
            rooms
                .years()
                .closing(request.book(), year)
                .map(close -> texts.get("annual.audit.mark", close.mark().substring(0, 8)))
                .orElseGet(() -> texts.get("annual.audit.open")))
        .build();
  }
}

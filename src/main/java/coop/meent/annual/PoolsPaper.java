package coop.meent.annual;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cost.CostRun;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.fund.FundStanding;
import coop.meent.fund.Movement;
import coop.meent.member.Issuers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What members share: the costs that were divided in a year, and what went in and out of their
/// funds.
final class PoolsPaper {

  private final AnnualRooms rooms;
  private final Texts texts;
  private final FiscalPeriod year;

  PoolsPaper(AnnualRooms rooms, ReportRequest request) {
    this.rooms = rooms;
    texts = new Texts(request.language());
    year = AnnualPapers.ofYear(request).period();
  }

  Report report() {
    var runs =
        rooms.costs().runs().stream()
            .filter(run -> run.stands() && year.contains(run.period().to()))
            .sorted(
                Comparator.comparing(CostRun::poolName).thenComparing(run -> run.period().from()))
            .toList();
    var funds = rooms.funds().funds().stream().filter(one -> !one.movements().isEmpty()).toList();
    var issuer =
        rooms.members().cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    return Report.named(AnnualPapers.POOLS.name(), texts.language(), year.to())
        .title(AnnualPapers.POOLS.title(texts))
        .subtitle(texts.period(year))
        .issuedBy(issuer)
        .figure(
            Figure.of(
                texts.get("annual.pools.shared"),
                Money.sum(runs.stream().map(run -> run.total().minus(run.kept())).toList())))
        .figure(
            Figure.of(
                texts.get("annual.pools.inFunds"),
                Money.sum(funds.stream().map(one -> before(one, year.to().plusDays(1))).toList())))
        .table(costs(runs))
        .table(funds(funds))
        .closing(texts.get("annual.pools.closing"))
        .build();
  }

  private Table costs(List<CostRun> runs) {
    var table =
        Table.named("costs", texts.get("annual.table.costs"))
            .column(Column.text("pool", texts.get("annual.pool"), 3))
            .column(Column.text("period", texts.get("annual.period"), 3))
            .column(Column.amount("total", texts.get("annual.pools.total")))
            .column(Column.amount("kept", texts.get("annual.pools.kept")))
            .column(Column.amount("shared", texts.get("annual.pools.shared")));
    var total = Money.ZERO;
    var kept = Money.ZERO;
    for (var run : runs) {
      total = total.plus(run.total());
      kept = kept.plus(run.kept());
      table.row(
          Row.of(
                  Cell.of(run.poolName()),
                  Cell.of(texts.period(run.period())),
                  Cell.of(run.total()),
                  Cell.of(run.kept()),
                  Cell.of(run.total().minus(run.kept())))
              .opening(run.entry()));
    }
    if (runs.isEmpty()) return table.build();
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")),
                Cell.empty(),
                Cell.of(total),
                Cell.of(kept),
                Cell.of(total.minus(kept))))
        .build();
  }

  private Table funds(List<FundStanding> funds) {
    var table =
        Table.named("funds", texts.get("annual.table.funds"))
            .column(Column.text("fund", texts.get("annual.fund"), 4))
            .column(Column.amount("opening", texts.get("annual.equity.opening")))
            .column(Column.amount("in", texts.get("annual.funds.in")))
            .column(Column.amount("out", texts.get("annual.funds.out")))
            .column(Column.amount("closing", texts.get("annual.equity.closing")));
    for (var one : funds) {
      var opening = before(one, year.from());
      var in = moved(one, true);
      var out = moved(one, false);
      table.row(
          Row.of(
              Cell.of(one.fund().in(texts)),
              Cell.of(opening),
              Cell.of(in),
              Cell.of(out),
              Cell.of(opening.plus(in).plus(out))));
    }
    return table.build();
  }

  private static Money before(FundStanding fund, LocalDate day) {
    return Money.sum(
        fund.movements().stream()
            .filter(one -> one.on().isBefore(day))
            .map(Movement::amount)
            .toList());
  }

  private Money moved(FundStanding fund, boolean in) {
    return Money.sum(
        fund.movements().stream()
            .filter(one -> year.contains(one.on()) && one.amount().isNegative() != in)
            .map(Movement::amount)
            .toList());
  }
}

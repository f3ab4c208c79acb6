package coop.meent.pay;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.pay.BatchStanding.OrderStanding;
import coop.meent.pay.file.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/// Fills the list of a batch: every payment with its account and its reason, who made and approved
/// it, what to look at, and the mark of the file.
record BatchPaper(Texts texts, Function<MemberId, String> name, Function<Instant, LocalDate> day) {

  Report fill(Report.Builder paper, BatchStanding standing) {
    var batch = standing.batch();
    paper
        .title(texts.get("pay.paper.title", batch.name()))
        .subtitle(
            texts.get("pay.paper.subtitle", batch.on(), Account.inFours(batch.payer().iban())))
        .figure(Figure.of(texts.get("pay.total"), batch.total()))
        .figure(new Figure(texts.get("pay.payments"), Cell.of(batch.active().size())))
        .figure(new Figure(texts.get("pay.state"), Cell.of(standing.state().in(texts))))
        .table(payments(standing))
        .table(history(batch));
    for (var warning : standing.warnings()) paper.closing(warning.in(texts));
    batch
        .exported()
        .flatMap(BatchEvent::mark)
        .ifPresent(mark -> paper.closing(texts.get("pay.paper.file", mark)));
    return paper.closing(texts.get("pay.paper.closing")).build();
  }

  private Table payments(BatchStanding standing) {
    var table =
        Table.named("payments", "")
            .column(Column.text("payee", texts.get("pay.payee"), 4))
            .column(Column.text("iban", texts.get("pay.iban"), 4))
            .column(Column.text("why", texts.get("pay.what"), 5))
            .column(Column.text("state", texts.get("pay.state"), 2))
            .column(Column.amount("amount", texts.get("pay.amount")));
    for (var one : standing.orders()) table.row(row(one));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("pay.total")),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.of(standing.batch().total())))
        .build();
  }

  private Row row(OrderStanding one) {
    var order = one.order();
    return Row.of(
        Cell.of(order.payee().name()),
        Cell.of(Account.inFours(order.payee().iban())),
        Cell.of(order.kind().in(texts) + ". " + order.why()),
        Cell.of(one.state().in(texts)),
        one.state() == OrderState.STOPPED ? Cell.empty() : Cell.of(order.amount()));
  }

  private Table history(Batch batch) {
    var table =
        Table.named("history", texts.get("pay.history"))
            .column(Column.date("on", texts.get("pay.history.day")))
            .column(Column.text("what", texts.get("pay.history.what"), 4))
            .column(Column.text("who", texts.get("pay.history.who"), 3))
            .column(Column.text("words", texts.get("pay.history.words"), 5));
    table.row(
        Row.of(
            Cell.of(day.apply(batch.madeAt())),
            Cell.of(texts.get("pay.event.MADE")),
            Cell.of(name.apply(batch.maker())),
            Cell.empty()));
    for (var event : batch.events())
      table.row(
          Row.of(
              Cell.of(day.apply(event.at())),
              Cell.of(event.known().map(kind -> kind.in(texts)).orElse(event.kind())),
              Cell.of(name.apply(event.by())),
              event.words().map(Cell::of).orElse(Cell.empty())));
    return table.build();
  }
}

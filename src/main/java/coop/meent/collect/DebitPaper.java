package coop.meent.collect;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.pay.file.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the papers of a batch.
record DebitPaper(
    Texts texts,
    Report.Builder paper,
    Function<MemberId, String> name,
    Function<Instant, LocalDate> day) {

  /// Who is told of what: amount, day, mandate, and who collects.
  Report notice(DebitBatch batch) {
    paper
        .title(texts.get("collect.notice.title", batch.name()))
        .subtitle(texts.get("collect.notice.subtitle", batch.on()))
        .figure(new Figure(texts.get("collect.on"), Cell.of(batch.on())))
        .figure(Figure.of(texts.get("collect.total"), batch.total()))
        .figure(new Figure(texts.get("collect.creditor"), Cell.of(batch.creditor().identifier())))
        .table(told(batch));
    paper.closing(
        batch
            .told()
            .map(on -> texts.get("collect.notice.told", on))
            .orElseGet(() -> texts.get("collect.notice.tellBy", batch.tellBy())));
    return paper
        .closing(
            texts.get(
                "collect.notice.closing",
                batch.creditor().party().name(),
                batch.creditor().identifier()))
        .build();
  }

  private Table told(DebitBatch batch) {
    var table =
        Table.named("notice", "")
            .column(Column.text("debtor", texts.get("collect.debtor"), 4))
            .column(Column.text("iban", texts.get("collect.iban"), 4))
            .column(Column.text("mandate", texts.get("collect.mandate"), 3))
            .column(Column.text("why", texts.get("collect.what"), 4))
            .column(Column.date("tellBy", texts.get("collect.tellBy")))
            .column(Column.amount("amount", texts.get("collect.amount")));
    for (var one : batch.active())
      table.row(
          Row.of(
              Cell.of(one.debtor().name()),
              Cell.of(Account.inFours(one.debtor().iban())),
              Cell.of(one.reference()),
              Cell.of(why(one)),
              Cell.of(one.toldBy(batch.on())),
              Cell.of(one.amount())));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("collect.total")),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.of(batch.total())))
        .build();
  }

  private String why(DebitOrder one) {
    return one.kind().in(texts) + ". " + one.why();
  }

  /// Every collection with its account, mandate and state, and what was done with the batch.
  Report list(DebitStanding standing) {
    var batch = standing.batch();
    paper
        .title(texts.get("collect.paper.title", batch.name()))
        .subtitle(
            texts.get(
                "collect.paper.subtitle",
                batch.on(),
                Account.inFours(batch.creditor().party().iban()),
                batch.creditor().identifier()))
        .figure(Figure.of(texts.get("collect.total"), batch.total()))
        .figure(new Figure(texts.get("collect.debits"), Cell.of(batch.active().size())))
        .figure(new Figure(texts.get("collect.state"), Cell.of(standing.state().in(texts))))
        .table(debits(standing))
        .table(history(batch));
    for (var warning : standing.warnings()) paper.closing(warning.in(texts));
    batch
        .exported()
        .flatMap(DebitEvent::mark)
        .ifPresent(mark -> paper.closing(texts.get("pay.paper.file", mark)));
    return paper.closing(texts.get("collect.paper.closing")).build();
  }

  private Table debits(DebitStanding standing) {
    var table =
        Table.named("debits", "")
            .column(Column.text("debtor", texts.get("collect.debtor"), 4))
            .column(Column.text("iban", texts.get("collect.iban"), 4))
            .column(Column.text("mandate", texts.get("collect.mandate"), 4))
            .column(Column.text("why", texts.get("collect.what"), 4))
            .column(Column.text("state", texts.get("collect.state"), 2))
            .column(Column.amount("amount", texts.get("collect.amount")));
    for (var one : standing.orders()) {
      var order = one.order();
      table.row(
          Row.of(
              Cell.of(order.debtor().name()),
              Cell.of(Account.inFours(order.debtor().iban())),
              Cell.of(
                  texts.get("collect.mandate.of", order.reference(), texts.date(order.signed()))),
              Cell.of(why(order)),
              Cell.of(one.state().in(texts)),
              one.state() == DebitState.STOPPED ? Cell.empty() : Cell.of(order.amount())));
    }
    return table
        .row(
            Row.total(
                Cell.of(texts.get("collect.total")),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.of(standing.batch().total())))
        .build();
  }

  private Table history(DebitBatch batch) {
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
              Cell.of(event.on().orElseGet(() -> day.apply(event.at()))),
              Cell.of(event.in(texts)),
              Cell.of(name.apply(event.by())),
              Cell.of(words(batch, event))));
    return table.build();
  }

  private String words(DebitBatch batch, DebitEvent event) {
    var whom = event.debit().flatMap(batch::order).map(one -> one.debtor().name());
    var why =
        event
            .words()
            .or(() ->
                event.is(DebitEvent.Kind.RETURNED)
                    ? event.mark().flatMap(ReturnReason::of).map(one -> one.in(texts))
                    : Optional.empty());
    return Stream.concat(whom.stream(), why.stream()).collect(Collectors.joining(": "));
  }
}

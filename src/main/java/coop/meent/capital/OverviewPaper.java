package coop.meent.capital;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How everybody's capital stands on paper.
record OverviewPaper(Texts texts) {

  Report fill(Report.Builder paper, List<Member> members, CapitalAccounts accounts, LocalDate day) {
    var asked = members.stream().flatMap(one -> open(accounts, one, day).stream()).toList();
    var total = accounts.total(day);
    paper
        .title(texts.get("report.capital.title"))
        .figure(Figure.of(texts.get("capital.total"), total))
        .figure(Figure.of(texts.get("capital.asked.open"), Money.sum(asked)));
    var table =
        Table.named("capital", "")
            .column(Column.text("number", texts.get("member.number"), 1))
            .column(Column.text("name", texts.get("member.name"), 4))
            .column(Column.count("lots", texts.get("capital.lots")))
            .column(Column.date("last", texts.get("capital.last")))
            .column(Column.amount("asked", texts.get("capital.asked")))
            .column(Column.amount("capital", texts.get("member.capital")));
    for (var member : members) table.row(row(member, accounts.of(member.id()), day));
    table.row(
        Row.total(
            Cell.of(texts.get("capital.total")),
            Cell.empty(),
            Cell.empty(),
            Cell.empty(),
            Cell.of(Money.sum(asked)),
            Cell.of(total)));
    return paper.table(table.build()).closing(texts.get("capital.paper.closing")).build();
  }

  private static Optional<Money> open(CapitalAccounts accounts, Member member, LocalDate day) {
    return accounts.of(member.id()).asked(day).map(CapitalAccount.Ask::open);
  }

  private static Row row(Member member, CapitalAccount account, LocalDate day) {
    return Row.of(
            member.number().map(number -> Cell.of(String.valueOf(number))).orElse(Cell.empty()),
            Cell.of(member.name()),
            Cell.of(account.lots(day).size()),
            account.last(day).map(one -> Cell.of(one.on())).orElse(Cell.empty()),
            account.asked(day).map(ask -> Cell.of(ask.open())).orElse(Cell.empty()),
            Cell.of(account.balance(day)))
        .opening(member.id());
  }
}

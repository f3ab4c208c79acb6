package coop.meent.account;

import coop.meent.account.AccountStatement.Cause;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import java.util.function.Function;

/// A current account on paper: what it comes to by cause, and every line with its why.
public final class AccountPaper {

  private final MemberService members;

  public AccountPaper(MemberService members) {
    this.members = members;
  }

  public Function<Language, Report> of(AccountStatement statement) {
    return language -> of(statement, new Texts(language));
  }

  private Report of(AccountStatement statement, Texts texts) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var period = statement.period();
    var paper =
        Report.named("member-account", texts.language(), period.to())
            .issuedBy(issuer)
            .title(texts.get("account.paper.title", statement.member().name()))
            .subtitle(texts.period(period))
            .figure(Figure.of(texts.get("report.opening-balance"), statement.opening()))
            .figure(Figure.of(texts.get("account.cause.WORK"), statement.of(Cause.WORK)))
            .figure(Figure.of(texts.get("account.cause.COSTS"), statement.of(Cause.COSTS)))
            .figure(Figure.of(texts.get("report.closing-balance"), statement.closing()));
    paper.table(causes(statement, texts));
    paper.table(lines(statement, texts));
    return paper.closing(texts.get("report.member-statement.closing")).build();
  }

  private static Table causes(AccountStatement statement, Texts texts) {
    var table =
        Table.named("causes", texts.get("account.paper.causes"))
            .column(Column.text("cause", texts.get("account.cause"), 5))
            .column(Column.amount("amount", texts))
            .row(
                Row.of(Cell.of(texts.get("report.opening-balance")), Cell.of(statement.opening())));
    for (var cause : Cause.values())
      if (!statement.of(cause).isZero())
        table.row(Row.of(Cell.of(cause.in(texts)), Cell.of(statement.of(cause))));
    return table
        .row(Row.total(Cell.of(texts.get("report.closing-balance")), Cell.of(statement.closing())))
        .build();
  }

  private static Table lines(AccountStatement statement, Texts texts) {
    var table =
        Table.named("lines", texts.get("report.current-account"))
            .column(Column.date("date", texts))
            .column(Column.text("cause", texts.get("account.cause"), 2))
            .column(Column.text("text", texts, 6))
            .column(Column.amount("amount", texts))
            .column(Column.amount("balance", texts));
    var balance = statement.opening();
    for (var line : statement.lines()) {
      balance = balance.plus(line.amount());
      var why = line.why().map(one -> ": " + one.in(texts)).orElse("");
      table.row(
          Row.of(
                  Cell.of(line.date()),
                  Cell.of(line.cause().in(texts)),
                  Cell.of(line.text() + why),
                  Cell.of(line.amount()),
                  Cell.of(balance))
              .opening(line.entry()));
    }
    return table.build();
  }
}

package coop.meent.annual;

import coop.meent.account.AccountStatement;
import coop.meent.account.AccountStatement.Cause;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalAccount;
import coop.meent.circle.CircleYear;
import coop.meent.cost.CostShare;
import coop.meent.development.BudgetYear;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import java.util.ArrayList;
import java.util.List;

/// A year as one member lived it: work and costs over the current account, capital, shares of what
/// is borne together, the circle and the budget for development. What the cooperative owes is
/// positive.
final class MemberYearPaper {

  private final AnnualRooms rooms;
  private final Texts texts;
  private final FiscalPeriod year;
  private final Member member;
  private final MembersYear all;
  private final boolean isForPack;
  private final CapitalAccount capital;
  private final List<CostShare> shares;

  private MemberYearPaper(
      AnnualRooms rooms, Language language, Member member, MembersYear all, boolean isForPack) {
    this.rooms = rooms;
    texts = new Texts(language);
    year = all.year();
    this.member = member;
    this.all = all;
    this.isForPack = isForPack;
    capital = rooms.capital().account(member.id());
    shares =
        rooms.costs().shares(member.id()).stream()
            .filter(one -> year.contains(one.period().to()))
            .toList();
  }

  /// As somebody asks for it: whoever asks for their own reads in it what they gave and received.
  static MemberYearPaper asked(AnnualRooms rooms, ReportRequest request) {
    var member = rooms.members().member(request.member().orElseThrow()).orElseThrow();
    var year = new MembersYear(rooms, AnnualPapers.ofYear(request).period());
    return new MemberYearPaper(rooms, request.language(), member, year, false);
  }

  /// As it lies between those of all others.
  static MemberYearPaper forPack(
      AnnualRooms rooms, Language language, Member member, MembersYear all) {
    return new MemberYearPaper(rooms, language, member, all, true);
  }

  Report report() {
    var account = rooms.accounts().of(member, year);
    var issuer =
        rooms.members().cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper =
        Report.named(AnnualPapers.MEMBER_YEAR.name(), texts.language(), year.to())
            .title(AnnualPapers.MEMBER_YEAR.title(texts))
            .subtitle(member.numbered() + " · " + texts.period(year))
            .issuedBy(issuer)
            .figure(Figure.of(texts.get("account.cause.WORK"), account.of(Cause.WORK)))
            .figure(Figure.of(texts.get("annual.member.shared"), shared()))
            .figure(Figure.of(texts.get("member.capital"), capital.balance(year.to())))
            .figure(Figure.of(texts.get("annual.member.account"), account.closing()))
            .table(current(account))
            .table(capital());
    if (!shares.isEmpty()) {
      paper.table(costs());
      paper.closing(texts.get("annual.member.used", texts.euro(shared()), texts.euro(together())));
    }
    var saving = rooms.saving().forAll(member.id(), year);
    if (SavingTables.isSomething(saving)) {
      new SavingTables(texts, saving).tables().forEach(paper::table);
      saving
          .saved()
          .ifPresent(saved ->
              paper.closing(
                  texts.get(
                      "annual.member.saved",
                      texts.euro(saving.paid()),
                      texts.euro(saving.alone().orElseThrow()),
                      texts.euro(saved))));
    }
    var circles = circles();
    if (!circles.isEmpty()) paper.table(circle(circles));
    all.budget(member.id()).map(this::budget).ifPresent(paper::table);
    if (!isForPack && rooms.reader().get().equals(member.id())) share(paper);
    return paper.closing(texts.get("annual.member.closing")).build();
  }

  private Table.Builder amounts(String key) {
    return Table.named(key, texts.get("annual.table." + key))
        .column(Column.text("what", texts.get("member.paper.what"), 5))
        .column(Column.amount("amount", texts));
  }

  private Table current(AccountStatement account) {
    var table =
        amounts("account")
            .row(Row.of(Cell.of(texts.get("report.opening-balance")), Cell.of(account.opening())));
    for (var cause : Cause.values())
      if (!account.of(cause).isZero())
        table.row(Row.of(Cell.of(cause.in(texts)), Cell.of(account.of(cause))));
    return table
        .row(Row.total(Cell.of(texts.get("report.closing-balance")), Cell.of(account.closing())))
        .build();
  }

  private Table capital() {
    var table =
        Table.named("capital", texts.get("annual.table.capital"))
            .column(Column.date("date", texts))
            .column(Column.text("what", texts.get("member.paper.what"), 5))
            .column(Column.amount("amount", texts));
    var opening = capital.balance(year.from().minusDays(1));
    table.row(
        Row.of(
            Cell.of(year.from()), Cell.of(texts.get("report.opening-balance")), Cell.of(opening)));
    for (var one : capital.until(year.to())) {
      var kind = one.known();
      if (one.on().isBefore(year.from()) || kind.isEmpty() || !kind.get().moves()) continue;
      table.row(Row.of(Cell.of(one.on()), Cell.of(kind.get().in(texts)), Cell.of(one.amount())));
    }
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.closing-balance")),
                Cell.empty(),
                Cell.of(capital.balance(year.to()))))
        .build();
  }

  /// What the member bore of what was borne together.
  private Money shared() {
    return Money.sum(shares.stream().map(CostShare::net).toList());
  }

  /// What everybody bore of it.
  private Money together() {
    return Money.sum(
        shares.stream().map(one -> one.isCredit() ? one.total().negate() : one.total()).toList());
  }

  private Table costs() {
    var table =
        Table.named("costs", texts.get("annual.table.costs"))
            .column(Column.text("pool", texts.get("annual.pool"), 3))
            .column(Column.text("period", texts.get("annual.period"), 3))
            .column(Column.amount("total", texts.get("annual.pools.total")))
            .column(Column.amount("share", texts.get("annual.member.share")));
    for (var one : shares)
      table.row(
          Row.of(
                  Cell.of(one.poolName()),
                  Cell.of(texts.period(one.period())),
                  Cell.of(one.isCredit() ? one.total().negate() : one.total()),
                  Cell.of(one.net()))
              .opening(one.entry()));
    return table
        .row(
            Row.total(
                Cell.of(texts.get("report.total")),
                Cell.empty(),
                Cell.of(together()),
                Cell.of(shared())))
        .build();
  }

  private record InCircle(String name, CircleYear.Line line) {}

  private List<InCircle> circles() {
    List<InCircle> found = new ArrayList<>();
    for (var circle : all.circles())
      circle
          .line(member.id())
          .filter(MemberYearPaper::isSomething)
          .ifPresent(one -> found.add(new InCircle(circle.facts().circle().name(), one)));
    return found;
  }

  private static boolean isSomething(CircleYear.Line line) {
    return !(line.opening().isZero()
        && line.deposits().isZero()
        && line.given().isZero()
        && line.received().isZero()
        && line.closing().isZero());
  }

  private Table circle(List<InCircle> circles) {
    var table = amounts("circle");
    for (var one : circles) {
      var line = one.line;
      table.row(Row.heading(Cell.of(one.name), Cell.empty()));
      amount(table, "circle.paper.opening", line.opening());
      amount(table, "circle.paper.deposits", line.deposits());
      amount(table, "circle.paper.given", line.given().negate());
      amount(table, "circle.paper.back", line.back().negate());
      table.row(Row.total(Cell.of(texts.get("circle.paper.closing")), Cell.of(line.closing())));
      amount(table, "circle.paper.receivedRow", line.received());
    }
    return table.build();
  }

  private Table budget(BudgetYear.Flow flow) {
    var table = amounts("budget");
    amount(table, "report.opening-balance", flow.before());
    amount(table, "learning.year.in.accrued", flow.accrued());
    amount(table, "learning.year.in.received", flow.received());
    amount(table, "learning.year.out.paid", flow.paid().negate());
    amount(table, "learning.year.out.given", flow.given().negate());
    amount(table, "learning.year.out.lapsed", flow.lapsed().negate());
    return table
        .row(Row.total(Cell.of(texts.get("report.closing-balance")), Cell.of(flow.after())))
        .build();
  }

  /// Two tallies beside each other, which are never taken off each other.
  private void share(Report.Builder paper) {
    var tally = rooms.sharing().tally(member.id(), year);
    if (tally.given() + tally.received() == 0) return;
    var table =
        Table.named("shared", texts.get("annual.table.shared"))
            .column(Column.text("what", texts.get("member.paper.what"), 5))
            .column(Column.count("given", texts.get("sharing.given")))
            .column(Column.count("received", texts.get("sharing.received")));
    for (var line : tally.lines())
      if (line.given() + line.received() > 0)
        table.row(
            Row.of(
                Cell.of(line.kind().in(texts)), Cell.of(line.given()), Cell.of(line.received())));
    paper.table(table.build());
    paper.closing(texts.get("annual.member.sharedOnlyHere"));
  }

  private void amount(Table.Builder table, String key, Money amount) {
    table.row(Row.of(Cell.of(texts.get(key)), Cell.of(amount)));
  }
}

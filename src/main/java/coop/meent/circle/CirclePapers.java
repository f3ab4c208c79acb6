package coop.meent.circle;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/// The papers of a circle: a member's year, and the year for the meeting, which names nobody's
/// illness.
public final class CirclePapers {

  private final CircleService circles;
  private final MemberService members;
  private final Clock clock;

  public CirclePapers(CircleService circles, MemberService members, Clock clock) {
    this.circles = circles;
    this.members = members;
    this.clock = clock;
  }

  private Report.Builder start(String name, int year, Texts texts) {
    var last = LocalDate.of(year, 12, 31);
    var today = LocalDate.now(clock);
    var paper = Report.named(name, texts.language(), today.isBefore(last) ? today : last);
    members.cooperative().map(Issuers::of).ifPresent(paper::issuedBy);
    return paper;
  }

  /// What one member put aside, gave and received in a year, each gift with its proof.
  public Report member(CircleId circle, MemberId who, int year, Language language) {
    var texts = new Texts(language);
    var facts = circles.circle(circle).orElseThrow();
    var line = circles.months().year(facts, year).line(who).orElseThrow();
    var paper =
        start("circle-member", year, texts)
            .title(texts.get("circle.paper.member", facts.circle().name(), String.valueOf(year)))
            .subtitle(members.member(who).map(Member::name).orElse(""))
            .figure(Figure.of(texts.get("circle.paper.closing"), line.closing()))
            .figure(Figure.of(texts.get("circle.gave"), line.given()))
            .figure(Figure.of(texts.get("circle.paper.received"), line.received()));
    return paper
        .table(figures(line, texts))
        .table(happened(facts, who, year, texts))
        .closing(texts.get("circle.paper.tax"))
        .closing(texts.get("circle.paper.noPromise"))
        .build();
  }

  private static Table figures(CircleYear.Line line, Texts texts) {
    var table =
        Table.named("year", "")
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.amount("amount", texts.get("circle.amount")));
    table.row(fact("circle.paper.opening", line.opening(), texts));
    table.row(fact("circle.paper.deposits", line.deposits(), texts));
    table.row(fact("circle.paper.given", line.given().negate(), texts));
    table.row(fact("circle.paper.back", line.back().negate(), texts));
    table.row(Row.total(Cell.of(texts.get("circle.paper.closing")), Cell.of(line.closing())));
    table.row(fact("circle.paper.surplus", line.surplus(), texts));
    table.row(fact("circle.paper.receivedRow", line.received(), texts));
    table.row(fact("circle.paper.fees", line.fees(), texts));
    return table.build();
  }

  private static Row fact(String key, Money money, Texts texts) {
    return Row.of(Cell.of(texts.get(key)), Cell.of(money));
  }

  private Table happened(CircleFacts facts, MemberId who, int year, Texts texts) {
    var table =
        Table.named("gifts", texts.get("circle.gifts"))
            .column(Column.text("month", texts.get("circle.month"), 2))
            .column(Column.text("to", texts.get("circle.recipient"), 3))
            .column(Column.text("proof", texts.get("circle.proof"), 6))
            .column(Column.amount("amount", texts.get("circle.amount")));
    for (var gift : facts.gifts(who)) {
      var month = facts.month(gift.month()).orElseThrow().month();
      if (month.getYear() != year) continue;
      var to =
          gift.recipient()
              .flatMap(members::member)
              .map(Member::name)
              .orElse(texts.get("circle.gift.position", gift.position()));
      table.row(
          Row.of(
              Cell.of(named(month, texts)),
              Cell.of(to),
              Cell.of(gift.in(texts)),
              Cell.of(gift.paid())));
    }
    for (var one : facts.corrections(who)) {
      var month = facts.month(one.settledIn()).orElseThrow().month();
      if (month.getYear() != year) continue;
      var to = one.recipient().flatMap(members::member).map(Member::name);
      table.row(
          Row.of(
              Cell.of(named(month, texts)),
              Cell.of(to.orElse(texts.get("circle.carry"))),
              Cell.of(facts.proof(one).in(texts)),
              Cell.of(one.amount())));
    }
    return table.build();
  }

  private static String named(YearMonth month, Texts texts) {
    return texts.period(FiscalPeriod.month(month));
  }

  /// The year for the meeting: each month's total and how many received, nobody by name.
  public Report meeting(CircleId circle, int year, Language language) {
    var texts = new Texts(language);
    var facts = circles.circle(circle).orElseThrow();
    var found = circles.months().year(facts, year);
    var last = LocalDate.of(year, 12, 31);
    var given = Money.sum(found.lines().stream().map(CircleYear.Line::given).toList());
    var deposits = Money.sum(found.lines().stream().map(CircleYear.Line::deposits).toList());
    var table =
        Table.named("months", texts.get("circle.months"))
            .column(Column.text("month", texts.get("circle.month"), 3))
            .column(Column.count("recipients", texts.get("circle.paper.recipients")))
            .column(Column.amount("asked", texts.get("circle.paper.asked")))
            .column(Column.amount("given", texts.get("circle.gives")))
            .column(Column.amount("balance", texts.get("circle.together")));
    for (var month : facts.months()) {
      if (month.month().getYear() != year || month.isContested()) continue;
      var receipts = facts.receipts(month);
      table.row(
          Row.of(
              Cell.of(named(month.month(), texts)),
              Cell.of(receipts.size()),
              Cell.of(Money.sum(receipts.stream().map(Receipt::target).toList())),
              Cell.of(Money.sum(receipts.stream().map(Receipt::received).toList())),
              Cell.of(facts.total(month.month().atEndOfMonth()))));
    }
    var warnings = found.warnings().size();
    return start("circle-meeting", year, texts)
        .title(texts.get("circle.paper.meeting", facts.circle().name(), String.valueOf(year)))
        .subtitle(texts.count("member.count", facts.roll().levels(YearMonth.of(year, 12)).size()))
        .figure(Figure.of(texts.get("circle.together"), facts.total(last)))
        .figure(Figure.of(texts.get("circle.paper.deposits"), deposits))
        .figure(Figure.of(texts.get("circle.gives"), given))
        .table(table.build())
        .closing(
            warnings == 0
                ? texts.get("circle.paper.under", found.ceiling().amount())
                : texts.count("circle.paper.over", warnings))
        .closing(texts.get("circle.paper.noPromise"))
        .build();
  }
}

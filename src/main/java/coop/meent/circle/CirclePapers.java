package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Named;
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
import java.util.ArrayList;
import java.util.List;

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
    paper.table(figures(line, texts)).table(happened(facts, who, year, texts));
    var came = came(facts, who, year, texts);
    if (!came.isEmpty()) paper.table(received(came, texts));
    return paper
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
              Cell.of(texts.month(month)),
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
              Cell.of(texts.month(month)),
              Cell.of(to.orElse(texts.get("circle.carry"))),
              Cell.of(facts.proof(one).in(texts)),
              Cell.of(one.amount())));
    }
    for (var one : facts.help(who)) {
      if (one.month().getYear() != year) continue;
      table.row(
          Row.of(
              Cell.of(texts.month(one.month())),
              Cell.of(helped(one, texts)),
              Cell.of(one.in(texts)),
              Cell.of(one.paid())));
    }
    for (var one : facts.helped(who)) {
      if (one.month().getYear() != year || one.own().isZero()) continue;
      table.row(
          Row.of(
              Cell.of(texts.month(one.month())),
              Cell.of(texts.get("circle.help.back")),
              Cell.of(one.in(texts)),
              Cell.of(one.own())));
    }
    return table.build();
  }

  /// What came to the member's own account, each with how it came about.
  private static List<Row> came(CircleFacts facts, MemberId who, int year, Texts texts) {
    List<Row> rows = new ArrayList<>();
    for (var one : facts.receipts(who))
      if (one.month().getYear() == year)
        rows.add(came(one.month(), facts.proof(one), one.received(), texts));
    for (var one : facts.corrections(who)) {
      var month = facts.month(one.settledIn()).orElseThrow().month();
      if (month.getYear() == year && !one.received().isZero())
        rows.add(came(month, facts.proof(one), one.received(), texts));
    }
    for (var one : facts.helped(who))
      if (one.month().getYear() == year && !one.received().isZero())
        rows.add(came(one.month(), one, one.received(), texts));
    return rows;
  }

  private static Row came(YearMonth month, Named proof, Money amount, Texts texts) {
    return Row.of(Cell.of(texts.month(month)), Cell.of(proof.in(texts)), Cell.of(amount));
  }

  private static Table received(List<Row> rows, Texts texts) {
    var table =
        Table.named("received", texts.get("circle.paper.received"))
            .column(Column.text("month", texts.get("circle.month"), 2))
            .column(Column.text("proof", texts.get("circle.proof"), 9))
            .column(Column.amount("amount", texts.get("circle.amount")));
    rows.forEach(table::row);
    return table.build();
  }

  private String helped(HelpLine one, Texts texts) {
    if (one.isBack()) return texts.get("circle.help.from");
    return one.recipient()
        .flatMap(members::member)
        .map(Member::name)
        .orElse(texts.get("circle.gift.position", one.position()));
  }

  /// The year for the meeting.
  public Report meeting(CircleId circle, int year, Language language) {
    var texts = new Texts(language);
    var facts = circles.circle(circle).orElseThrow();
    var found = new MeetingPaper.Year(facts, circles.months().year(facts, year));
    return new MeetingPaper(circles.sight(), members, texts)
        .report(start("circle-meeting", year, texts), found);
  }
}

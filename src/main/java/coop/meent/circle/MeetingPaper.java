package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.outlook.OutlookCharts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// A circle's year for its meeting: each month's total and how many received, whether more fall ill
/// than may be believed, and how evenly it came out. Nobody is named who did not agree to it.
///
/// @param sight what the circle saw
record MeetingPaper(CircleSight sight, MemberService members, Texts texts) {

  private static final int COLUMNS_WITH_HELP = 6;

  /// What it is about.
  record Year(CircleFacts facts, CircleYear found) {

    int number() {
      return found.year();
    }

    List<RunMonth> months() {
      return facts.months().stream()
          .filter(one -> one.month().getYear() == number() && !one.isContested())
          .toList();
    }

    /// What went to allied circles, less what came back of it.
    Money help(YearMonth month) {
      return Money.sum(
          facts.help().stream()
              .filter(one -> one.month().equals(month))
              .map(HelpLine::paid)
              .toList());
    }

    boolean hasHelp() {
      return months().stream().anyMatch(one -> !help(one.month()).isZero());
    }
  }

  Report report(Report.Builder paper, Year year) {
    var found = year.found();
    var facts = year.facts();
    var last = LocalDate.of(year.number(), 12, 31);
    var number = String.valueOf(year.number());
    paper
        .title(texts.get("circle.paper.meeting", facts.circle().name(), number))
        .subtitle(
            texts.count(
                "member.count", facts.roll().levels(YearMonth.of(year.number(), 12)).size()))
        .figure(Figure.of(texts.get("circle.together"), facts.total(last)))
        .figure(
            Figure.of(texts.get("circle.paper.deposits"), sum(found, CircleYear.Line::deposits)))
        .figure(Figure.of(texts.get("circle.paper.givenYear"), sum(found, CircleYear.Line::given)))
        .table(months(year));
    if (isNewest(year)) watch(paper, facts);
    even(paper, facts);
    int warnings = found.warnings().size();
    return paper
        .closing(
            warnings == 0
                ? texts.get("circle.paper.under", found.ceiling().amount())
                : texts.count("circle.paper.over", warnings))
        .closing(texts.get("circle.paper.noPromise"))
        .build();
  }

  private static Money sum(
      CircleYear found, java.util.function.Function<CircleYear.Line, Money> what) {
    return Money.sum(found.lines().stream().map(what).toList());
  }

  private Table months(Year year) {
    var facts = year.facts();
    boolean hasHelp = year.hasHelp();
    var table =
        Table.named("months", texts.get("circle.months"))
            .column(Column.text("month", texts.get("circle.month"), 3))
            .column(Column.count("recipients", texts.get("circle.paper.recipients")))
            .column(Column.amount("asked", texts.get("circle.paper.asked")))
            .column(Column.amount("given", texts.get("circle.paper.givenMonth")));
    if (hasHelp) table.column(Column.amount("help", texts.get("circle.paper.help")));
    table.column(Column.amount("balance", texts.get("circle.together")));
    var asked = Money.ZERO;
    var given = Money.ZERO;
    var helped = Money.ZERO;
    for (var month : year.months()) {
      var receipts = facts.receipts(month);
      var target = Money.sum(receipts.stream().map(Receipt::target).toList());
      var received = Money.sum(receipts.stream().map(Receipt::received).toList());
      var help = year.help(month.month());
      table.row(
          row(
              Row::of,
              hasHelp,
              Cell.of(texts.month(month.month())),
              Cell.of(receipts.size()),
              Cell.of(target),
              Cell.of(received),
              Cell.of(help),
              Cell.of(facts.total(month.month().atEndOfMonth()))));
      asked = asked.plus(target);
      given = given.plus(received);
      helped = helped.plus(help);
    }
    table.row(
        row(
            Row::total,
            hasHelp,
            Cell.of(texts.get("circle.paper.yearInAll")),
            Cell.of(""),
            Cell.of(asked),
            Cell.of(given),
            Cell.of(helped),
            Cell.of("")));
    return table.build();
  }

  /// Without the cell of help where there was none.
  private static Row row(
      java.util.function.Function<Cell[], Row> kind, boolean hasHelp, Cell... cells) {
    if (hasHelp) return kind.apply(cells);
    var fewer = new Cell[COLUMNS_WITH_HELP - 1];
    System.arraycopy(cells, 0, fewer, 0, 4);
    fewer[4] = cells[5];
    return kind.apply(fewer);
  }

  /// A warning is of now, and stands on the paper of the year that is the last.
  private static boolean isNewest(Year year) {
    var months = year.facts().months();
    return !months.isEmpty() && months.getLast().month().getYear() == year.number();
  }

  private void watch(Report.Builder paper, CircleFacts facts) {
    sight
        .watch(facts)
        .ifPresent(watch -> {
          paper.opening(watch.words().in(texts));
          paper.chart(new OutlookCharts(texts).watch(watch));
        });
  }

  private void even(Report.Builder paper, CircleFacts facts) {
    var even = sight.evenness(facts);
    if (even.isEmpty()) return;
    paper.opening(even.get().words().in(texts));
    var table =
        Table.named("even", texts.get("circle.seen.even"))
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.text("figure", texts.get("circle.paper.figure"), 1));
    for (var one : even.get().shown())
      table.row(
          Row.of(
              Cell.of(texts.get("circle.seen.even." + one.key())), Cell.of(one.words().in(texts))));
    paper.table(table.build());
    var openly = sight.openly(facts);
    if (openly.named().isEmpty()) paper.closing(texts.get("circle.seen.even.note"));
    else paper.table(named(openly));
  }

  private Table named(Openly openly) {
    var table =
        Table.named("named", texts.get("circle.seen.open.named"))
            .column(Column.text("name", texts.get("member.name"), 4))
            .column(Column.amount("given", texts.get("circle.paper.given")))
            .column(Column.amount("received", texts.get("circle.paper.received")));
    for (var line : openly.named())
      table.row(
          Row.of(
              Cell.of(members.member(line.member()).map(Member::name).orElse("")),
              Cell.of(line.own().given()),
              Cell.of(line.own().received())));
    return table.build();
  }
}

package coop.meent.annualbudget;

import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.ledger.IncomeStatement.Part;
import coop.meent.ledger.Letterhead;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// Actual against budget on paper, in the parts of the income statement.
public final class AnnualBudgetPaper implements ReportMaker {

  public static final ReportKind KIND =
      new ReportKind("annual-budget", Set.of(), Set.of(BOOK, PERIOD));

  private final AnnualBudgetService budgets;
  private final Letterhead letterhead;

  public AnnualBudgetPaper(AnnualBudgetService budgets, Letterhead letterhead) {
    this.budgets = budgets;
    this.letterhead = letterhead;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var asked = inMonths(request);
    var texts = new Texts(asked.language());
    var report = letterhead.start(KIND, asked, "");
    if (!(budgets.compare(asked.book(), asked.period(), Optional.empty())
        instanceof AnnualBudgetOutcome.Done<Comparison>(var comparison)))
      return new Made.Ready(report.closing(texts.get("annualbudget.paper.none")).build());
    int year = asked.period().from().getYear();
    if (budgets.of(asked.book(), year).isEmpty())
      return new Made.Ready(report.closing(texts.get("annualbudget.paper.none")).build());
    return new Made.Ready(of(report, comparison, texts));
  }

  /// A budget has months: a period of days is taken as the months it ends in and before, within its
  /// year.
  private static ReportRequest inMonths(ReportRequest request) {
    var to = YearMonth.from(request.period().to());
    var from = YearMonth.from(request.period().from());
    var first = from.getYear() == to.getYear() ? from : YearMonth.of(to.getYear(), 1);
    return new ReportRequest(
        request.language(),
        request.book(),
        new FiscalPeriod(first.atDay(1), to.atEndOfMonth()),
        request.account(),
        request.member());
  }

  private static Report of(Report.Builder report, Comparison comparison, Texts texts) {
    var result = comparison.result();
    return report
        .opening(BudgetWords.decided(comparison, texts))
        .opening(BudgetWords.sentence(comparison, texts))
        .figure(Figure.of(texts.get("annualbudget.paper.actual"), result.actual()))
        .figure(Figure.of(texts.get("annualbudget.paper.budget"), result.budget()))
        .figure(Figure.of(texts.get("annualbudget.difference"), result.difference()))
        .figure(Figure.of(texts.get("annualbudget.paper.forecast"), result.forecast()))
        .table(table(comparison, texts))
        .closing(BudgetWords.forecast(comparison, texts))
        .closing(texts.get("annualbudget.paper.closing"))
        .build();
  }

  private static Table table(Comparison comparison, Texts texts) {
    var table =
        Table.named("accounts", "")
            .column(Column.text("account", texts, 2))
            .column(Column.text("name", texts, 6))
            .column(Column.amount("actual", texts.get("annualbudget.actual")))
            .column(Column.amount("budget", texts.get("annualbudget.budget")))
            .column(Column.amount("difference", texts.get("annualbudget.difference")))
            .column(Column.text("percent", texts.get("annualbudget.percent"), 2))
            .column(Column.text("leaning", texts.get("annualbudget.leaning"), 2))
            .column(Column.amount("year", texts.get("annualbudget.year")))
            .column(Column.amount("forecast", texts.get("annualbudget.forecast")));
    for (var part : Part.values()) {
      var section = comparison.section(part);
      if (!section.lines().isEmpty()) {
        table.row(heading(texts.get("ledger.part." + part.name()), section.sum(), texts));
        for (var line : section.lines())
          table.row(
              Row.of(
                      cells(
                          line.account().number(),
                          line.account().name(texts.language()),
                          line.against(),
                          texts))
                  .opening(line.account().id()));
      }
      if (part == Part.DIRECT_COSTS && !section.lines().isEmpty())
        table.row(
            Row.subtotal(cells(texts.get("report.margin"), "", comparison.grossMargin(), texts)));
    }
    return table
        .row(Row.total(cells(texts.get("report.result"), "", comparison.result(), texts)))
        .build();
  }

  private static Row heading(String name, Against sum, Texts texts) {
    return Row.heading(cells(name, "", sum, texts));
  }

  private static Cell[] cells(String first, String second, Against against, Texts texts) {
    return new Cell[] {
      Cell.of(first),
      second.isEmpty() ? Cell.empty() : Cell.of(second),
      Cell.of(against.actual()),
      Cell.of(against.budget()),
      Cell.of(against.difference()),
      Cell.of(BudgetWords.percent(against, texts)),
      Cell.of(against.leaning().in(texts)),
      Cell.of(against.year()),
      Cell.of(against.forecast())
    };
  }
}

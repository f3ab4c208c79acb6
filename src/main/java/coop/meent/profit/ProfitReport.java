package coop.meent.profit;

import coop.meent.document.Made;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// The proposal for the year that a period lies in; for the one before while that still runs.
public final class ProfitReport implements ReportMaker {

  static final String NAME = "profit-proposal";

  public static final ReportKind KIND = new ReportKind(NAME, Set.of(), Set.of(ReportChoice.PERIOD));

  private final ProfitPapers papers;
  private final Clock clock;

  ProfitReport(ProfitPapers papers, Clock clock) {
    this.papers = papers;
    this.clock = clock;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    int last = LocalDate.now(clock).getYear() - 1;
    int year = Math.min(request.period().to().getYear(), last);
    return new Made.Ready(papers.proposal(year, request.language()));
  }
}

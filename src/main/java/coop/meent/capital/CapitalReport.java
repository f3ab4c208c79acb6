package coop.meent.capital;

import coop.meent.document.Made;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// The capital of all members on the last day of a period that has come.
public final class CapitalReport implements ReportMaker {

  static final String NAME = "capital";

  public static final ReportKind KIND = new ReportKind(NAME, Set.of(), Set.of(ReportChoice.PERIOD));

  private final CapitalPapers papers;
  private final Clock clock;

  CapitalReport(CapitalPapers papers, Clock clock) {
    this.papers = papers;
    this.clock = clock;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var day = request.asOf(LocalDate.now(clock));
    return new Made.Ready(papers.overview(day, request.language()));
  }
}

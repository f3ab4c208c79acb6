package coop.meent.member;

import coop.meent.document.Made;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// The register on the last day of a period that has come.
public final class RegisterReport implements ReportMaker {

  static final String NAME = "register";

  public static final ReportKind KIND = new ReportKind(NAME, Set.of(), Set.of(ReportChoice.PERIOD));

  private final MembershipPapers papers;
  private final Clock clock;

  RegisterReport(MembershipPapers papers, Clock clock) {
    this.papers = papers;
    this.clock = clock;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    return new Made.Ready(papers.register(request.asOf(LocalDate.now(clock)), request.language()));
  }
}

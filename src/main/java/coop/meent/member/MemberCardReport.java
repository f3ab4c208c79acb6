package coop.meent.member;

import coop.meent.document.Made;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// What the register has of one member.
public final class MemberCardReport implements ReportMaker {

  static final String NAME = "member-card";

  public static final ReportKind KIND =
      new ReportKind(NAME, Set.of(ReportChoice.MEMBER), Set.of(ReportChoice.PERIOD));

  private final MembershipPapers papers;
  private final Clock clock;

  MemberCardReport(MembershipPapers papers, Clock clock) {
    this.papers = papers;
    this.clock = clock;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var member = request.member().orElseThrow();
    return new Made.Ready(
        papers.card(member, request.asOf(LocalDate.now(clock)), request.language()));
  }
}

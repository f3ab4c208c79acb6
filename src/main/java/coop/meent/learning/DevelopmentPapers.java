package coop.meent.learning;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.development.DevelopmentService;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.LedgerService;
import coop.meent.market.MarketService;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a year of learning came to, on paper, for the assembly that decides how budgets grow: what
/// came in, was used, lapsed and was given, and what it did to what the group was short of. Nobody
/// by name.
public final class DevelopmentPapers {

  static final String NAME = "development-year";

  public static final ReportKind KIND = new ReportKind(NAME, Set.of(), Set.of(ReportChoice.PERIOD));

  private final Rooms rooms;
  private final Clock clock;

  /// What it is worked out from.
  public record Rooms(
      DevelopmentService development,
      SkillService skills,
      MarketService market,
      SeatService seats,
      MemberService members,
      LedgerService ledger) {}

  public DevelopmentPapers(Rooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  /// As the list of reports has them.
  public List<ReportMaker> makers() {
    return List.of(new Year(this, KIND));
  }

  private record Year(DevelopmentPapers papers, ReportKind kind) implements ReportMaker {
    @Override
    public Made make(ReportRequest request) {
      int current = LocalDate.now(papers.clock).getYear();
      int year = Math.min(request.period().to().getYear(), current);
      return papers.year(year, request.language());
    }
  }

  /// Whether all of it can be read here: every budget lies between its member and the office.
  public boolean isReadHere() {
    return rooms.ledger.cooperativeBook().isPresent();
  }

  /// Of a year that has begun, up to today where it still runs.
  public YearOfLearning figures(int year) {
    var from = LocalDate.of(year, 1, 1);
    var today = LocalDate.now(clock);
    var last = LocalDate.of(year, 12, 31);
    var to = last.isAfter(today) ? today : last;
    return YearOfLearning.of(
        rooms.development.year(from, to),
        new YearOfLearning.Facts(
            rooms.skills.talents(from.minusDays(1)),
            rooms.skills.talents(to),
            rooms.market.gaps(from, to),
            rooms.seats.facts().seats()));
  }

  public Made year(int year, Language language) {
    if (!isReadHere()) return new Made.OfficeOnly(NAME);
    var figures = figures(year);
    var texts = new Texts(language);
    var issuer =
        rooms.members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper =
        Report.named(NAME, language, figures.budgets().to())
            .title(texts.get("report.development-year.title"))
            .subtitle(
                texts.get("learning.year.period", figures.budgets().from(), figures.budgets().to()))
            .issuedBy(issuer);
    return new Made.Ready(new DevelopmentYearPaper(texts).fill(paper, figures));
  }
}

package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The register of policies on paper.
public final class CoverPapers {

  public static final ReportKind KIND =
      new ReportKind("insurance", Set.of(), Set.of(ReportChoice.PERIOD));

  private final CoverService cover;
  private final MemberService members;
  private final Clock clock;

  public CoverPapers(CoverService cover, MemberService members, Clock clock) {
    this.cover = cover;
    this.members = members;
    this.clock = clock;
  }

  /// As the list of reports has them.
  public List<ReportMaker> makers() {
    return List.of(new Register(this));
  }

  private record Register(CoverPapers papers) implements ReportMaker {
    @Override
    public ReportKind kind() {
      return KIND;
    }

    @Override
    public Made make(ReportRequest request) {
      var day = request.asOf(LocalDate.now(papers.clock));
      return new Made.Ready(papers.register(day, request.language()));
    }
  }

  /// All policies on a day, who is insured by each, and who bears what of the year.
  public Report register(LocalDate day, Language language) {
    Map<MemberId, String> names =
        members.members().stream().collect(Collectors.toMap(Member::id, Member::name));
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var texts = new Texts(language);
    var paper =
        Report.named(KIND.name(), language, day)
            .title(texts.get("report.insurance.title"))
            .subtitle(texts.get("member.paper.asOf", day))
            .issuedBy(issuer);
    var year = FiscalPeriod.year(day.getYear());
    var policies =
        cover.policies().stream().filter(one -> !one.policy().from().isAfter(day)).toList();
    var shares =
        policies.stream().collect(Collectors.toMap(one -> one, one -> cover.shares(one, year)));
    return new RegisterPaper(texts, names, day).fill(paper, policies, shares, cover.inPot());
  }
}

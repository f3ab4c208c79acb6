package coop.meent.fund;

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
import coop.meent.member.MemberService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The funds on paper, for the assembly that fills them and decides how they are spent.
public final class FundPapers {

  public static final ReportKind KIND =
      new ReportKind("funds", Set.of(), Set.of(ReportChoice.PERIOD));

  private final FundService funds;
  private final MemberService members;
  private final Clock clock;

  public FundPapers(FundService funds, MemberService members, Clock clock) {
    this.funds = funds;
    this.members = members;
    this.clock = clock;
  }

  /// As the list of reports has them.
  public List<ReportMaker> makers() {
    return List.of(new Funds(this));
  }

  private record Funds(FundPapers papers) implements ReportMaker {
    @Override
    public ReportKind kind() {
      return KIND;
    }

    @Override
    public Made make(ReportRequest request) {
      var day = request.asOf(LocalDate.now(papers.clock));
      return new Made.Ready(papers.assembly(day, request.language()));
    }
  }

  /// What went in and out of every fund in the year up to a day, and by which rules; nobody by
  /// name.
  public Report assembly(LocalDate day, Language language) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var texts = new Texts(language);
    var paper =
        Report.named(KIND.name(), language, day)
            .title(texts.get("report.funds.title"))
            .subtitle(texts.get("member.paper.asOf", day))
            .issuedBy(issuer);
    return new FundPaper(texts, day).fill(paper, funds.funds(), funds.requests());
  }
}

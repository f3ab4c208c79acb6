package coop.meent.profit;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.ReportMaker;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The proposal to divide the profit of a year on paper, as it goes to the assembly or, after its
/// vote, as it was booked.
public final class ProfitPapers {

  private final ProfitService profit;
  private final MemberService members;
  private final Clock clock;

  public ProfitPapers(ProfitService profit, MemberService members, Clock clock) {
    this.profit = profit;
    this.members = members;
    this.clock = clock;
  }

  public List<ReportMaker> makers() {
    return List.of(new ProfitReport(this, clock));
  }

  /// Of what was proposed, or booked; without either, what each key alone would give.
  public Report proposal(int year, Language language) {
    var texts = new Texts(language);
    var found = profit.year(year);
    var plan = found.flatMap(one -> one.proposal().flatMap(kept -> plan(one, kept.draft())));
    return paper(year, found, plan, texts);
  }

  /// Of what is thought of and not kept yet.
  public Report draft(int year, Proposal.Draft draft, Language language) {
    var found = profit.year(year);
    return paper(year, found, found.flatMap(one -> plan(one, draft)), new Texts(language));
  }

  private static Optional<Drawn> plan(ProfitYear year, Proposal.Draft draft) {
    return year.plan(draft) instanceof ProfitOutcome.Planned(var plan)
        ? Optional.of(new Drawn(draft, plan))
        : Optional.empty();
  }

  /// A plan with what it was made by.
  record Drawn(Proposal.Draft draft, Plan plan) {}

  private Report paper(int year, Optional<ProfitYear> found, Optional<Drawn> drawn, Texts texts) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var day = LocalDate.of(year, 12, 31);
    var paper =
        Report.named(ProfitReport.NAME, texts.language(), day)
            .title(texts.get("profit.paper.title", String.valueOf(year)))
            .issuedBy(issuer);
    var board = members.members().stream().filter(one -> one.roles().contains(Role.BOARD)).toList();
    return found
        .map(one -> new ProposalPaper(texts, one, board).fill(paper, drawn))
        .orElseGet(() -> paper.closing(texts.get("profit.paper.none")).build());
  }
}

package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.ReportMaker;
import coop.meent.statute.StatuteService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The papers of the register: itself on a day, the card of one member, and letters.
public final class MembershipPapers {

  private final MemberService members;
  private final MembershipService memberships;
  private final StatuteService statutes;
  private final Clock clock;
  private final CapitalOf capital;

  public MembershipPapers(
      MemberService members, MembershipService memberships, StatuteService statutes, Clock clock) {
    this(members, memberships, statutes, clock, CapitalOf.NOWHERE);
  }

  public MembershipPapers(
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      Clock clock,
      CapitalOf capital) {
    this.members = members;
    this.memberships = memberships;
    this.statutes = statutes;
    this.clock = clock;
    this.capital = capital;
  }

  /// As the list of reports has them.
  public List<ReportMaker> makers() {
    return List.of(new RegisterReport(this, clock), new MemberCardReport(this, clock));
  }

  /// The register as it stood at the end of a day.
  public Report register(LocalDate day, Language language) {
    var texts = new Texts(language);
    var register = memberships.register();
    var paper = start(RegisterReport.NAME, day, texts).title(texts.get("report.register.title"));
    var liability = members.cooperative().map(Cooperative::liability);
    var leavers = Leavers.of(liability, statutes.rulebook().at(day), register, day);
    return new RegisterPaper(texts, capital).fill(paper, register.on(day), leavers, day);
  }

  /// One member as the register has them on a day, with all that happened until then.
  public Report card(MemberId who, LocalDate day, Language language) {
    var texts = new Texts(language);
    var register = memberships.register();
    var paper =
        start(MemberCardReport.NAME, day, texts).title(texts.get("report.member-card.title"));
    return new CardPaper(texts, statutes.rulebook(), capital)
        .fill(paper, register.line(who, day), register.history(who).orElseThrow(), day);
  }

  /// The letter that goes with the last event of a kind.
  ///
  /// @throws java.util.NoSuchElementException when nothing of the kind happened
  public Report letter(MemberId who, EventKind kind, Language language) {
    var texts = new Texts(language);
    var register = memberships.register();
    var event = register.history(who).orElseThrow().last(kind, LocalDate.MAX).orElseThrow();
    var line = register.line(who, event.on()).orElseThrow();
    var paper =
        start("letter", event.on(), texts)
            .title(texts.get("member.letter." + kind.name() + ".title"))
            .subtitle(line.name());
    return new LetterPaper(texts, statutes.rulebook()).fill(paper, event, line);
  }

  private Report.Builder start(String name, LocalDate day, Texts texts) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    return Report.named(name, texts.language(), day).issuedBy(issuer);
  }
}

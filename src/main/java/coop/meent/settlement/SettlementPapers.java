package coop.meent.settlement;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import coop.meent.statute.StatuteService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The settlement letter, with the computation behind it: provisional or final, as things stand.
public final class SettlementPapers {

  private final SettlementService settlements;
  private final MemberService members;
  private final StatuteService statutes;
  private final Clock clock;

  public SettlementPapers(
      SettlementService settlements, MemberService members, StatuteService statutes, Clock clock) {
    this.settlements = settlements;
    this.members = members;
    this.statutes = statutes;
    this.clock = clock;
  }

  /// Empty when the member does not leave.
  public Optional<Report> letter(MemberId who, Language language) {
    var texts = new Texts(language);
    var paper = new SettlementPaper(texts, statutes.rulebook());
    return switch (settlements.outlook(who)) {
      case SettlementOutlook.None _ -> Optional.empty();
      case SettlementOutlook.Provisional draft ->
          Optional.of(paper.provisional(start(LocalDate.now(clock), texts), draft));
      case SettlementOutlook.Final made ->
          Optional.of(paper.settled(start(made.settlement().day(), texts), made));
    };
  }

  private Report.Builder start(LocalDate day, Texts texts) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    return Report.named("settlement", texts.language(), day).issuedBy(issuer);
  }
}

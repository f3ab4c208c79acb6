package coop.meent.capital;

import coop.meent.bank.BankAccount;
import coop.meent.bank.BankService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.ReportMaker;
import coop.meent.member.Cooperative;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Role;
import coop.meent.statute.StatuteService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The papers of capital: the request to a member, the certificate of membership and capital, and
/// the capital of everybody on a day.
public final class CapitalPapers {

  private final CapitalService capital;
  private final Rooms rooms;

  /// What the papers name besides.
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      BankService bank,
      Clock clock) {}

  public CapitalPapers(CapitalService capital, Rooms rooms) {
    this.capital = capital;
    this.rooms = rooms;
  }

  /// As the list of reports has them.
  public List<ReportMaker> makers() {
    return List.of(new CapitalReport(this, rooms.clock));
  }

  /// What a member is asked to bring in, by which article, and where to pay it.
  ///
  /// @throws java.util.NoSuchElementException when nothing is asked
  public Report request(MemberId who, Language language) {
    var member = rooms.members.member(who).orElseThrow();
    var account = capital.account(who);
    var ask = account.asked(LocalDate.MAX).orElseThrow();
    var asked =
        account.until(LocalDate.MAX).reversed().stream()
            .filter(one -> one.is(MovementKind.ASKED))
            .findFirst()
            .orElseThrow();
    var texts = new Texts(language);
    var rulebook = rooms.statutes.rulebook();
    var by = asked.rules().stream().flatMap(id -> rulebook.version(id).stream()).toList();
    return new RequestPaper(texts)
        .fill(start("capital-request", ask.since(), texts), member, ask, by, bankAccount());
  }

  private Optional<BankAccount> bankAccount() {
    return capital
        .book()
        .book()
        .flatMap(book -> rooms.bank.accounts(book.id()).stream().findFirst());
  }

  /// That somebody is a member, and with what capital, on a day.
  public Report certificate(MemberId who, LocalDate day, Language language) {
    var texts = new Texts(language);
    var register = rooms.memberships.register();
    var member = rooms.members.member(who).orElseThrow();
    var line = register.line(who, day);
    var board =
        rooms.members.members().stream().filter(one -> one.roles().contains(Role.BOARD)).toList();
    return new CertificatePaper(texts)
        .fill(
            start("certificate", day, texts),
            new CertificatePaper.Held(member, line, capital.account(who), day),
            rooms.members.cooperative().map(Cooperative::liability),
            board);
  }

  /// Everybody's capital on a day, with what is asked and not paid.
  public Report overview(LocalDate day, Language language) {
    var texts = new Texts(language);
    return new OverviewPaper(texts)
        .fill(start(CapitalReport.NAME, day, texts), holders(day), capital.accounts(), day);
  }

  /// Members on the day, and who has capital left though they are none any more.
  private List<Member> holders(LocalDate day) {
    var register = rooms.memberships.register();
    var accounts = capital.accounts();
    return rooms.members.members().stream()
        .filter(member ->
            !accounts.of(member.id()).balance(day).isZero()
                || accounts.of(member.id()).asked(day).isPresent()
                || register.isMember(member.id(), day))
        .toList();
  }

  private Report.Builder start(String name, LocalDate day, Texts texts) {
    var issuer =
        rooms.members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    return Report.named(name, texts.language(), day)
        .subtitle(texts.get("member.paper.asOf", day))
        .issuedBy(issuer);
  }
}

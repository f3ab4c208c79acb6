package coop.meent.collect;

import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/// Papers of a batch: what the debtors are told beforehand (vooraankondiging), and the list for the
/// second pair of eyes and the file of the year.
public final class CollectPapers {

  private final CollectService collect;
  private final MemberService members;
  private final Clock clock;

  public CollectPapers(CollectService collect, MemberService members, Clock clock) {
    this.collect = collect;
    this.members = members;
    this.clock = clock;
  }

  /// @throws java.util.NoSuchElementException when there is no such batch
  public Report notice(DebitBatchId id, Language language) {
    var standing = collect.batch(id).orElseThrow();
    return paper("collection-notice", language, standing, one -> one.notice(standing.batch()));
  }

  /// @throws java.util.NoSuchElementException when there is no such batch
  public Report list(DebitBatchId id, Language language) {
    var standing = collect.batch(id).orElseThrow();
    return paper("collection-batch", language, standing, one -> one.list(standing));
  }

  private Report paper(
      String name, Language language, DebitStanding standing, Function<DebitPaper, Report> fill) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper = Report.named(name, language, standing.batch().on()).issuedBy(issuer);
    return fill.apply(new DebitPaper(new Texts(language), paper, this::name, this::day));
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}

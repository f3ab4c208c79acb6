package coop.meent.pay;

import coop.meent.base.Id.BatchId;
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

/// The list of a batch on paper, for the second pair of eyes and for the file of the year.
public final class BatchPapers {

  private final PayService pay;
  private final MemberService members;
  private final Clock clock;

  public BatchPapers(PayService pay, MemberService members, Clock clock) {
    this.pay = pay;
    this.members = members;
    this.clock = clock;
  }

  /// @throws java.util.NoSuchElementException when there is no such batch
  public Report list(BatchId id, Language language) {
    var standing = pay.batch(id).orElseThrow();
    var texts = new Texts(language);
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var paper = Report.named("payment-batch", language, standing.batch().on()).issuedBy(issuer);
    return new BatchPaper(texts, this::name, this::day).fill(paper, standing);
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}

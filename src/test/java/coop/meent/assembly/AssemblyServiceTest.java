package coop.meent.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.VoteId;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Deeds before, at and after an assembly, and what each refuses.
class AssemblyServiceTest {

  private static final LocalDate TODAY = SampleAssembly.TODAY;

  @TempDir private Path folder;
  private SampleAssembly sample;
  private AssemblyService service;
  private VotingService voting;
  private AssemblyId now;
  private QuestionId budget;

  @BeforeEach
  void found() {
    sample = new SampleAssembly(folder).ruled();
    service = sample.cooperative.assemblies;
    voting = sample.cooperative.voting;
    now = sample.assembly(TODAY);
    budget = sample.item(now, ItemDraft.of(ItemKind.VOTE, "Begroting 2027"));
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private static AssemblyDraft draft(AssemblyKind kind, String title, MeetingWay way, String at) {
    var meeting = new Assembly.Meeting(TODAY.plusDays(20), LocalTime.of(20, 0), way, at);
    return new AssemblyDraft(kind, title, meeting, List.of());
  }

  @Test
  void aMeetingNeedsANamePlaceAndPeopleAndAWayThatTheStatutesAllow() {
    var inPerson = MeetingWay.IN_PERSON;
    assertThat(service.plan(draft(AssemblyKind.GENERAL, "  ", inPerson, "x")))
        .isInstanceOf(AssemblyOutcome.NoTitle.class);
    assertThat(service.plan(draft(AssemblyKind.GENERAL, "ALV", inPerson, " ")))
        .isInstanceOf(AssemblyOutcome.NoPlace.class);
    assertThat(service.plan(draft(AssemblyKind.CIRCLE, "Kring", inPerson, "x")))
        .isInstanceOf(AssemblyOutcome.NoVoters.class);
    assertThat(service.plan(draft(AssemblyKind.GENERAL, "ALV", MeetingWay.HYBRID, "x")))
        .isInstanceOf(AssemblyOutcome.Asks.class);
    sample.rule(RuleKey.MEETING_WAY, "MEET_HYBRID", "12.6");
    assertThat(service.plan(draft(AssemblyKind.GENERAL, "ALV", MeetingWay.DIGITAL, "x")))
        .isInstanceOf(AssemblyOutcome.WayNotAllowed.class);
    SampleAssembly.done(service.plan(draft(AssemblyKind.GENERAL, "ALV", MeetingWay.HYBRID, "x")));
  }

  @Test
  void anItemNeedsWhatItsKindIsAbout() {
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.ELECTION, "Bestuur")))
        .isInstanceOf(AssemblyOutcome.NoCandidates.class);
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.APPEAL, "Beroep")))
        .isInstanceOf(AssemblyOutcome.NoSubject.class);
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.RULES, "Quorum")))
        .isInstanceOf(AssemblyOutcome.NoRule.class);
    var bad = new ItemDraft.Proposal(RuleKey.QUORUM, "veel", "14.2", TODAY);
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.RULES, "Quorum").proposing(bad)))
        .isInstanceOf(AssemblyOutcome.BadValue.class);
    var bare = new ItemDraft.Proposal(RuleKey.QUORUM, "1/3", " ", TODAY);
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.RULES, "Quorum").proposing(bare)))
        .isInstanceOf(AssemblyOutcome.NoArticle.class);
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.VOTE, " ")))
        .isInstanceOf(AssemblyOutcome.NoTitle.class);
    assertThat(service.addItem(new AssemblyId(UUID.randomUUID()), ItemDraft.of(ItemKind.VOTE, "x")))
        .isInstanceOf(AssemblyOutcome.Unknown.class);
  }

  @Test
  void onlyWhoAgreedIsCalledByMailAndNobodyTwice() {
    var mail = CallWay.ELECTRONIC;
    assertThat(service.call(now, List.of(sample.noor()), TODAY, mail, Optional.empty()))
        .isEqualTo(new AssemblyOutcome.NoConsent("Noor Kramer"));
    sample.mail(sample.noor());
    assertThat(service.toCall(sample.sitting(now), mail)).containsExactly(sample.noor());
    SampleAssembly.done(service.call(now, List.of(sample.noor()), TODAY, mail, Optional.empty()));
    assertThat(service.call(now, List.of(sample.noor()), TODAY, mail, Optional.empty()))
        .isInstanceOf(AssemblyOutcome.CalledAlready.class);
    assertThat(
            service.call(
                now, List.of(sample.mees()), TODAY.plusDays(1), CallWay.PAPER, Optional.empty()))
        .isInstanceOf(AssemblyOutcome.NotYet.class);
    var rest = service.toCall(sample.sitting(now), CallWay.PAPER);
    assertThat(rest).hasSize(5);
    var done =
        SampleAssembly.done(
            service.call(now, rest, TODAY.minusDays(8), CallWay.PAPER, Optional.of("post")));
    assertThat(done.count()).isEqualTo(5);
    var sitting = sample.sitting(now);
    assertThat(sitting.callBy()).contains(TODAY.minusDays(7));
    assertThat(sitting.notInTime()).extracting(Roll.Line::name).containsExactly("Noor Kramer");
    var item = sitting.item(budget).orElseThrow();
    assertThat(sitting.isLate(item)).as("put on the agenda after the first was called").isTrue();
  }

  @Test
  void aProxyOfAProxyIsRefusedFromBothSides() {
    SampleAssembly.done(voting.giveProxy(now, sample.thijs(), sample.noor(), Optional.empty()));
    assertThat(voting.giveProxy(now, sample.noor(), sample.mees(), Optional.empty()))
        .isEqualTo(new AssemblyOutcome.HoldsOthers("Noor Kramer"));
    assertThat(voting.giveProxy(now, sample.mees(), sample.thijs(), Optional.empty()))
        .isEqualTo(new AssemblyOutcome.HolderIsAway("Thijs Verhoef"));
    assertThat(voting.giveProxy(now, sample.mees(), sample.mees(), Optional.empty()))
        .isInstanceOf(AssemblyOutcome.ToSelf.class);
    assertThat(voting.giveProxy(now, sample.thijs(), sample.noor(), Optional.empty()))
        .isInstanceOf(AssemblyOutcome.KnownAlready.class);
    SampleAssembly.done(voting.withdrawProxy(now, sample.thijs()));
    assertThat(voting.withdrawProxy(now, sample.thijs()))
        .isEqualTo(new AssemblyOutcome.NoProxy("Thijs Verhoef"));
    SampleAssembly.done(voting.giveProxy(now, sample.noor(), sample.mees(), Optional.empty()));
  }

  @Test
  void nobodyHoldsMoreProxiesThanTheRuleSays() {
    SampleAssembly.done(voting.giveProxy(now, sample.thijs(), sample.noor(), Optional.empty()));
    SampleAssembly.done(voting.giveProxy(now, sample.mees(), sample.noor(), Optional.empty()));
    var third = voting.giveProxy(now, sample.yara(), sample.noor(), Optional.empty());
    assertThat(third).isInstanceOf(AssemblyOutcome.TooManyProxies.class);
    assertThat(new Texts(Language.EN).refusal((AssemblyOutcome.TooManyProxies) third))
        .contains("Noor Kramer")
        .contains("2, by article 13.4");
  }

  @Test
  void statutesThatSayNothingAreAskedAndNeverGuessed() {
    var other = folder.resolve("bare");
    assertThat(other.toFile().mkdir()).isTrue();
    try (var bare = new SampleAssembly(other)) {
      var meeting = bare.assembly(TODAY);
      var item = bare.item(meeting, ItemDraft.of(ItemKind.VOTE, "Begroting"));
      assertThat(bare.cooperative.voting.vote(item, bare.bas, bare.bas, "FOR"))
          .isEqualTo(new VoteOutcome.Asks(new RuleAnswer.Missing(RuleKey.VOTES_PER_MEMBER)));
      bare.law();
      assertThat(bare.cooperative.voting.vote(item, bare.bas, bare.bas, "FOR"))
          .isEqualTo(new VoteOutcome.Asks(new RuleAnswer.Missing(RuleKey.DECISION_MAJORITY)));
      assertThat(bare.cooperative.voting.close(item)).isInstanceOf(AssemblyOutcome.Asks.class);
      assertThat(
              bare.cooperative.voting.giveProxy(meeting, bare.noor(), bare.bas, Optional.empty()))
          .isEqualTo(new AssemblyOutcome.Asks(new RuleAnswer.Missing(RuleKey.PROXIES_MOST)));
      assertThat(bare.cooperative.voting.interest(item, bare.noor(), true))
          .isEqualTo(new AssemblyOutcome.Asks(new RuleAnswer.Missing(RuleKey.OWN_INTEREST)));
    }
  }

  private VoteOutcome.MayNot mayNot(VoteOutcome outcome) {
    assertThat(outcome).isInstanceOf(VoteOutcome.MayNot.class);
    return (VoteOutcome.MayNot) outcome;
  }

  @Test
  void aVoteIsRefusedForWhoMayNotCastIt() {
    assertThat(voting.vote(budget, sample.bas, sample.bas, "MAYBE"))
        .isInstanceOf(VoteOutcome.UnknownChoice.class);
    assertThat(mayNot(voting.vote(budget, sample.bas, sample.noor(), "FOR")).why())
        .isEqualTo(Why.NO_PROXY);
    var stranger = new coop.meent.base.Id.MemberId(UUID.randomUUID());
    assertThat(mayNot(voting.vote(budget, stranger, stranger, "FOR")).why())
        .isEqualTo(Why.NO_VOTER);
    assertThat(
            sample.cooperative.memberships.pause(
                sample.yara(), TODAY.minusDays(3), Optional.empty(), Grounds.NONE))
        .isInstanceOf(MembershipOutcome.Done.class);
    assertThat(mayNot(voting.vote(budget, sample.yara(), sample.yara(), "FOR")).why())
        .isEqualTo(Why.PAUSED);
    sample.vote(budget, sample.bas, "FOR");
    assertThat(voting.vote(budget, sample.bas, sample.bas, "FOR"))
        .isInstanceOf(VoteOutcome.Unchanged.class);
    var told = sample.item(now, ItemDraft.of(ItemKind.INFORMATION, "Mededelingen"));
    assertThat(voting.vote(told, sample.bas, sample.bas, "FOR"))
        .isInstanceOf(VoteOutcome.NotVotedOn.class);
    assertThat(voting.vote(new QuestionId(UUID.randomUUID()), sample.bas, sample.bas, "FOR"))
        .isInstanceOf(VoteOutcome.Unknown.class);
  }

  @Test
  void whoHasAnInterestOfTheirOwnNeitherVotesNorLetsAnotherVoteNorVotesForAnother() {
    SampleAssembly.done(voting.giveProxy(now, sample.thijs(), sample.noor(), Optional.empty()));
    SampleAssembly.done(voting.giveProxy(now, sample.mees(), sample.sanne(), Optional.empty()));
    sample.vote(budget, sample.noor(), "FOR");
    sample.vote(budget, sample.noor(), sample.thijs(), "FOR");
    SampleAssembly.done(voting.interest(budget, sample.noor(), true));
    assertThat(mayNot(voting.vote(budget, sample.noor(), sample.noor(), "AGAINST")).why())
        .isEqualTo(Why.OWN_INTEREST);
    assertThat(mayNot(voting.vote(budget, sample.noor(), sample.thijs(), "AGAINST")).why())
        .isEqualTo(Why.OWN_INTEREST);
    SampleAssembly.done(voting.interest(budget, sample.mees(), true));
    assertThat(mayNot(voting.vote(budget, sample.sanne(), sample.mees(), "FOR")).why())
        .isEqualTo(Why.OWN_INTEREST);
    var result = sample.result(budget);
    assertThat(result.count("FOR")).isZero();
    assertThat(result.votes())
        .extracting(one -> one.not().orElseThrow())
        .containsExactly(Why.OWN_INTEREST, Why.OWN_INTEREST);
    assertThat(result.quorum().of()).as("out of the quorum too").isEqualTo(4);
    SampleAssembly.done(voting.interest(budget, sample.noor(), false));
    assertThat(sample.result(budget).count("FOR")).isEqualTo(2);
  }

  @Test
  void afterClosingNothingCountsAndTheResultStaysAsItWas() {
    sample.vote(budget, sample.bas, "FOR");
    sample.vote(budget, sample.noor(), "FOR");
    sample.vote(budget, sample.mees(), "AGAINST");
    SampleAssembly.done(voting.close(budget));
    assertThat(voting.close(budget)).isInstanceOf(AssemblyOutcome.ClosedAlready.class);
    assertThat(voting.vote(budget, sample.yara(), sample.yara(), "AGAINST"))
        .isInstanceOf(VoteOutcome.Closed.class);
    assertThat(voting.interest(budget, sample.bas, true))
        .isInstanceOf(AssemblyOutcome.ClosedAlready.class);
    assertThat(service.withdrawItem(budget)).isInstanceOf(AssemblyOutcome.ClosedAlready.class);
    assertThat(service.cancel(now, "storm")).isInstanceOf(AssemblyOutcome.ClosedAlready.class);
    late();
    var result = sample.result(budget);
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(result.votes().getLast().not()).contains(Why.AFTER_CLOSING);
    sample.there(now, sample.yara());
    assertThat(sample.result(budget).quorum()).isEqualTo(result.quorum());
    assertThat(result.quorum().there()).isEqualTo(3);
  }

  /// As from a laptop that was offline, with a clock of yesterday.
  private void late() {
    var vote =
        new Vote(
            new VoteId(UUID.randomUUID()),
            budget,
            sample.yara(),
            sample.yara(),
            "AGAINST",
            Instant.EPOCH);
    sample.cooperative.store.write(
        "late",
        tx -> {
          new Ballots(sample.cooperative.ids).put(tx, coop.meent.store.Space.COMMON, vote);
          return vote;
        });
  }

  @Test
  void whatWasCountedCannotBeTakenBack() {
    var cast = (VoteOutcome.Cast) voting.vote(budget, sample.bas, sample.bas, "FOR");
    assertThat(service.undoSaid(now, cast.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(sample.result(budget).votes()).isEmpty();
    var again = (VoteOutcome.Cast) voting.vote(budget, sample.bas, sample.bas, "FOR");
    var closed = SampleAssembly.done(voting.close(budget));
    assertThatThrownBy(() -> service.undoSaid(now, again.deed()))
        .isInstanceOf(RefusedException.class);
    assertThat(service.undo(closed.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(sample.result(budget).isClosed()).isFalse();
  }

  @Test
  void aVoteIsNotClosedBeforeItsDay() {
    var ahead = sample.assembly("Voorjaar", TODAY.plusDays(30));
    var item = sample.item(ahead, ItemDraft.of(ItemKind.VOTE, "Later"));
    sample.vote(item, sample.bas, "FOR");
    assertThat(voting.close(item)).isInstanceOf(AssemblyOutcome.NotYet.class);
  }

  @Test
  void whoLeavesBeforeTheDayDoesNotVoteOnIt() {
    var notice = new NoticeDraft(sample.mees(), TODAY, false, Grounds.NONE);
    assertThat(sample.cooperative.memberships.giveNotice(notice))
        .isInstanceOf(MembershipOutcome.Done.class);
    sample.vote(budget, sample.mees(), "FOR");
    var spring = sample.assembly("Voorjaar", LocalDate.of(2027, 3, 12));
    var item = sample.item(spring, ItemDraft.of(ItemKind.VOTE, "Later"));
    assertThat(mayNot(voting.vote(item, sample.mees(), sample.mees(), "FOR")).why())
        .isEqualTo(Why.NO_VOTER);
    assertThat(voting.attend(spring, sample.mees(), true))
        .isInstanceOf(AssemblyOutcome.NoVoter.class);
  }

  @Test
  void aRuleThatPassedIsLaidDownOnceAndNamesTheDecision() {
    var proposal = new ItemDraft.Proposal(RuleKey.QUORUM, "1/3", "14.2", TODAY.plusDays(30));
    var item = sample.item(now, ItemDraft.of(ItemKind.RULES, "Lager quorum").proposing(proposal));
    assertThat(voting.carryOut(item, _ -> "x")).isInstanceOf(AssemblyOutcome.NotClosed.class);
    assertThat(voting.carryOut(budget, _ -> "x")).isInstanceOf(AssemblyOutcome.NoRule.class);
    sample.vote(item, sample.bas, "FOR");
    sample.vote(item, sample.noor(), "FOR");
    sample.vote(item, sample.mees(), "AGAINST");
    SampleAssembly.done(voting.close(item));
    SampleAssembly.done(voting.carryOut(item, _ -> "ALV, punt 2"));
    assertThat(voting.carryOut(item, _ -> "x")).isInstanceOf(AssemblyOutcome.CarriedOut.class);
    var version = sample.cooperative.statutes.rulebook().history("QUORUM").getLast();
    assertThat(version.resolution()).contains("ALV, punt 2");
    assertThat(version.value()).isEqualTo("1/3");
    assertThat(sample.sitting(now).effects()).containsEntry(item, version.id());
  }

  @Test
  void aRuleThatDidNotPassIsNotLaidDown() {
    var proposal = new ItemDraft.Proposal(RuleKey.QUORUM, "1/3", "14.2", TODAY.plusDays(30));
    var item = sample.item(now, ItemDraft.of(ItemKind.RULES, "Lager quorum").proposing(proposal));
    sample.vote(item, sample.bas, "FOR");
    sample.vote(item, sample.noor(), "AGAINST");
    sample.vote(item, sample.mees(), "FOR");
    sample.vote(item, sample.yara(), "AGAINST");
    SampleAssembly.done(voting.close(item));
    assertThat(voting.carryOut(item, _ -> "x"))
        .isEqualTo(new AssemblyOutcome.NotPassed(Verdict.REJECTED));
  }

  @Test
  void tooFewMembersDecideNothing() {
    sample.vote(budget, sample.bas, "FOR");
    sample.vote(budget, sample.noor(), "FOR");
    assertThat(sample.result(budget).verdict()).isEqualTo(Verdict.NO_QUORUM);
    sample.there(now, sample.mees());
    assertThat(sample.result(budget).verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void anElectionIsWonByWhoHasTheMajorityAndNotByATie() {
    var draft = ItemDraft.of(ItemKind.ELECTION, "Bestuur").among(List.of("Sanne", "Yara"));
    var item = sample.item(now, draft);
    sample.vote(item, sample.bas, "1");
    sample.vote(item, sample.noor(), "2");
    sample.vote(item, sample.mees(), "ABSTAIN");
    assertThat(sample.result(item).verdict()).isEqualTo(Verdict.NOBODY_ELECTED);
    sample.vote(item, sample.mees(), "2");
    assertThat(sample.result(item).verdict()).isEqualTo(Verdict.ELECTED);
    assertThat(sample.result(item).winner()).contains("Yara");
  }

  @Test
  void aCancelledMeetingDecidesNothing() {
    SampleAssembly.done(service.cancel(now, "storm"));
    assertThat(voting.vote(budget, sample.bas, sample.bas, "FOR"))
        .isInstanceOf(VoteOutcome.Cancelled.class);
    assertThat(service.addItem(now, ItemDraft.of(ItemKind.VOTE, "x")))
        .isEqualTo(new AssemblyOutcome.Cancelled("storm"));
    assertThat(service.waitingFor(sample.bas)).isEmpty();
  }

  @Test
  void whatWaitsForSomebodyIsWhatTheyMayVoteOnAndDidNot() {
    assertThat(service.waitingFor(sample.noor()))
        .extracting(AssemblyService.OpenVote::count)
        .containsExactly(1);
    sample.vote(budget, sample.noor(), "ABSTAIN");
    assertThat(service.waitingFor(sample.noor())).isEmpty();
    SampleAssembly.done(voting.interest(budget, sample.mees(), true));
    assertThat(service.waitingFor(sample.mees())).isEmpty();
  }

  @Test
  void thePapersReadWell() {
    var proposal = new ItemDraft.Proposal(RuleKey.QUORUM, "1/3", "14.2", TODAY.plusDays(30));
    var rule = sample.item(now, ItemDraft.of(ItemKind.RULES, "Lager quorum").proposing(proposal));
    SampleAssembly.done(voting.giveProxy(now, sample.thijs(), sample.noor(), Optional.empty()));
    sample.there(now, sample.bas, sample.noor());
    sample.vote(budget, sample.bas, "FOR");
    sample.vote(budget, sample.noor(), "FOR");
    sample.vote(budget, sample.noor(), sample.thijs(), "AGAINST");
    sample.vote(rule, sample.bas, "FOR");
    sample.vote(rule, sample.noor(), "AGAINST");
    SampleAssembly.done(voting.interest(rule, sample.noor(), true));
    SampleAssembly.done(voting.close(budget));
    SampleAssembly.done(voting.close(rule));
    var papers = new AssemblyPapers(sample.cooperative.members);
    var sitting = sample.sitting(now);
    var target = Path.of("target/screens");
    for (var language : Language.values()) {
      var minutes = papers.minutes(sitting, language);
      var text = minutes.toString();
      assertThat(text).contains("Begroting 2027").contains("Thijs Verhoef").contains("14.2");
      var notice = papers.notice(sitting, Optional.of(sample.noor()), language);
      assertThat(notice.toString()).contains("Noor Kramer").contains("14.2");
      var list = papers.attendance(sitting, language);
      for (var report : List.of(minutes, notice, list)) {
        new PdfWriter()
            .write(report, target.resolve(report.name() + "-" + language.code() + ".pdf"));
        PdfJudge.assertAccepted(new PdfWriter().bytes(report));
      }
    }
  }
}

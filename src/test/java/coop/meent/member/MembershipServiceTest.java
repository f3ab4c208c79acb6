package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coming, pausing and going as deeds, and what each refuses.
class MembershipServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;
  private static final Texts EN = new Texts(Language.EN);

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private MembershipService service;
  private MemberId noor;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    service = cooperative.memberships;
    var draft =
        MemberDraft.named("Noor Kramer", TODAY.minusYears(1)).with(Set.of(Role.COORDINATOR));
    noor = ((MemberOutcome.Saved) cooperative.members.add(draft)).member().id();
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private void takeOverTheLaw() {
    assertThat(cooperative.statutes.takeOver(TODAY.minusYears(2), Optional.empty()))
        .isInstanceOf(StatuteOutcome.Saved.class);
  }

  private void set(RuleKey key, String value) {
    var draft = new RuleDraft(key, value, "art. 5", TODAY.minusYears(2), Optional.empty(), false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  private static Register.Line done(MembershipOutcome outcome) {
    assertThat(outcome).isInstanceOf(MembershipOutcome.Done.class);
    return ((MembershipOutcome.Done) outcome).line();
  }

  private static NoticeDraft notice(MemberId who, LocalDate on) {
    return new NoticeDraft(who, on, false, Grounds.NONE);
  }

  private MemberId applicant(String name) {
    var draft =
        new Applicant(
            new MemberId(new UUID(0, 0)),
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.of("Zutphen"));
    return done(service.apply(draft, TODAY.minusDays(20), Grounds.NONE)).id();
  }

  @Test
  void anApplicantBecomesAMemberWithTheNextNumberAndWasToldOfEveryRule() {
    takeOverTheLaw();
    var joris = applicant("  Joris   Mulder ");
    assertThat(service.admit(joris, TODAY, Grounds.NONE))
        .isEqualTo(new MembershipOutcome.RulesNotAccepted());
    done(service.acceptRules(joris, TODAY.minusDays(2), Grounds.provedBy("signed PDF")));
    assertThat(cooperative.members.members()).hasSize(2);
    var line = done(service.admit(joris, TODAY, Grounds.NONE));
    assertThat(line.number()).contains(3);
    assertThat(line.name()).isEqualTo("Joris Mulder");
    var member = cooperative.members.member(joris).orElseThrow();
    assertThat(member.joined()).isEqualTo(TODAY);
    assertThat(member.town()).contains("Zutphen");
    var book = cooperative.statutes.rulebook();
    for (var version : book.at(TODAY).all())
      assertThat(book.notice(version, joris).orElseThrow().proof()).contains("signed PDF");
    assertThat(service.register().line(joris, TODAY.minusDays(1)).orElseThrow().number()).isEmpty();
  }

  @Test
  void aRefusalNamesItsReasonAndTheLastDayToAppeal() {
    var joris = applicant("Joris Mulder");
    var because = Grounds.because("no room");
    assertThat(service.refuse(joris, TODAY, Grounds.NONE))
        .isEqualTo(new MembershipOutcome.NoReason(EventKind.REFUSED));
    assertThat(service.refuse(joris, TODAY, because)).isInstanceOf(MembershipOutcome.Asks.class);
    takeOverTheLaw();
    var standing = done(service.refuse(joris, TODAY, because)).standing();
    assertThat(standing.state()).isEqualTo(MemberState.DECLINED);
    assertThat(standing.until()).contains(TODAY.plusMonths(1));
    assertThat(service.admit(applicant("Other One"), TODAY, Grounds.NONE))
        .isInstanceOf(MembershipOutcome.RulesNotAccepted.class);
    assertThat(done(service.appeal(joris, TODAY, Grounds.NONE)).standing().next())
        .contains(new NextStep(NextStep.Kind.DECIDE_APPEAL, Optional.empty()));
  }

  @Test
  void aTrialLastsAsLongAsTheRuleOrAsWasSaid() {
    var joris = applicant("Joris Mulder");
    assertThat(service.startTrial(joris, TODAY, Optional.empty(), Grounds.NONE))
        .isInstanceOf(MembershipOutcome.Asks.class);
    set(RuleKey.TRIAL_TERM, "3 months");
    var line = done(service.startTrial(joris, TODAY, Optional.empty(), Grounds.NONE));
    assertThat(line.standing().until()).contains(TODAY.plusMonths(3));
    assertThat(done(service.endTrial(joris, TODAY, Grounds.NONE)).standing().state())
        .isEqualTo(MemberState.DECLINED);
  }

  @Test
  void noticeIsComputedKeepsItsVersionsAndMovesTheSummary() {
    takeOverTheLaw();
    var line = done(service.giveNotice(notice(noor, TODAY)));
    assertThat(line.standing().lastDay()).contains(LocalDate.of(2026, 12, 31));
    assertThat(cooperative.members.member(noor).orElseThrow().left())
        .contains(LocalDate.of(2026, 12, 31));
    var event = service.register().history(noor).orElseThrow().moments().getLast().event();
    assertThat(event.rules()).hasSize(3);
    assertThat(event.article()).contains("BW 2:36");
    assertThat(service.giveNotice(notice(noor, TODAY)))
        .isEqualTo(new MembershipOutcome.SecondNotice(TODAY, LocalDate.of(2026, 12, 31)));
  }

  @Test
  void noticeIsRefusedAheadOfTimeBeforeJoiningLongAgoAndWithoutRules() {
    assertThat(service.giveNotice(notice(noor, TODAY))).isInstanceOf(MembershipOutcome.Asks.class);
    takeOverTheLaw();
    assertThat(service.giveNotice(notice(noor, TODAY.plusDays(1))))
        .isEqualTo(new MembershipOutcome.NotYet(TODAY.plusDays(1)));
    assertThat(service.giveNotice(notice(noor, TODAY.minusYears(1).minusDays(1))))
        .isEqualTo(new MembershipOutcome.BeforeJoining(TODAY.minusYears(1)));
    assertThat(service.giveNotice(notice(noor, TODAY.minusDays(60))))
        .isEqualTo(new MembershipOutcome.OldNotice(TODAY.minusDays(60), 31));
    var proved = new NoticeDraft(noor, TODAY.minusDays(60), false, Grounds.provedBy("letter"));
    assertThat(done(service.giveNotice(proved)).standing().state()).isEqualTo(MemberState.LEAVING);
    var silent = new NoticeDraft(cooperative.founder.id(), TODAY, true, Grounds.NONE);
    assertThat(service.giveNotice(silent))
        .isEqualTo(new MembershipOutcome.NoReason(EventKind.NOTICE_BY_COOPERATIVE));
  }

  @Test
  void aWithdrawnNoticeLeavesNoLastDay() {
    takeOverTheLaw();
    done(service.giveNotice(notice(noor, TODAY)));
    done(service.withdrawNotice(noor, TODAY, Grounds.provedBy("mail")));
    assertThat(cooperative.members.member(noor).orElseThrow().left()).isEmpty();
    assertThat(done(service.giveNotice(notice(noor, TODAY))).standing().state())
        .isEqualTo(MemberState.LEAVING);
  }

  @Test
  void leavingIsCompletedOnItsDayEndsOfficesAndListsWhatIsOpen() {
    set(RuleKey.NOTICE_END, "AT_TERM_END");
    set(RuleKey.NOTICE_TERM, "10 days");
    set(RuleKey.FINANCIAL_YEAR_END, "31 December");
    var client = cooperative.work.addClient("Waterschap", Optional.empty());
    var _ =
        cooperative.work.addAssignment(
            "Website", client.id(), noor, TODAY.minusMonths(3), Optional.empty());
    done(service.giveNotice(notice(noor, TODAY.minusDays(5))));
    assertThat(service.leave(noor, Grounds.NONE))
        .isEqualTo(new MembershipOutcome.NotBefore(TODAY.plusDays(5)));
    done(service.withdrawNotice(noor, TODAY.minusDays(4), Grounds.NONE));
    set(RuleKey.APPEAL_TERM, "1 month");
    done(service.expel(noor, TODAY, Grounds.because("said no more")));
    var left = (MembershipOutcome.Done) service.leave(noor, Grounds.NONE);
    assertThat(left.open()).hasSize(1);
    assertThat(left.open().getFirst().in(EN)).contains("Website");
    assertThat(cooperative.members.member(noor).orElseThrow().roles()).isEmpty();
    assertThat(cooperative.members.member(noor).orElseThrow().left()).contains(TODAY);
  }

  @Test
  void aPauseShowsItsEffectsAsksWhatNobodyLaidDownAndKeepsToTheLongest() {
    set(RuleKey.PAUSE_VOTES, "VOTES_RESTED");
    set(RuleKey.PAUSE_LONGEST, "6 months");
    var effects = service.effects(noor, TODAY, Optional.empty());
    assertThat(effects).extracting(Effect::isQuestion).containsExactly(false, true);
    assertThat(effects.getFirst().words().in(EN)).contains("does not vote").contains("art. 5");
    assertThat(service.pause(noor, TODAY, Optional.of(TODAY), Grounds.NONE))
        .isEqualTo(new MembershipOutcome.ReturnsTooEarly());
    assertThat(service.pause(noor, TODAY, Optional.of(TODAY.plusMonths(7)), Grounds.NONE))
        .isInstanceOf(MembershipOutcome.PauseTooLong.class);
    var line = done(service.pause(noor, TODAY, Optional.of(TODAY.plusMonths(2)), Grounds.NONE));
    assertThat(line.standing().state()).isEqualTo(MemberState.PAUSED);
    assertThat(service.pause(noor, TODAY, Optional.empty(), Grounds.NONE))
        .isEqualTo(new MembershipOutcome.WrongState(EventKind.PAUSED, MemberState.PAUSED));
    assertThat(done(service.resume(noor, TODAY, Grounds.NONE)).standing().state())
        .isEqualTo(MemberState.MEMBER);
  }

  @Test
  void nothingIsWrittenBeforeWhatTheRegisterKnowsAlready() {
    done(service.pause(noor, TODAY.minusDays(3), Optional.empty(), Grounds.NONE));
    assertThat(service.resume(noor, TODAY.minusDays(5), Grounds.NONE))
        .isEqualTo(new MembershipOutcome.LaterKnown(EventKind.PAUSED, TODAY.minusDays(3)));
    assertThat(service.died(new MemberId(new UUID(5, 5)), TODAY, Grounds.NONE))
        .isInstanceOf(MembershipOutcome.Unknown.class);
  }

  @Test
  void aDeedIsTakenBackWhole() {
    takeOverTheLaw();
    var deed = ((MembershipOutcome.Done) service.giveNotice(notice(noor, TODAY))).deed();
    assertThat(service.undo(deed)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(cooperative.members.member(noor).orElseThrow().left()).isEmpty();
    assertThat(service.register().line(noor, TODAY).orElseThrow().standing().state())
        .isEqualTo(MemberState.MEMBER);
  }

  @Test
  void whoLeftAYearAgoAnswersInAWaOrBaCooperativeOnly() {
    takeOverTheLaw();
    var died = TODAY.minusMonths(11);
    done(service.died(noor, died, Grounds.NONE));
    var rules = cooperative.statutes.rulebook().at(TODAY);
    var register = service.register();
    assertThat(leavers(Cooperative.Liability.UA, rules, register, TODAY))
        .isInstanceOf(Leavers.NotDemanded.class);
    var listed = (Leavers.Listed) leavers(Cooperative.Liability.BA, rules, register, TODAY);
    assertThat(listed.lines()).extracting(Register.Line::id).containsExactly(noor);
    var later =
        (Leavers.Listed) leavers(Cooperative.Liability.WA, rules, register, died.plusYears(1));
    assertThat(later.lines()).isEmpty();
  }

  private static Leavers leavers(
      Cooperative.Liability form,
      coop.meent.statute.Rules rules,
      Register register,
      LocalDate day) {
    return Leavers.of(Optional.of(form), rules, register, day);
  }

  @Test
  void lettersSayDatesArticlesAndEveryRuleThatTheyWereComputedBy() {
    takeOverTheLaw();
    done(service.giveNotice(notice(noor, TODAY)));
    for (var language : Language.values()) {
      var letter = cooperative.papers.letter(noor, EventKind.NOTICE_GIVEN, language);
      assertThat(letter.tables()).hasSize(2);
      assertThat(letter.tables().get(1).rows()).hasSize(3);
      assertThat(cooperative.papers.card(noor, TODAY, language).tables()).hasSize(2);
      assertThat(cooperative.papers.register(TODAY, language).tables().getFirst().rows())
          .hasSize(2);
    }
  }

  @Test
  void registerCardAndEveryLetterCanBeReadByEveryoneForEver() {
    takeOverTheLaw();
    done(service.giveNotice(notice(noor, TODAY)));
    var pdf = new PdfWriter();
    PdfJudge.assertAccepted(pdf.bytes(cooperative.papers.register(TODAY, Language.NL)));
    PdfJudge.assertAccepted(pdf.bytes(cooperative.papers.card(noor, TODAY, Language.NL)));
    var joris = applicant("Joris Mulder");
    done(service.refuse(joris, TODAY, Grounds.because("No room")));
    for (var one :
        List.of(
            cooperative.papers.letter(noor, EventKind.NOTICE_GIVEN, Language.EN),
            cooperative.papers.letter(joris, EventKind.REFUSED, Language.NL)))
      PdfJudge.assertAccepted(pdf.bytes(one));
  }
}

package coop.meent;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.assembly.PersonalAssemblies;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.calendar.CalendarPaper;
import coop.meent.calendar.CalendarService;
import coop.meent.capital.PersonalCapital;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Applicant;
import coop.meent.member.BookedMoney;
import coop.meent.member.Grounds;
import coop.meent.member.MaskingService;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.member.Role;
import coop.meent.paper.PaperService;
import coop.meent.paper.PersonalPapers;
import coop.meent.personal.AccountPart;
import coop.meent.personal.PersonalExport;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.RegisterParts;
import coop.meent.profit.PersonalProfit;
import coop.meent.settlement.CurrentAccountPart;
import coop.meent.settlement.ExitFeePart;
import coop.meent.settlement.PersonalSettlements;
import coop.meent.settlement.SettlementPapers;
import coop.meent.settlement.SettlementService;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import coop.meent.trial.PersonalReadings;
import coop.meent.trial.TrialService;
import coop.meent.work.PersonalAssignments;
import coop.meent.work.PersonalHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The services of leaving over a test cooperative, and the deeds that lead up to it.
public final class LeavingOffice {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  public final TestCooperative cooperative;
  public final SettlementService settlements;
  public final SettlementPapers letters;
  public final CalendarService calendar;
  public final CalendarPaper calendarPaper;
  public final MaskingService masking;
  public final TrialService trials;
  public final PaperService papers;
  public final PersonalExport export;

  public LeavingOffice(TestCooperative cooperative) {
    this.cooperative = cooperative;
    var clock = TestCooperative.CLOCK;
    var ids = new Ids(clock, new Seeded(7));
    var store = cooperative.store;
    settlements =
        new SettlementService(
            store,
            ids,
            clock,
            new SettlementService.Around(
                cooperative.memberships,
                cooperative.statutes,
                List.of(
                    new CurrentAccountPart(cooperative.ledger, cooperative.statements),
                    new ExitFeePart())));
    letters = new SettlementPapers(settlements, cooperative.members, cooperative.statutes, clock);
    calendar = new CalendarService(store, ids, clock, cooperative.statutes);
    calendarPaper = new CalendarPaper(cooperative.members);
    masking =
        new MaskingService(
            store,
            ids,
            clock,
            cooperative.statutes,
            List.of(new BookedMoney(cooperative.ledger, cooperative.statements)),
            _ -> List.of());
    cooperative.memberships.afterTrial(masking::afterTrial);
    trials =
        new TrialService(
            store,
            ids,
            clock,
            new TrialService.Rooms(
                cooperative.members,
                cooperative.memberships,
                cooperative.statutes,
                cooperative.work));
    papers = new PaperService(store, cooperative.members, ids, clock);
    export = new PersonalExport(cooperative.members, cooperative.memberships, personal(), clock);
  }

  private List<PersonalPart> personal() {
    List<PersonalPart> parts =
        new ArrayList<>(
            new RegisterParts(cooperative.members, cooperative.memberships, cooperative.statutes)
                .all());
    parts.add(new AccountPart(cooperative.ledger, cooperative.statements));
    parts.addAll(new PersonalCapital(cooperative.capital, TestCooperative.CLOCK).all());
    parts.add(new PersonalProfit(cooperative.profit));
    parts.addAll(new PersonalAssemblies(cooperative.assemblies, cooperative.decisions).all());
    parts.add(new PersonalHours(cooperative.hours, cooperative.work));
    parts.add(new PersonalSettlements(settlements));
    parts.add(new PersonalPapers(papers, cooperative.members));
    parts.add(new PersonalAssignments(cooperative.work));
    parts.add(new PersonalReadings(trials));
    return parts;
  }

  /// As the law says, with notice of two weeks to any day, and pay-outs in three months.
  public void takeOverTheLaw() {
    assertThat(cooperative.statutes.takeOver(TODAY.minusYears(2), Optional.empty()))
        .isInstanceOf(StatuteOutcome.Saved.class);
    set(RuleKey.NOTICE_END, "AT_TERM_END");
    set(RuleKey.NOTICE_TERM, "2 weeks");
    set(RuleKey.PAYOUT_INSTALMENTS, "3");
    set(RuleKey.PAYOUT_TERM, "1 month");
    set(RuleKey.TRIAL_TERM, "3 months");
  }

  public void set(RuleKey key, String value) {
    var draft = new RuleDraft(key, value, "14.2", TODAY.minusYears(2), Optional.empty(), false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  public Member member(String name, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.of("facilitator"),
            Optional.of("someone@example.org"),
            Optional.of("NL91ABNA0417164300"),
            Optional.of("Zutphen"),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) cooperative.members.add(draft)).member();
  }

  public MemberId onTrial(String name) {
    var draft =
        new Applicant(
            new MemberId(new UUID(0, 0)),
            name,
            Optional.of("writer"),
            Optional.of("writer@example.org"),
            Optional.of("Epe"));
    var how = Grounds.provedBy("mail of " + name);
    var applied =
        (MembershipOutcome.Done) cooperative.memberships.apply(draft, TODAY.minusDays(20), how);
    var who = applied.line().id();
    assertThat(cooperative.memberships.startTrial(who, TODAY.minusDays(10), Optional.empty(), how))
        .isInstanceOf(MembershipOutcome.Done.class);
    return who;
  }

  public void notice(MemberId who, LocalDate on) {
    var draft = new NoticeDraft(who, on, false, Grounds.provedBy("letter"));
    assertThat(cooperative.memberships.giveNotice(draft))
        .isInstanceOf(MembershipOutcome.Done.class);
  }

  /// The cooperative owes somebody so much.
  public void owes(MemberId who, long cents) {
    var current =
        cooperative.ledger.accounts(cooperative.book).stream()
            .filter(account -> account.rgs().filter("BSchSlcLi1"::equals).isPresent())
            .findFirst()
            .orElseThrow();
    var postings =
        List.of(
            Posting.of(current.id(), Money.ofCents(-cents)).with(Dimensions.NONE.withMember(who)),
            Posting.of(cooperative.account("80501"), Money.ofCents(cents)));
    var draft =
        EntryDraft.of(cooperative.book, TODAY.minusDays(30), "Share of invoice 12", postings);
    assertThat(cooperative.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }
}

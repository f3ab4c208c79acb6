package coop.meent.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Grounds;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.StatuteOutcome;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settling with who leaves: a draft that follows the books, made final once, paid by the plan.
class SettlementServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;
  private static final Texts EN = new Texts(Language.EN);

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private SettlementService service;
  private MemberId noor;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    service = service(cooperative);
    var draft = MemberDraft.named("Noor Kramer", TODAY.minusYears(1));
    noor = ((MemberOutcome.Saved) cooperative.members.add(draft)).member().id();
    set(RuleKey.FINANCIAL_YEAR_END, "31 December");
    set(RuleKey.NOTICE_END, "AT_TERM_END");
    set(RuleKey.NOTICE_TERM, "2 weeks");
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  static SettlementService service(TestCooperative of) {
    List<SettlementPart> parts =
        List.of(new CurrentAccountPart(of.ledger, of.statements), new ExitFeePart());
    var around = new SettlementService.Around(of.memberships, of.statutes, parts);
    var ids = new Ids(TestCooperative.CLOCK, new Seeded(2));
    return new SettlementService(of.store, ids, TestCooperative.CLOCK, around);
  }

  private void set(RuleKey key, String value) {
    var draft = new RuleDraft(key, value, "14.2", TODAY.minusYears(2), Optional.empty(), false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  private void leftTwoWeeksAgo() {
    notice(TODAY.minusDays(20));
  }

  private void notice(LocalDate on) {
    var notice = new NoticeDraft(noor, on, false, Grounds.NONE);
    assertThat(cooperative.memberships.giveNotice(notice))
        .isInstanceOf(MembershipOutcome.Done.class);
  }

  /// The cooperative owes Noor so much.
  private void owes(long cents) {
    var about = Dimensions.NONE.withMember(noor);
    var current =
        cooperative.ledger.accounts(cooperative.book).stream()
            .filter(account -> account.rgs().filter("BSchSlcLi1"::equals).isPresent())
            .findFirst()
            .orElseThrow();
    var postings =
        List.of(
            Posting.of(current.id(), Money.ofCents(-cents)).with(about),
            Posting.of(cooperative.account("80501"), Money.ofCents(cents)));
    var draft =
        EntryDraft.of(cooperative.book, TODAY.minusDays(30), "Share of invoice 12", postings);
    assertThat(cooperative.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private SettlementOutlook.Provisional draft() {
    return (SettlementOutlook.Provisional) service.outlook(noor);
  }

  private FinalSettlement saved(SettlementOutcome outcome) {
    assertThat(outcome).isInstanceOf(SettlementOutcome.Saved.class);
    return ((SettlementOutcome.Saved) outcome).settlement();
  }

  @Test
  void nothingIsSettledWithWhoStays() {
    assertThat(service.outlook(noor)).isEqualTo(new SettlementOutlook.None());
    assertThat(service.finish(noor, cooperative.founder.id()))
        .isInstanceOf(SettlementOutcome.NotLeaving.class);
  }

  @Test
  void theDraftFollowsTheBooksFromTheNoticeOn() {
    notice(TODAY);
    assertThat(draft().settlement().lines()).isEmpty();
    owes(123_45);
    var settlement = draft().settlement();
    assertThat(settlement.sum()).isEqualTo(Money.ofCents(123_45));
    assertThat(settlement.side()).isEqualTo(Settlement.Side.COOPERATIVE_OWES);
    assertThat(settlement.lines().getFirst().steps()).hasSize(2);
    assertThat(service.finish(noor, cooperative.founder.id()))
        .isEqualTo(new SettlementOutcome.NotBefore(TODAY.plusWeeks(2)));
  }

  @Test
  void aPayoutPlanIsAskedForAndNeverGuessed() {
    owes(1000_00);
    leftTwoWeeksAgo();
    var refused = service.finish(noor, cooperative.founder.id());
    assertThat(refused).isInstanceOf(SettlementOutcome.Asks.class);
    assertThat(EN.refusal((SettlementOutcome.Asks) refused)).contains("how many instalments");
  }

  @Test
  void aThousandInThreeInstalmentsIsExactAndPaidInOrder() {
    owes(1000_00);
    leftTwoWeeksAgo();
    set(RuleKey.PAYOUT_INSTALMENTS, "3");
    set(RuleKey.PAYOUT_TERM, "1 month");
    var made = saved(service.finish(noor, cooperative.founder.id()));
    var lastDay = TODAY.minusDays(6);
    assertThat(made.lastDay()).isEqualTo(lastDay);
    assertThat(made.plan())
        .extracting(PayoutPlan.Instalment::due, part -> part.amount().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(lastDay.plusMonths(1), "333.34"),
            org.assertj.core.groups.Tuple.tuple(lastDay.plusMonths(2), "333.33"),
            org.assertj.core.groups.Tuple.tuple(lastDay.plusMonths(3), "333.33"));
    var paid = saved(service.pay(noor, TODAY, Money.ofCents(400_00), Optional.of("bank 12")));
    assertThat(paid.left()).isEqualTo(Money.ofCents(600_00));
    assertThat(paid.next().orElseThrow().instalment().number()).isEqualTo(2);
    assertThat(service.pay(noor, TODAY, Money.ofCents(600_01), Optional.empty()))
        .isEqualTo(new SettlementOutcome.TooMuch(Money.ofCents(600_01), Money.ofCents(600_00)));
    assertThat(saved(service.pay(noor, TODAY, Money.ofCents(600_00), Optional.empty())).next())
        .isEmpty();
  }

  @Test
  void finalTwiceIsRefusedAndTheBooksChangeItNoMore() {
    leftTwoWeeksAgo();
    owes(10_00);
    set(RuleKey.PAYOUT_INSTALMENTS, "1");
    set(RuleKey.PAYOUT_TERM, "30 days");
    var made = saved(service.finish(noor, cooperative.founder.id()));
    owes(99_00);
    assertThat(service.finish(noor, cooperative.founder.id()))
        .isEqualTo(new SettlementOutcome.AlreadyFinal(TODAY));
    var now = ((SettlementOutlook.Final) service.outlook(noor)).settlement();
    assertThat(now.lines()).isEqualTo(made.lines());
    assertThat(now.sum()).isEqualTo(Money.ofCents(10_00));
  }

  @Test
  void anExitFeeIsAskedByAnArticleAndTurnsTheSumAround() {
    set(RuleKey.EXIT_FEE, "150.00");
    leftTwoWeeksAgo();
    owes(100_00);
    assertThat(draft().settlement().sum()).isEqualTo(Money.ofCents(-50_00));
    var made = saved(service.finish(noor, cooperative.founder.id()));
    assertThat(made.plan())
        .containsExactly(new PayoutPlan.Instalment(1, TODAY, Money.ofCents(-50_00)));
    assertThat(saved(service.pay(noor, TODAY, Money.ofCents(50_00), Optional.empty())).left())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void aFeeWithoutARuleIsNoFee() {
    leftTwoWeeksAgo();
    assertThat(draft().settlement().lines()).isEmpty();
    assertThat(draft().isReady(TODAY)).isTrue();
  }

  @Test
  void anAssignmentStillHeldStandsInTheWay() {
    var client = cooperative.work.addClient("Gemeente Zutphen", Optional.empty());
    var from = TODAY.minusMonths(2);
    cooperative.work.addAssignment("Website", client.id(), noor, from, Optional.empty());
    leftTwoWeeksAgo();
    assertThat(service.finish(noor, cooperative.founder.id()))
        .isInstanceOf(SettlementOutcome.StillOpen.class);
  }

  @Test
  void whatWasMadeFinalCanBeTakenBackUntilItIsPaid() {
    leftTwoWeeksAgo();
    owes(10_00);
    set(RuleKey.PAYOUT_INSTALMENTS, "1");
    set(RuleKey.PAYOUT_TERM, "30 days");
    var outcome = (SettlementOutcome.Saved) service.finish(noor, cooperative.founder.id());
    assertThat(service.undo(outcome.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(service.outlook(noor)).isInstanceOf(SettlementOutlook.Provisional.class);
    var again = (SettlementOutcome.Saved) service.finish(noor, cooperative.founder.id());
    saved(service.pay(noor, TODAY, Money.ofCents(10_00), Optional.empty()));
    assertThat(service.undo(again.deed())).isNotInstanceOf(UndoOutcome.Undone.class);
  }

  @Test
  void monthEndsStayMonthEnds() {
    var parts =
        PayoutPlan.parts(
            Money.ofCents(300),
            LocalDate.of(2026, 12, 31),
            3,
            Optional.of(new RuleValue.Term(1, RuleValue.Unit.MONTHS)));
    assertThat(parts)
        .extracting(PayoutPlan.Instalment::due)
        .containsExactly(
            LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
  }

  @Test
  void wordsThatAreKeptAreReadAgain() {
    var phrase = Phrase.of("settlement.exit-fee", "a\tb\\n\nc", 3, TODAY, Money.ofCents(-5));
    assertThat(Phrase.read(phrase.code())).isEqualTo(phrase);
    assertThat(Phrase.of("of.a.newer.meent").in(EN)).isEqualTo("of.a.newer.meent");
  }

  @Test
  void theLetterIsWrittenInBothLanguages() {
    leftTwoWeeksAgo();
    owes(1000_00);
    set(RuleKey.PAYOUT_INSTALMENTS, "3");
    set(RuleKey.PAYOUT_TERM, "1 month");
    set(RuleKey.EXIT_FEE, "25.00");
    var papers =
        new SettlementPapers(
            service, cooperative.members, cooperative.statutes, TestCooperative.CLOCK);
    for (var language : Language.values()) {
      var draft = papers.letter(noor, language).orElseThrow();
      write(draft, "settlement-draft-" + language.code());
    }
    saved(service.finish(noor, cooperative.founder.id()));
    for (var language : Language.values())
      write(papers.letter(noor, language).orElseThrow(), "settlement-" + language.code());
  }

  private void write(coop.meent.document.Report report, String name) {
    var target = Path.of("target", "screens");
    target.toFile().mkdirs();
    new PdfWriter().write(report, target.resolve(name + ".pdf"));
    assertThat(target.resolve(name + ".pdf")).isNotEmptyFile();
    PdfJudge.assertAccepted(new PdfWriter().bytes(report));
  }
}

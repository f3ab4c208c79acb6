package coop.meent.development;

import static coop.meent.development.DevelopmentOffice.TODAY;
import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.draft;
import static coop.meent.development.DevelopmentOffice.given;
import static coop.meent.development.DevelopmentOffice.monthly;
import static coop.meent.development.DevelopmentOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.member.Grounds;
import coop.meent.member.NoticeDraft;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentServiceTest {

  @TempDir private Path folder;
  private DevelopmentOffice office;
  private DevelopmentService development;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
    development = office.development;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private String available() {
    return development.budget(office.ilse).available().toString();
  }

  // Rules.

  @Test
  void theFirstRuleMayBeginInThePastAndLaterOnesOnlyWithAMonthToCome() {
    assertThat(available()).isEqualTo("300.00");
    assertThat(refusal(development.lay(monthly(LocalDate.of(2026, 11, 1), "40", 60))))
        .isEqualTo(
            new DevelopmentRefusal.RuleInThePast(
                LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)));
    assertThat(refusal(development.lay(monthly(LocalDate.of(2026, 12, 2), "40", 60))))
        .isInstanceOf(DevelopmentRefusal.NotARule.class);
    assertThat(refusal(development.lay(monthly(LocalDate.of(2026, 12, 1), "0", 60))))
        .isInstanceOf(DevelopmentRefusal.NotARule.class);
    done(development.lay(monthly(LocalDate.of(2026, 12, 1), "40", 60)));
    assertThat(development.budget(office.ilse, LocalDate.of(2026, 12, 31)).available())
        .hasToString("340.00");
  }

  /// From a month of the year on the budget grows otherwise: what came in before keeps its amount
  /// and its days, also in what it was promised for.
  @Test
  void aRuleChangeInMidYear() {
    office.agreed(office.ilse, "Facilitating", "60", office.noor, office.mees);
    var before = development.budget(office.ilse);
    done(development.lay(monthly(LocalDate.of(2027, 7, 1), "40", 12)));
    assertThat(development.budget(office.ilse)).isEqualTo(before);
    var year = development.budget(office.ilse, LocalDate.of(2027, 12, 31));
    assertThat(year.tranches().subList(0, 12)).isEqualTo(before.tranches());
    assertThat(year.tranches().subList(13, 25))
        .extracting(Tranche::from, one -> one.amount().toString(), Tranche::lapses)
        .startsWith(tuple(LocalDate.of(2027, 1, 1), "25.00", LocalDate.of(2032, 1, 1)))
        .contains(
            tuple(LocalDate.of(2027, 6, 1), "25.00", LocalDate.of(2032, 6, 1)),
            tuple(LocalDate.of(2027, 7, 1), "40.00", LocalDate.of(2028, 7, 1)))
        .endsWith(tuple(LocalDate.of(2027, 12, 1), "40.00", LocalDate.of(2028, 12, 1)));
    assertThat(year.accrued()).hasToString("715.00");
    assertThat(year.available()).hasToString("655.00");
    var moved = development.year(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    assertThat(moved.flow().accrued()).hasToString("1560.00");
  }

  @Test
  void aRuleIsShownAtWorkBeforeItIsLaidDown() {
    var bound = monthly(LocalDate.of(2026, 12, 1), "25", 60);
    var carry =
        new BudgetRule(
            bound.id(),
            bound.from(),
            bound.growth(),
            new BudgetRule.Keeping(60, Optional.of(Money.parse("100"))),
            bound.voting(),
            bound.resolution());
    var ilse =
        development.preview(carry).stream()
            .filter(one -> one.member().equals(office.ilse))
            .findFirst()
            .orElseThrow();
    assertThat(ilse)
        .isEqualTo(
            new RulePreview(
                office.ilse,
                LocalDate.of(2027, 1, 1),
                Money.parse("350"),
                Money.parse("125"),
                Money.ZERO,
                Money.parse("225")));
    assertThat(development.rules().all()).hasSize(1);
    var laid = development.lay(carry);
    assertThat(development.forecast(office.ilse).within(3)).hasToString("225.00");
    assertThat(development.forecast(office.ilse).warning()).contains(3);
    var deed = ((DevelopmentOutcome.Done<BudgetRule>) laid).deed();
    assertThat(development.undo(deed)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(development.forecast(office.ilse).warning()).isEmpty();
  }

  @Test
  void whatLapsesIsForetoldSixThreeAndOneMonthAhead() {
    done(development.lay(monthly(LocalDate.of(2026, 12, 1), "40", 4)));
    var forecast = development.forecast(office.ilse);
    assertThat(forecast.upTo(6))
        .extracting(Lapse::on, one -> one.amount().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 4, 1), "40.00"),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 5, 1), "40.00"));
    assertThat(forecast.warning()).contains(6);
    assertThat(forecast.within(6)).hasToString("80.00");
    assertThat(forecast.within(3).isZero()).isTrue();
  }

  // Asking.

  @Test
  void whatCannotBeAskedIsRefusedInOrder() {
    var draft = draft(office.ilse, "Facilitating", "100");
    assertThat(refusal(development.ask(draft, office.noor)))
        .isEqualTo(new DevelopmentRefusal.ForSomebodyElse("Ilse Bos"));
    var nameless = new Training(" ", "Why", Optional.empty(), TODAY, TODAY);
    assertThat(
            refusal(
                development.ask(
                    new TrainingDraft(office.ilse, nameless, Money.parse("1")), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.NothingNamed.class);
    assertThat(refusal(development.ask(draft(office.ilse, "Facilitating", "0"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.NoAmount.class);
    var backwards = new Training("A", "B", Optional.empty(), TODAY, TODAY.minusDays(1));
    assertThat(
            refusal(
                development.ask(
                    new TrainingDraft(office.ilse, backwards, Money.parse("1")), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.EndsBeforeItStarts.class);
    assertThat(refusal(development.ask(draft(office.ilse, "Facilitating", "300.01"), office.ilse)))
        .isEqualTo(new DevelopmentRefusal.AboveBudget(Money.parse("300.01"), Money.parse("300")));
    assertThat(development.requests()).isEmpty();
    done(development.ask(draft(office.ilse, "Facilitating", "300"), office.ilse));
  }

  @Test
  void afterNoticeNothingIsAsked() {
    done(development.ask(draft(office.ilse, "Before", "10"), office.ilse));
    office.coop.statutes.takeOver(TODAY.minusYears(2), Optional.empty());
    var notice = new NoticeDraft(office.ilse, TODAY, false, Grounds.NONE);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(coop.meent.member.MembershipOutcome.Done.class);
    assertThat(refusal(development.ask(draft(office.ilse, "After", "10"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.Leaving.class);
  }

  // Answering.

  @Test
  void afterNoticeNothingMoreIsAgreedToAndWhatWasAgreedToBeforeStays() {
    var before = office.agreed(office.ilse, "Before", "40", office.noor);
    var open = office.asked(office.ilse, "Open", "10");
    office.coop.statutes.takeOver(TODAY.minusYears(2), Optional.empty());
    var notice = new NoticeDraft(office.ilse, TODAY, false, Grounds.NONE);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(coop.meent.member.MembershipOutcome.Done.class);
    var last = office.coop.memberships.register().line(office.ilse, TODAY).orElseThrow().standing();
    assertThat(development.approve(open.id(), office.noor))
        .isEqualTo(new Approval.Leaving("Ilse Bos", last.lastDay().orElseThrow()));
    assertThat(office.now(open).answers()).isEmpty();
    given(development.refuse(open.id(), office.noor, "You are leaving"));
    assertThat(office.now(before).state()).isEqualTo(RequestState.PARTLY);
    given(development.approve(before.id(), office.mees));
    assertThat(office.now(before).state()).isEqualTo(RequestState.APPROVED);
    assertThat(development.budget(office.ilse).reserved()).hasToString("40.00");
    // A word taken back frees it, and then it is as new.
    given(development.refuse(before.id(), office.mees, "Leaving"));
    given(development.refuse(before.id(), office.noor, "Leaving"));
    assertThat(available()).isEqualTo("300.00");
    assertThat(development.approve(before.id(), office.mees)).isInstanceOf(Approval.Leaving.class);
  }

  @Test
  void theFirstYesKeepsTheMoneyAndTheSecondAgreesToIt() {
    var request = office.asked(office.ilse, "Facilitating", "100");
    assertThat(available()).isEqualTo("300.00");
    var first = given(development.approve(request.id(), office.noor));
    assertThat(first.request().state()).isEqualTo(RequestState.PARTLY);
    assertThat(first.left()).hasToString("200.00");
    var second = given(development.approve(request.id(), office.mees));
    assertThat(second.request().state()).isEqualTo(RequestState.APPROVED);
    assertThat(second.left()).hasToString("200.00");
    assertThat(development.budget(office.ilse).tranches().getFirst().reserved())
        .hasToString("25.00");
  }

  @Test
  void secondApprovalAnswersTheFirst() {
    var request = office.agreed(office.ilse, "Facilitating", "100", office.noor);
    assertThat(development.approve(request.id(), office.noor))
        .isEqualTo(new Approval.SaidAlready(RequestState.PARTLY));
    assertThat(office.now(request).answers()).hasSize(1);
  }

  @Test
  void nobodyAnswersTheirOwnRequestNorWithoutAnOffice() {
    var own = office.asked(office.noor, "Facilitating", "100");
    assertThat(development.approve(own.id(), office.noor)).isInstanceOf(Approval.OwnRequest.class);
    assertThat(development.refuse(own.id(), office.noor, "no"))
        .isInstanceOf(Approval.OwnRequest.class);
    assertThat(development.approve(own.id(), office.ilse))
        .isEqualTo(new Approval.MayNot("Ilse Bos"));
  }

  @Test
  void aNoNeedsAReasonAndGivesTheMoneyBackWithItsOldDays() {
    var request = office.agreed(office.ilse, "Facilitating", "100", office.noor);
    assertThat(development.refuse(request.id(), office.noor, " "))
        .isInstanceOf(Approval.NoReason.class);
    var before = development.budget(office.ilse).tranches().getFirst();
    given(development.refuse(request.id(), office.noor, "Next year"));
    assertThat(office.now(request).state()).isEqualTo(RequestState.REFUSED);
    var after = development.budget(office.ilse).tranches().getFirst();
    assertThat(after.lapses()).isEqualTo(before.lapses());
    assertThat(after.available()).hasToString("25.00");
    assertThat(available()).isEqualTo("300.00");
  }

  @Test
  void aContraryWordIsAConflictWithTheMoneyKept() {
    var request = office.agreed(office.ilse, "Facilitating", "100", office.noor);
    given(development.refuse(request.id(), office.mees, "Too dear"));
    assertThat(office.now(request).state()).isEqualTo(RequestState.CONTESTED);
    assertThat(available()).isEqualTo("200.00");
    given(development.approve(request.id(), office.mees));
    assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
  }

  @Test
  void whatIsPromisedToOneIsNotPromisedToAnother() {
    office.agreed(office.ilse, "Facilitating", "200", office.noor);
    assertThat(refusal(development.ask(draft(office.ilse, "Another", "150"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.AboveBudget.class);
    var asked = office.asked(office.noor, "First", "200");
    var other = office.asked(office.noor, "Second", "200");
    given(development.approve(asked.id(), office.mees));
    assertThat(development.approve(other.id(), office.mees))
        .isEqualTo(new Approval.BudgetExceeded(Money.parse("200"), Money.parse("100")));
  }

  @Test
  void whoAskedTakesItBackAndTheMoneyIsFree() {
    var request = office.agreed(office.ilse, "Facilitating", "100", office.noor, office.mees);
    assertThat(refusal(development.withdraw(request.id(), office.noor)))
        .isInstanceOf(DevelopmentRefusal.ForSomebodyElse.class);
    done(development.withdraw(request.id(), office.ilse));
    assertThat(office.now(request).state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(available()).isEqualTo("300.00");
    assertThat(development.approve(request.id(), office.mees))
        .isEqualTo(new Approval.Closed(RequestState.WITHDRAWN));
  }

  // Paying.

  @Test
  void nothingIsPaidWithoutAReceiptOfTheRightPersonAndAmount() {
    var request = office.agreed(office.ilse, "Facilitating", "100", office.noor);
    var mine = Optional.of(office.ilse);
    office.bill("P-1", mine, "90");
    office.bill("P-2", Optional.of(office.mees), "90");
    office.bill("P-3", mine, "90", false, true);
    office.bill("P-4", mine, "90", true, false);
    office.bill("P-5", mine, "100.01");
    assertThat(refused(request, "P-1"))
        .isEqualTo(new DevelopmentRefusal.NotApproved(RequestState.PARTLY));
    given(development.approve(request.id(), office.mees));
    assertThat(refusal(development.pay(request.id(), "P-1", true, office.ilse)))
        .isInstanceOf(DevelopmentRefusal.OwnTraining.class);
    assertThat(refused(request, "P-9")).isEqualTo(new DevelopmentRefusal.NoSuchBill("P-9"));
    assertThat(refused(request, "P-2"))
        .isEqualTo(new DevelopmentRefusal.BillOfSomebodyElse("P-2", "Mees Bakker"));
    assertThat(refused(request, "P-3")).isEqualTo(new DevelopmentRefusal.NoReceipt("P-3"));
    assertThat(refused(request, "P-4")).isEqualTo(new DevelopmentRefusal.BillNotApproved("P-4"));
    assertThat(refused(request, "P-5"))
        .isEqualTo(new DevelopmentRefusal.AnotherAmount(Money.parse("100.01"), Money.parse("100")));
    done(development.pay(request.id(), "P-1", true, office.noor));
    assertThat(office.now(request).state()).isEqualTo(RequestState.DONE);
    assertThat(available()).isEqualTo("210.00");
    assertThat(refused(request, "P-1")).isInstanceOf(DevelopmentRefusal.PaidAlready.class);
    var other = office.agreed(office.ilse, "Another", "100", office.noor, office.mees);
    assertThat(refused(other, "P-1")).isEqualTo(new DevelopmentRefusal.BillUsed("P-1"));
  }

  private coop.meent.base.Refusal refused(TrainingRequest request, String bill) {
    return refusal(development.pay(request.id(), bill, true, office.noor));
  }

  @Test
  void severalBillsArePaidAndTakenBackOneByOne() {
    var request = office.agreed(office.ilse, "Facilitating", "100", office.noor, office.mees);
    office.bill("P-1", Optional.of(office.ilse), "60");
    office.bill("P-2", Optional.empty(), "30");
    done(development.pay(request.id(), "P-1", false, office.noor));
    assertThat(office.now(request).cover().reserved()).hasToString("40.00");
    var last = done(development.pay(request.id(), "P-2", true, office.noor));
    assertThat(available()).isEqualTo("210.00");
    done(development.takeBack(last.id()));
    assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
    assertThat(office.now(request).cover().reserved()).hasToString("40.00");
    assertThat(refusal(development.takeBack(last.id())))
        .isInstanceOf(DevelopmentRefusal.NoSuchPayout.class);
    done(development.pay(request.id(), "P-2", true, office.noor));
    assertThat(development.budget(office.ilse).paid()).hasToString("90.00");
    assertThat(development.uncovered()).isEmpty();
  }

  // Giving.

  /// Tranches that lapse after 15 months: the first three, of December to February, by May.
  private void lapsing() {
    office.close();
    var other = folder.resolve("lapsing");
    assertThat(other.toFile().mkdir()).isTrue();
    office = new DevelopmentOffice(other);
    development = office.development;
    done(development.lay(monthly(LocalDate.of(2025, 12, 1), "25", 15)));
  }

  private static GiftDraft gift(MemberId giver, Optional<MemberId> to, String amount) {
    return new GiftDraft(giver, to, Money.parse(amount), " For your course ");
  }

  @Test
  void whatLapsesIsGivenToAColleagueWhoHasTimeToUseIt() {
    lapsing();
    assertThat(development.forecast(office.ilse).givable()).hasToString("75.00");
    var given =
        done(development.give(gift(office.ilse, Optional.of(office.mees), "60"), office.ilse));
    assertThat(given.words()).isEqualTo("For your course");
    assertThat(given.parts())
        .containsExactly(
            new Gift.Part(LocalDate.of(2025, 12, 1), LocalDate.of(2027, 11, 21), Money.parse("25")),
            new Gift.Part(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 11, 21), Money.parse("25")),
            new Gift.Part(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 11, 21), Money.parse("10")));
    assertThat(available()).isEqualTo("240.00");
    assertThat(development.budget(office.ilse).given()).hasToString("60.00");
    assertThat(development.forecast(office.ilse).within(6)).hasToString("15.00");
    assertThat(development.budget(office.mees).available()).hasToString("360.00");
    // Oldest first, the own before the given of one day; what was given is not given on.
    office.agreed(office.mees, "Facilitating", "60", office.noor);
    assertThat(development.budget(office.mees).tranches().subList(0, 4))
        .extracting(one -> one.gift().isPresent(), one -> one.reserved().toString())
        .containsExactly(
            tuple(false, "25.00"),
            tuple(true, "25.00"),
            tuple(false, "10.00"),
            tuple(true, "0.00"));
    assertThat(development.forecast(office.mees).givable()).hasToString("40.00");
  }

  @Test
  void whatGoesIntoThePoolIsOfAllTogetherAndCanBeTakenBack() {
    lapsing();
    var outcome = development.give(gift(office.ilse, Optional.empty(), "75"), office.ilse);
    assertThat(development.pool()).hasToString("75.00");
    assertThat(development.forecast(office.ilse).warning()).isEmpty();
    var deed = ((DevelopmentOutcome.Done<Gift>) outcome).deed();
    assertThat(development.undo(deed)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(development.pool().isZero()).isTrue();
    assertThat(available()).isEqualTo("300.00");
  }

  @Test
  void whatCannotBeGivenIsRefusedInOrder() {
    lapsing();
    var mees = Optional.of(office.mees);
    assertThat(refusal(development.give(gift(office.ilse, mees, "10"), office.noor)))
        .isEqualTo(new DevelopmentRefusal.ForSomebodyElse("Ilse Bos"));
    assertThat(
            refusal(
                development.give(gift(office.ilse, Optional.of(office.ilse), "0"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.ToOneself.class);
    assertThat(refusal(development.give(gift(office.ilse, mees, "0"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.NoAmount.class);
    assertThat(refusal(development.give(gift(office.ilse, mees, "75.01"), office.ilse)))
        .isEqualTo(new DevelopmentRefusal.NotLapsing(Money.parse("75.01"), Money.parse("75"), 6));
    office.coop.statutes.takeOver(TODAY.minusYears(2), Optional.empty());
    var notice = new NoticeDraft(office.mees, TODAY, false, Grounds.NONE);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(coop.meent.member.MembershipOutcome.Done.class);
    assertThat(refusal(development.give(gift(office.ilse, mees, "10"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.Leaving.class);
    assertThat(refusal(development.give(gift(office.mees, Optional.empty(), "10"), office.mees)))
        .isInstanceOf(DevelopmentRefusal.Leaving.class);
    assertThat(development.receivers(office.ilse)).containsExactly(office.bas, office.noor);
    assertThat(development.gifts()).isEmpty();
  }

  @Test
  void whoGotItSaysThanksOnce() {
    lapsing();
    var gift =
        done(development.give(gift(office.ilse, Optional.of(office.mees), "25"), office.ilse));
    assertThat(refusal(development.thank(gift.id(), office.noor, "Thanks")))
        .isInstanceOf(DevelopmentRefusal.NotYourGift.class);
    assertThat(refusal(development.thank(gift.id(), office.mees, " ")))
        .isInstanceOf(DevelopmentRefusal.NoThanks.class);
    var thanked = done(development.thank(gift.id(), office.mees, "I follow it in May"));
    assertThat(thanked.thanks().orElseThrow().words()).isEqualTo("I follow it in May");
    assertThat(refusal(development.thank(gift.id(), office.mees, "Again")))
        .isInstanceOf(DevelopmentRefusal.ThankedAlready.class);
  }
}

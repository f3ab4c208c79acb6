package coop.meent.development;

import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.draft;
import static coop.meent.development.DevelopmentOffice.given;
import static coop.meent.development.DevelopmentOffice.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.bill.BillOffice;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.ClaimDraft;
import coop.meent.bill.CostKind;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A budget in a vault: who asks, and those who answer, each at their own laptop, apart.
class DevelopmentLaptopsTest {

  private static final Texts ENGLISH = new Texts(Language.EN);

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;
  private Services tom;

  @BeforeEach
  void found() throws IOException {
    office = new VaultOffice(folder);
    office.found();
    bas = office.bas;
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    tom = office.letIn("Tom Smit");
    done(noor.development().lay(monthly(LocalDate.of(2025, 12, 1), "25", 60)));
    office.together(noor, bas, tom);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private TrainingRequest asked(String course, String cost) {
    var request = done(tom.development().ask(draft(me(tom), course, cost), me(tom)));
    office.together(tom, bas, noor);
    return request;
  }

  private static RequestState state(Services at, TrainingRequest request) {
    return at.development().request(request.id()).orElseThrow().state();
  }

  private void together() {
    office.together(noor, bas, tom, noor, bas);
  }

  private void assertSameEverywhere() {
    var here = noor.development().budget(me(tom));
    for (var laptop : List.of(bas, tom))
      assertThat(laptop.development().budget(me(tom))).isEqualTo(here);
  }

  /// Land first: approved on two laptops that do not see each other, out of the oldest tranches,
  /// claimed with a receipt, paid.
  @Test
  void twoAgreeApartAndTheTrainingIsPaidOutOfTheOldestTranches() {
    var request = asked("Facilitating groups", "100");
    given(noor.development().approve(request.id(), me(noor)));
    assertThat(bas.development().request(request.id()).orElseThrow().agreed()).isZero();
    given(bas.development().approve(request.id(), me(bas)));
    together();
    for (var laptop : List.of(noor, bas, tom)) {
      assertThat(state(laptop, request)).isEqualTo(RequestState.APPROVED);
      assertThat(laptop.development().budget(me(tom)).open().getFirst().from())
          .isEqualTo(LocalDate.of(2026, 4, 1));
    }
    assertThat(noor.sync().overview().contradictions()).isEmpty();

    var claim =
        claimed(
            ClaimDraft.of(
                me(tom),
                DevelopmentOffice.TODAY,
                "Course",
                CostKind.TRAINING,
                Money.parse("90"),
                21));
    office.together(tom, noor);
    var number = claim.number().toString();
    assertThat(
            DevelopmentOffice.refusal(noor.development().pay(request.id(), number, true, me(noor))))
        .isEqualTo(new DevelopmentRefusal.BillNotApproved(number));
    if (!(noor.bills().approve(claim.id(), me(noor), coop.meent.bill.Approval.AS_PROPOSED)
        instanceof BillOutcome.Done)) throw new AssertionError();
    office.together(noor, bas);
    // Both note it, apart: it leaves the budget once.
    done(noor.development().pay(request.id(), number, true, me(noor)));
    done(bas.development().pay(request.id(), number, true, me(bas)));
    together();
    assertSameEverywhere();
    var budget = tom.development().budget(me(tom));
    assertThat(budget.paid()).hasToString("90.00");
    assertThat(budget.available()).hasToString("210.00");
    for (var laptop : List.of(noor, bas, tom))
      assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
  }

  /// On one day what is oldest lapses, and Noor agrees at her laptop while Bas, who knows of no
  /// request yet, looks at his: what is too old goes first, so nobody promises it any more.
  @Test
  void aLapseAndAnApprovalOnTheSameDayOnTwoLaptops() {
    var day = LocalDate.of(2030, 12, 1);
    office.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(DevelopmentOffice.TODAY, day)));
    assertThat(noor.development().budget(me(tom), day.minusDays(1)).available())
        .hasToString("1500.00");
    assertThat(noor.development().budget(me(tom), day.minusDays(1)).lapsed()).isEqualTo(Money.ZERO);
    var request = done(tom.development().ask(draft(me(tom), "Groups", "60"), me(tom)));
    office.together(tom, noor);
    var seenByBas = bas.development().budget(me(tom));
    assertThat(seenByBas.lapsed()).hasToString("25.00");
    assertThat(seenByBas.available()).hasToString("1500.00");
    given(noor.development().approve(request.id(), me(noor)));
    assertThat(bas.development().requests()).isEmpty();
    together();
    assertSameEverywhere();
    var budget = bas.development().budget(me(tom));
    assertThat(budget.tranches().getFirst().lapsed()).hasToString("25.00");
    assertThat(budget.tranches().getFirst().reserved()).isEqualTo(Money.ZERO);
    assertThat(budget.tranches().subList(1, 4))
        .extracting(one -> one.reserved().toString())
        .containsExactly("25.00", "25.00", "10.00");
    assertThat(budget.accrued()).hasToString("1525.00");
    assertThat(budget.available()).hasToString("1440.00");
    var parts =
        List.of(
            budget.reserved(), budget.paid(), budget.lapsed(), budget.given(), budget.available());
    assertThat(Money.sum(parts)).isEqualTo(budget.accrued());
    for (var laptop : List.of(noor, bas, tom))
      assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
  }

  /// Tom put in offline while the round was open. It closed meanwhile and came to nothing: his
  /// laptop puts nothing in any more, and what it sends late still tips the round, for everybody
  /// alike.
  @Test
  void aPledgeThatComesAfterTheRoundClosedElsewhereCountsByItsDay() {
    var closes = DevelopmentOffice.TODAY.plusDays(2);
    var aims = new LearningRound.Aims(Money.parse("100"), Money.parse("110"), Money.ZERO);
    var draft =
        new RoundDraft("Talks", "All", aims, DevelopmentOffice.TODAY, closes, LeftOver.BACK);
    var round = done(noor.development().open(draft, me(noor))).id();
    office.together(noor, bas, tom);
    done(bas.development().pledge(round, Money.parse("60"), me(bas)));
    office.together(bas, noor);
    done(tom.development().pledge(round, Money.parse("60"), me(tom)));
    office.clock.pass(Duration.ofDays(3));
    for (var laptop : List.of(noor, bas)) {
      assertThat(laptop.development().rounds().getFirst().state()).isEqualTo(RoundState.FAILED);
      assertThat(laptop.development().budget(me(bas)).available()).hasToString("300.00");
    }
    assertThat(
            DevelopmentOffice.refusal(tom.development().pledge(round, Money.parse("70"), me(tom))))
        .isEqualTo(new DevelopmentRefusal.RoundNotOpen("Talks", DevelopmentOffice.TODAY, closes));
    together();
    for (var laptop : List.of(noor, bas, tom)) {
      var now = laptop.development().rounds().getFirst();
      assertThat(now.state()).isEqualTo(RoundState.MADE);
      assertThat(now.raised()).hasToString("110.00");
      assertThat(now.taken())
          .containsEntry(me(tom), Money.parse("55"))
          .containsEntry(me(bas), Money.parse("55"));
      assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
    }
    assertSameEverywhere();
    var budget = noor.development().budget(me(bas));
    assertThat(budget).isEqualTo(bas.development().budget(me(bas)));
    assertThat(budget.given()).hasToString("55.00");
    assertThat(budget.available()).hasToString("245.00");
  }

  private coop.meent.bill.Bill claimed(ClaimDraft draft) {
    var outcome =
        tom.bills().claim(draft, List.of(BillOffice.pdf("c.pdf", "Certificate")), me(tom), false);
    if (outcome instanceof BillOutcome.Done<coop.meent.bill.Bill>(var made, var _)) return made;
    throw new AssertionError(outcome);
  }

  /// Reference, 8.10.
  @Test
  void aContraryWordIsOneVisibleConflictWithBothNamesAndTheMoneyStaysReserved() {
    var request = asked("Facilitating groups", "100");
    given(noor.development().approve(request.id(), me(noor)));
    given(bas.development().refuse(request.id(), me(bas), "Too dear"));
    together();
    for (var laptop : List.of(noor, bas, tom)) {
      assertThat(state(laptop, request)).isEqualTo(RequestState.CONTESTED);
      assertThat(laptop.development().budget(me(tom)).reserved()).hasToString("100.00");
      var told = laptop.sync().overview().contradictions();
      assertThat(told).hasSize(1);
      var words = laptop.rivalry().told(told.getFirst(), ENGLISH);
      assertThat(words.thing())
          .contains("Training of Tom Smit, “Facilitating groups”", "100.00 stays kept for it");
      assertThat(words.versions().toString())
          .contains("Noor de Wit", "agrees", "Bas Hoekstra", "Too dear");
    }
    var told = noor.sync().overview().contradictions().getFirst();
    var yes =
        told.versions().stream().filter(one -> isOf(noor, one.row())).findFirst().orElseThrow();
    // Noor agreed: she does not take the word of Bas back.
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> noor.rivalry().keep(told, yes.row()))
        .isInstanceOf(RefusedException.class);
    assertThat(bas.rivalry().keep(told, yes.row())).isTrue();
    together();
    for (var laptop : List.of(noor, bas, tom)) {
      assertThat(state(laptop, request)).isEqualTo(RequestState.APPROVED);
      assertThat(laptop.sync().overview().contradictions()).isEmpty();
      assertThat(laptop.development().request(request.id()).orElseThrow().answers()).hasSize(3);
    }
  }

  private boolean isOf(Services at, java.util.UUID row) {
    return at.development().requests().getFirst().words().stream()
        .anyMatch(one -> one.id().equals(row) && one.by().equals(me(at)));
  }

  /// Each has the money when it is promised; together they have not, and everybody sees so.
  @Test
  void whatTwoPromiseApartIsShownAsMissingEverywhere() {
    var first = asked("First", "200");
    var second = asked("Second", "200");
    given(noor.development().approve(first.id(), me(noor)));
    given(bas.development().approve(second.id(), me(bas)));
    together();
    assertSameEverywhere();
    assertThat(tom.development().uncovered()).hasSize(1);
    assertThat(tom.development().uncovered().getFirst().cover().missing()).hasToString("100.00");
    assertThat(noor.checks().run())
        .anyMatch(finding -> finding.name().equals("training-covered") && !finding.isOk());
    given(bas.development().refuse(second.id(), me(bas), "After the first one"));
    together();
    assertThat(tom.development().uncovered()).isEmpty();
    assertThat(noor.checks().run()).noneMatch(finding -> finding.isBroken());
    assertSameEverywhere();
  }

  @Test
  void aColleagueWithoutAnOfficeReadsNothingOfIt() throws IOException {
    var ilse = office.letIn("Ilse Bos");
    var request = asked("Facilitating groups", "100");
    given(noor.development().approve(request.id(), me(noor)));
    office.together(noor, bas, ilse);
    assertThat(ilse.development().requests()).isEmpty();
    assertThat(ilse.development().rules().all()).hasSize(1);
  }

  /// Tom gives what the treasurer agrees to use at the same time: who got it keeps it, and what
  /// Tom's budget lacks is told at the office and to Tom.
  @Test
  void aGiftReachesWhoGetsItWhateverTheOfficeDoesApart() throws IOException {
    var ilse = office.letIn("Ilse Bos");
    var plain = monthly(LocalDate.of(2026, 12, 1), "25", 60);
    var keeping = new BudgetRule.Keeping(60, Optional.of(Money.parse("100")), 12);
    done(
        noor.development()
            .lay(
                new BudgetRule(
                    plain.id(),
                    plain.from(),
                    plain.growth(),
                    keeping,
                    plain.voting(),
                    plain.resolution())));
    office.together(noor, bas, tom, ilse);
    assertThat(tom.development().forecast(me(tom)).givable()).hasToString("225.00");
    var request = asked("Facilitating groups", "300");
    given(noor.development().approve(request.id(), me(noor)));
    office.clock.pass(Duration.ofMinutes(1));
    var draft = new GiftDraft(me(tom), Optional.of(me(ilse)), Money.parse("50"), "Enjoy");
    var gift = done(tom.development().give(draft, me(tom)));
    office.together(tom, noor, bas, ilse, tom);
    assertThat(ilse.development().budget(me(ilse)).accrued()).hasToString("350.00");
    assertSameEverywhere();
    assertThat(noor.development().overgiven()).containsOnlyKeys("Tom Smit");
    assertThat(ilse.development().overgiven()).isEmpty();
    assertThat(noor.checks().run())
        .anyMatch(finding -> finding.name().equals("development-given") && !finding.isOk());
    done(ilse.development().thank(gift.id(), me(ilse), "A course in May"));
    office.together(ilse, tom);
    assertThat(tom.development().gifts().getFirst().thanks()).isPresent();
  }

  /// Ilse teaches Tom. She says no while the office agrees apart: the money is free everywhere, and
  /// she reads nothing of the request itself.
  @Test
  void aColleagueWhoCannotTeachFreesTheMoneyOnEveryLaptopAndReadsNoRequest() throws IOException {
    var ilse = office.letIn("Ilse Bos");
    done(
        noor.development()
            .teaching()
            .lay(
                new TeachingRate(
                    DevelopmentOffice.TODAY, Money.parse("40"), "Assembly of 12 May")));
    office.together(noor, bas, tom, ilse);
    var request = done(tom.development().ask(DevelopmentOffice.lesson(me(tom), me(ilse)), me(tom)));
    office.together(tom, noor, bas, ilse);
    assertThat(ilse.development().requests()).isEmpty();
    var lesson = ilse.development().teaching().of(me(ilse)).getFirst();
    assertThat(lesson.teaching().learner()).isEqualTo(me(tom));
    given(noor.development().approve(request.id(), me(noor)));
    given(bas.development().approve(request.id(), me(bas)));
    assertThat(bas.development().budget(me(tom)).reserved()).hasToString("96.80");
    done(ilse.development().teaching().decline(lesson.teaching().id(), me(ilse)));
    office.together(ilse, noor, bas, tom, noor, bas);
    for (var laptop : List.of(noor, bas, tom)) {
      assertThat(state(laptop, request)).isEqualTo(RequestState.WITHDRAWN);
      assertThat(laptop.development().budget(me(tom)).reserved()).isEqualTo(Money.ZERO);
      assertThat(laptop.development().budget(me(tom)).available()).hasToString("300.00");
    }
    assertSameEverywhere();
  }
}

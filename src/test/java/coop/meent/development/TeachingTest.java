package coop.meent.development;

import static coop.meent.development.DevelopmentOffice.TODAY;
import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.given;
import static coop.meent.development.DevelopmentOffice.lesson;
import static coop.meent.development.DevelopmentOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.TeachingId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.store.Space;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague teaches, and is paid from the budget of who learns: Mees of the board teaches Ilse.
class TeachingTest {

  @TempDir Path folder;
  private DevelopmentOffice office;
  private TeachingService teaching;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled().taught();
    teaching = office.development.teaching();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private TrainingRequest asked() {
    return done(office.development.ask(lesson(office.ilse, office.mees), office.ilse));
  }

  private TeachingStanding of(TrainingRequest request) {
    return teaching.of(request.id()).orElseThrow();
  }

  private static TeachingId id(TeachingStanding one) {
    return one.teaching().id();
  }

  /// Agreed to by two others and by who teaches.
  private TrainingRequest agreed() {
    var request = asked();
    done(teaching.agree(id(of(request)), office.mees));
    given(office.development.approve(request.id(), office.bas));
    given(office.development.approve(request.id(), office.noor));
    return request;
  }

  private void signed(TrainingRequest request, int minutes) {
    done(teaching.sign(id(of(request)), minutes, office.ilse));
    done(teaching.sign(id(of(request)), minutes, office.mees));
  }

  @Test
  void aLessonIsAskedSignedByBothAndPaidOutOfTheBudgetToTheCent() {
    var request = agreed();
    // Two hours at 40 with 21 % VAT are kept.
    assertThat(office.now(request).cover().reserved()).hasToString("96.80");
    signed(request, 100);
    assertThat(of(request).state()).isEqualTo(TeachingState.SIGNED);
    assertThat(of(request).net()).hasValue(Money.parse("66.67"));
    var made = done(teaching.bill(id(of(request)), office.noor));
    assertThat(made.gross()).hasToString("80.67");
    assertThat(done(office.development.pay(request.id(), made.number(), true, office.bas)).amount())
        .hasToString("80.67");
    var budget = office.development.budget(office.ilse);
    assertThat(budget.paid()).hasToString("80.67");
    assertThat(budget.reserved()).isEqualTo(Money.ZERO);
    assertThat(budget.available()).hasToString("219.33");
    assertThat(office.now(request).state()).isEqualTo(RequestState.DONE);
  }

  @Test
  void whoReckonsNoVatIsPaidWithoutAndTheRestIsFreeAgain() {
    office.isSmallBusiness = true;
    var request = agreed();
    signed(request, 120);
    var made = done(teaching.bill(id(of(request)), office.noor));
    done(office.development.pay(request.id(), made.number(), true, office.bas));
    assertThat(office.development.budget(office.ilse).paid()).hasToString("80.00");
    assertThat(office.development.budget(office.ilse).available()).hasToString("220.00");
    var report = teaching.paper(of(request)).apply(Language.EN);
    assertThat(report.title()).isEqualTo("Invoice " + made.number());
    assertThat(report.toString()).contains("small business scheme", "2:00");
  }

  @Test
  void nothingIsAskedBeforeTheAssemblySaidWhatAnHourMayCost() throws IOException {
    var bare = Files.createDirectory(folder.resolve("bare"));
    try (var other = new DevelopmentOffice(bare).ruled()) {
      assertThat(refusal(other.development.ask(lesson(other.ilse, other.mees), other.ilse)))
          .isEqualTo(new TeachingRefusal.NoRate());
    }
    assertThat(refusal(teaching.lay(new TeachingRate(TODAY, Money.ZERO, "Assembly"))))
        .isEqualTo(new TeachingRefusal.NotARate());
    assertThat(refusal(teaching.lay(new TeachingRate(TODAY, Money.parse("1"), " "))))
        .isEqualTo(new DevelopmentRefusal.NoResolution());
    assertThat(
            refusal(
                teaching.lay(new TeachingRate(TODAY.minusDays(1), Money.parse("1"), "Assembly"))))
        .isInstanceOf(DevelopmentRefusal.TermsInThePast.class);
  }

  @Test
  void whatCannotBeAskedIsRefusedAndNothingIsKept() {
    assertThat(refusal(office.development.ask(lesson(office.ilse, office.ilse), office.ilse)))
        .isEqualTo(new TeachingRefusal.Oneself());
    assertThat(
            refusal(
                office.development.ask(
                    lesson(office.ilse, office.mees, 120, "40.01"), office.ilse)))
        .isEqualTo(
            new TeachingRefusal.AboveRate(
                Money.parse("40.01"), Money.parse("40"), "Assembly of 12 May"));
    assertThat(
            refusal(office.development.ask(lesson(office.ilse, office.mees, 0, "40"), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.NoAmount.class);
    assertThat(
            refusal(
                office.development.ask(
                    lesson(office.ilse, office.mees, 201 * 60, "1"), office.ilse)))
        .isEqualTo(new TeachingRefusal.NotSoLong(TeachingService.MOST_HOURS));
    // Of three in the office one learns and one teaches: one is left to agree, and two must.
    assertThat(refusal(office.development.ask(lesson(office.noor, office.mees), office.noor)))
        .isEqualTo(new DevelopmentRefusal.TooFewOthers(1, 2));
    assertThat(teaching.all()).isEmpty();
    assertThat(office.development.requests()).isEmpty();
  }

  @Test
  void whoLeftIsNotAskedToTeach() {
    var gone = office.add("Tom Smit");
    office.coop.statutes.takeOver(TODAY.minusYears(2), Optional.empty());
    var notice = new NoticeDraft(gone, TODAY, false, Grounds.NONE);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(MembershipOutcome.Done.class);
    assertThat(refusal(office.development.ask(lesson(office.ilse, gone), office.ilse)))
        .isEqualTo(new TeachingRefusal.NotHere("Tom Smit"));
  }

  @Test
  void neitherWhoTeachesNorWhoLearnsAgreesToItOrMakesItsBill() {
    var request = asked();
    assertThat(office.development.approve(request.id(), office.mees))
        .isEqualTo(new Approval.TeachesIt());
    assertThat(office.development.approve(request.id(), office.ilse))
        .isEqualTo(new Approval.OwnRequest());
    // Nor does a word count that another laptop let through.
    office.coop.store.write(
        "hostile",
        tx -> {
          new TrainingRequests()
              .put(
                  tx,
                  Space.withMember(office.ilse),
                  new Answer(
                      UUID.randomUUID(),
                      request.id(),
                      office.mees,
                      true,
                      Optional.empty(),
                      TODAY,
                      Instant.EPOCH));
          return true;
        });
    assertThat(office.now(request).agreed()).isZero();
    assertThat(office.now(request).cover().reserved()).isEqualTo(Money.ZERO);
    assertThat(office.now(request).waitsFor(office.mees)).isFalse();
    done(teaching.agree(id(of(request)), office.mees));
    given(office.development.approve(request.id(), office.bas));
    given(office.development.approve(request.id(), office.noor));
    signed(request, 120);
    assertThat(refusal(teaching.bill(id(of(request)), office.mees)))
        .isEqualTo(new TeachingRefusal.OwnLesson());
    assertThat(refusal(teaching.bill(id(of(request)), office.ilse)))
        .isInstanceOf(DevelopmentRefusal.NotOffice.class);
  }

  @Test
  void whoTeachesSaysYesOrNoAndNobodyElse() {
    var request = asked();
    given(office.development.approve(request.id(), office.bas));
    given(office.development.approve(request.id(), office.noor));
    var lesson = id(of(request));
    assertThat(refusal(teaching.agree(lesson, office.bas)))
        .isEqualTo(new TeachingRefusal.TeacherSays("Mees Bakker"));
    assertThat(refusal(teaching.sign(lesson, 60, office.ilse)))
        .isEqualTo(new TeachingRefusal.NotAgreed("Mees Bakker"));
    assertThat(office.now(request).cover().reserved()).hasToString("96.80");
    done(teaching.decline(lesson, office.mees));
    assertThat(office.now(request).cover().reserved()).isEqualTo(Money.ZERO);
    assertThat(office.development.budget(office.ilse).available()).hasToString("300.00");
    assertThat(office.now(request).state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(refusal(teaching.agree(lesson, office.mees)))
        .isEqualTo(new TeachingRefusal.Over(TeachingState.DECLINED));
  }

  @Test
  void bothSignTheSameAndNeverMoreThanWasAsked() {
    var request = agreed();
    var lesson = id(of(request));
    assertThat(refusal(teaching.sign(lesson, 121, office.mees)))
        .isEqualTo(new TeachingRefusal.MoreThanAsked("2:01", "2:00"));
    assertThat(refusal(teaching.sign(lesson, 60, office.bas)))
        .isEqualTo(new TeachingRefusal.NotYours("Ilse Bos", "Mees Bakker"));
    done(teaching.sign(lesson, 120, office.mees));
    done(teaching.sign(lesson, 90, office.ilse));
    assertThat(of(request).state()).isEqualTo(TeachingState.DIFFERS);
    assertThat(of(request).waitsFor(office.ilse, TODAY)).isTrue();
    assertThat(refusal(teaching.bill(lesson, office.noor)))
        .isEqualTo(new TeachingRefusal.NotSigned(TeachingState.DIFFERS));
    assertThat(refusal(office.development.pay(request.id(), "P2026-0900", true, office.noor)))
        .isEqualTo(new TeachingRefusal.NotSigned(TeachingState.DIFFERS));
    done(teaching.sign(lesson, 90, office.mees));
    assertThat(of(request).signed()).hasValue(90);
    assertThat(refusal(office.development.withdraw(request.id(), office.ilse)))
        .isEqualTo(new TeachingRefusal.Over(TeachingState.SIGNED));
  }

  @Test
  void whoLearnsSignsOnceOthersAgreed() {
    var request = asked();
    done(teaching.agree(id(of(request)), office.mees));
    given(office.development.approve(request.id(), office.bas));
    assertThat(refusal(teaching.sign(id(of(request)), 60, office.ilse)))
        .isEqualTo(new DevelopmentRefusal.NotApproved(RequestState.PARTLY));
  }

  @Test
  void aLessonIsBilledOnceAndPaidByThatBillAlone() {
    var request = agreed();
    signed(request, 120);
    var lesson = id(of(request));
    var made = done(teaching.bill(lesson, office.noor));
    assertThat(refusal(teaching.bill(lesson, office.bas)))
        .isEqualTo(new TeachingRefusal.BilledAlready(made.number()));
    office.bill("P2026-0007", Optional.empty(), "50");
    assertThat(refusal(office.development.pay(request.id(), "P2026-0007", true, office.bas)))
        .isEqualTo(new TeachingRefusal.AnotherBill("P2026-0007", made.number()));
  }

  @Test
  void whatIsWithdrawnIsNotTaughtAndItsTeacherReadsSo() {
    var request = agreed();
    done(office.development.withdraw(request.id(), office.ilse));
    assertThat(of(request).state()).isEqualTo(TeachingState.WITHDRAWN);
    assertThat(refusal(teaching.sign(id(of(request)), 60, office.mees)))
        .isEqualTo(new TeachingRefusal.Over(TeachingState.WITHDRAWN));
    assertThat(office.development.budget(office.ilse).available()).hasToString("300.00");
  }

  /// The rate of the day of asking counts, whatever a laptop let through or is decided later.
  @Test
  void aRateAboveWhatHeldOnTheDayIsNotBilled() {
    var request = agreed();
    signed(request, 120);
    done(
        teaching.lay(
            new TeachingRate(TODAY.plusDays(1), Money.parse("10"), "Assembly of 20 December")));
    assertThat(teaching.rate().orElseThrow().cap()).hasToString("40.00");
    done(teaching.bill(id(of(request)), office.noor));
    var dear = asked();
    office.coop.store.write(
        "hostile",
        tx -> {
          new TeachingRows()
              .put(
                  tx,
                  UUID.randomUUID(),
                  new TeachingRate(TODAY, Money.parse("30"), "x"),
                  Instant.parse("2030-01-01T00:00:00Z"));
          return true;
        });
    done(teaching.agree(id(of(dear)), office.mees));
    given(office.development.approve(dear.id(), office.bas));
    given(office.development.approve(dear.id(), office.noor));
    signed(dear, 120);
    assertThat(refusal(teaching.bill(id(of(dear)), office.noor)))
        .isEqualTo(new TeachingRefusal.AboveRate(Money.parse("40"), Money.parse("30"), "x"));
  }
}

package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Founding, joining, putting aside, a month to the cent, and its payments out and back.
class CircleServiceTest {

  private static final CircleRules SMALL = CircleRules.of(Preset.SMALL_CIRCLE);
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  @TempDir private Path folder;
  private CircleOffice office;

  @BeforeEach
  void found() {
    office = new CircleOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static CircleRules with(Map<RulePoint, String> points) {
    return SMALL.with(points).orElseThrow();
  }

  /// Twenty-four givers, twelve of each level, and somebody 80 % ill: golden case 8.1.
  private CircleId eightOne() {
    var circle =
        office.circle(with(Map.of(RulePoint.STEPS, "any from 25", RulePoint.WAITING, "0D")));
    var levels = new String[25];
    for (int i = 0; i < 24; i++) levels[i] = i < 12 ? "1000" : "2000";
    levels[24] = "2000";
    var members = office.members(circle, levels);
    for (var member : members) office.opening(circle, member, "500");
    office.ill(members.get(24), "2025-12-01", 80);
    return circle;
  }

  @Test
  void aMonthIsToTheCentAndItsFileIsPaidAndSeenAgain() {
    var circle = eightOne();
    var run = office.run(circle, "2026-01");
    var facts = office.facts(circle);
    var given = facts.gifts(run).stream().map(GiftLine::paid).map(Money::toString).toList();
    assertThat(Collections.frequency(given, "88.89")).isEqualTo(12);
    assertThat(Collections.frequency(given, "44.45")).isEqualTo(4);
    assertThat(Collections.frequency(given, "44.44")).isEqualTo(8);
    assertThat(facts.receipts(run).getFirst().received()).isEqualTo(Money.parse("1600.00"));

    var batch =
        (PaymentBatch.Ready) office.months.payments().batch(circle, JANUARY, CircleOffice.TODAY);
    var text = new String(batch.bytes(0), StandardCharsets.UTF_8);
    var transfer = office.months.transfers(facts, run).getFirst();
    assertThat(text).contains("1600.00", transfer.endToEnd(), "pain.001.001.09");
    aFileGoesToTheBankOnce(circle, batch);

    office.bank("-600.00", "2026-02-03", "Lid 25", "NL91ABNA0417164300", transfer.endToEnd());
    done(office.months.payments().book(circle));
    assertThat(office.months.payments().writtenOf(office.facts(circle), Optional.of(run)))
        .as("no file asked for the 1000.00 that are left")
        .isEmpty();
    assertThat(state(circle, run)).isEqualTo(Transfer.State.LATE);
    assertThat(
            office
                .months
                .transfers(office.facts(circle), run)
                .getFirst()
                .state(LocalDate.of(2026, 2, 4)))
        .isEqualTo(Transfer.State.PARTIAL);
    office.bank("-1000.00", "2026-02-05", "Lid 25", "NL91ABNA0417164300", transfer.endToEnd());
    done(office.months.payments().book(circle));
    assertThat(state(circle, run)).isEqualTo(Transfer.State.PAID);
    var recipient = transfer.to();
    done(office.months.thank(circle, JANUARY, recipient, ThanksCard.TOGETHER));
    assertThat(state(circle, run)).isEqualTo(Transfer.State.THANKED);
    donorsHearTheThanks(circle, run);
  }

  private void donorsHearTheThanks(CircleId circle, RunMonth run) {
    var gifts = office.facts(circle).gifts(run);
    assertThat(gifts).noneMatch(gift -> office.facts(circle).thanks(gift).isPresent());
    assertThat(office.circles.tellThanks()).isEqualTo(gifts.size());
    for (var gift : gifts)
      assertThat(office.facts(circle).thanks(gift)).contains(ThanksCard.TOGETHER);
    assertThat(office.circles.tellThanks()).as("each is told once").isZero();
  }

  private void aFileGoesToTheBankOnce(CircleId circle, PaymentBatch.Ready batch) {
    var payments = office.months.payments();
    assertThat(payments.written(circle, batch)).isEmpty();
    done(payments.note(circle, batch));
    var written = new CircleOutcome.FileWritten(CircleOffice.TODAY, Money.parse("1600.00"));
    assertThat(payments.written(circle, batch)).contains(written);
    assertThat(office.months.withdraw(circle, JANUARY, TakenBack.WAY))
        .as("the bank may be paying")
        .isEqualTo(written);
    done(payments.notSent(circle));
    assertThat(payments.written(circle, batch)).as("it did not go there").isEmpty();
    assertThat(payments.notSent(circle)).isInstanceOf(CircleOutcome.NothingToNote.class);
    done(payments.note(circle, batch));
  }

  private Transfer.State state(CircleId circle, RunMonth run) {
    return office.months.transfers(office.facts(circle), run).getFirst().state(CircleOffice.TODAY);
  }

  @Test
  void aMonthIsRunOnceInOrderAndWhenItIsOver() {
    var circle = eightOne();
    assertThat(office.months.run(circle, YearMonth.of(2026, 2), Optional.empty()))
        .isEqualTo(new CircleOutcome.EarlierFirst(JANUARY));
    office.run(circle, "2026-01");
    assertThat(office.months.run(circle, JANUARY, Optional.empty()))
        .isEqualTo(new CircleOutcome.AlreadyRun(JANUARY));
    for (int month = 2; month <= 10; month++) office.run(circle, "2026-%02d".formatted(month));
    assertThat(office.months.run(circle, YearMonth.of(2026, 11), Optional.empty()))
        .isInstanceOf(CircleOutcome.NotOver.class);
  }

  @Test
  void theLastMonthCanBeTakenBackAndRunAgainWhileNothingWasPaid() {
    var circle = eightOne();
    var first = office.run(circle, "2026-01");
    office.run(circle, "2026-02");
    assertThat(office.months.withdraw(circle, JANUARY, TakenBack.TOO_EARLY))
        .isEqualTo(new CircleOutcome.LaterFirst(YearMonth.of(2026, 2)));
    done(office.months.withdraw(circle, YearMonth.of(2026, 2), TakenBack.TOO_EARLY));
    refuses(circle, TakenBack.OTHER_KEPT);
    done(office.months.withdraw(circle, JANUARY, TakenBack.DEPOSITS));
    assertThat(office.months.withdrawals(office.facts(circle), JANUARY))
        .containsExactly(new Withdrawn(CircleOffice.TODAY, "DEPOSITS"));
    var again = office.run(circle, "2026-01");
    assertThat(again.id()).isNotEqualTo(first.id());
    done(office.months.payments().noteAll(circle, JANUARY, CircleOffice.TODAY));
    assertThat(office.months.withdraw(circle, JANUARY, TakenBack.WAY))
        .isInstanceOf(CircleOutcome.PaidAlready.class);
  }

  private void refuses(CircleId circle, TakenBack reason) {
    assertThat(office.months.withdraw(circle, JANUARY, reason))
        .as("the program alone says that")
        .isInstanceOf(CircleOutcome.NoReason.class);
  }

  @Test
  void aChangeBindsOnceAllWereToldAndAnOldMonthStaysAsItWas() {
    var circle = eightOne();
    var run = office.run(circle, "2026-01");
    var before = office.sheet(circle, run);
    var code = before.basis().code();
    assertThat(
            office.circles.rule(
                circle, Map.of(RulePoint.SHARE, "6%"), LocalDate.of(2026, 1, 15), "ALV"))
        .isInstanceOf(CircleOutcome.MonthClosed.class);
    done(
        office.circles.rule(
            circle,
            Map.of(RulePoint.STEPS, "50 100", RulePoint.ROUNDING, "10"),
            LocalDate.of(2026, 2, 1),
            "ALV 20-1"));
    var ruling = office.facts(circle).rulings().rulings().getLast();
    assertThat(office.facts(circle).rulings().bindsFrom(ruling)).isEmpty();
    var untold = office.facts(circle).rulings().untold(ruling);
    assertThat(untold).hasSize(25);
    done(
        office.circles.tell(
            circle, ruling.id(), untold, LocalDate.of(2026, 2, 10), Optional.of("mail")));
    assertThat(office.facts(circle).rulings().bindsFrom(ruling)).contains(YearMonth.of(2026, 3));
    assertThat(office.facts(circle).rulings().in(YearMonth.of(2026, 2)).orElseThrow())
        .isNotEqualTo(ruling);
    var after = office.sheet(circle, run);
    assertThat(after.basis().code()).isEqualTo(code);
    assertThat(after.lines()).isEqualTo(before.lines()).isEqualTo(sorted(circle, run));
  }

  private List<GiftLine> sorted(CircleId circle, RunMonth run) {
    var kept = office.facts(circle).gifts(run);
    return office.sheet(circle, run).lines().stream().filter(kept::contains).toList();
  }

  @Test
  void depositsAreSeenAtTheBankWithTheirFeesAndBooked() {
    var circle = office.circle(SMALL);
    Member noor = office.members(circle, "1500").getFirst();
    var iban = noor.iban().orElseThrow();
    office.bank("305.00", "2026-01-05", "N Kramer", iban, "");
    office.bank("80.00", "2026-02-05", "Lid 1", "NL91ABNA0417164300", "");
    office.bank("67.50", "2026-03-05", "N Kramer", iban, "");
    office.bank("99.99", "2026-04-05", "N Kramer", iban, "");
    assertThat(office.circles.seen(office.facts(circle)))
        .extracting(one -> one.deposit() + " " + one.fee())
        .containsExactly("67.50 237.50", "67.50 12.50", "67.50 0.00");
    done(office.circles.bookSeen(circle));
    var facts = office.facts(circle);
    assertThat(facts.balance(noor.id(), CircleOffice.TODAY)).isEqualTo(Money.parse("202.50"));
    assertThat(facts.balance(noor.id(), LocalDate.of(2026, 2, 28)))
        .isEqualTo(Money.parse("135.00"));
    assertThat(office.circles.bookSeen(circle)).isInstanceOf(CircleOutcome.NothingSeen.class);
    var deposit = facts.movements(noor.id()).getLast();
    done(office.circles.takeBack(circle, deposit.id()));
    assertThat(office.facts(circle).balance(noor.id(), LocalDate.MAX))
        .isEqualTo(Money.parse("135.00"));
  }

  @Test
  void tryingWritesNothing() {
    var circle = eightOne();
    var tried = office.circles.tried().months().run(circle, JANUARY, Optional.empty());
    assertThat(tried).isInstanceOf(CircleOutcome.MonthRun.class);
    assertThat(office.facts(circle).months()).isEmpty();
  }

  /// Where its account is none of the cooperative's, a circle makes its own files.
  @Test
  void aCircleByItselfPaysBackByItsOwnFile() {
    var circle = office.circle(SMALL);
    var noor = office.members(circle, "1500").getFirst();
    office.opening(circle, noor, "500");
    done(office.circles.payOut(circle, noor.id(), Money.parse("120.50"), CircleOffice.TODAY));
    var payments = office.months.payments();
    var batch = (PaymentBatch.Ready) payments.backBatch(circle, CircleOffice.TODAY);
    assertThat(batch.total()).isEqualTo(Money.parse("120.50"));
    assertThat(batch.bytes(0))
        .isEqualTo(((PaymentBatch.Ready) payments.backBatch(circle, CircleOffice.TODAY)).bytes(0));
    done(payments.noteBack(circle, CircleOffice.TODAY));
    assertThat(payments.backBatch(circle, CircleOffice.TODAY))
        .isEqualTo(new PaymentBatch.Not(new CircleOutcome.NothingBack("De Kring")));
  }
}

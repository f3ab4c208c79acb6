package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.Correction.Side;
import coop.meent.gift.Course;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An illness that turned out otherwise after its month was run: the difference is settled in the
/// next month, to the cent, and the month itself stays as it was.
class CarriedOnTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private CircleOffice office;
  private CircleId circle;
  private List<Member> members;
  private Member tom;

  @BeforeEach
  void found() {
    office = new CircleOffice(folder);
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE)
            .with(Map.of(RulePoint.WAITING, "0D", RulePoint.STEPS, "50 100"))
            .orElseThrow();
    circle = office.circle(rules);
    members = office.members(circle, "1000", "1000", "2000");
    for (var one : members) office.opening(circle, one, "2500");
    tom = members.getFirst();
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 100));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Money balance(Member member) {
    return office.facts(circle).balance(member.id(), LocalDate.MAX);
  }

  private List<String> given(RunMonth month) {
    return office.facts(circle).corrections(month).stream()
        .filter(one -> one.side() == Side.GIVES)
        .map(one -> one.amount().toString())
        .toList();
  }

  private Money transferred(RunMonth month) {
    return Money.sum(
        office.months.transfers(office.facts(circle), month).stream()
            .map(Transfer::amount)
            .toList());
  }

  private void conserves() {
    var facts = office.facts(circle);
    var out =
        Money.sum(facts.receipts().stream().map(Receipt::received).toList())
            .plus(Money.sum(facts.corrections().stream().map(Correction::received).toList()));
    var in = Money.sum(facts.movements().stream().map(CircleMovement::amount).toList());
    assertThat(in.minus(out)).isEqualTo(facts.total(LocalDate.MAX));
  }

  /// January gave 333.33 and 666.67; with 15 days of 31 it is 161.29 and 322.58.
  @Test
  void whoWasBetterEarlierReceivesLessNextTime() {
    var january = office.run(circle, "2026-01");
    var before = office.sheet(circle, january);
    var code = before.basis().code();
    office.ill.put(
        tom.id(),
        Course.illFrom(NEW_YEAR, 100)
            .betterFrom(LocalDate.of(2026, 1, 16))
            .then(LocalDate.of(2026, 2, 1), 100));
    var february = office.run(circle, "2026-02");
    assertThat(given(february)).containsExactly("-172.04", "-344.09");
    assertThat(transferred(february)).isEqualTo(Money.parse("483.87"));
    assertThat(balance(tom)).isEqualTo(Money.parse("2500.00"));
    assertThat(office.sheet(circle, january).basis().code()).isEqualTo(code);
    assertThat(office.sheet(circle, january).lines()).isEqualTo(before.lines());
    conserves();

    var march = office.run(circle, "2026-03");
    assertThat(office.facts(circle).corrections(march)).isEmpty();
    assertThat(office.sheet(circle, march).basis().code()).doesNotContain("again");
    assertThat(office.months.year(office.facts(circle), 2026).lines())
        .allMatch(line -> line.adrift().isZero());
    var words =
        office.facts(circle).corrections(february).stream()
            .filter(one -> one.side() == Side.RECEIVES)
            .findFirst()
            .orElseThrow()
            .in(new Texts(Language.NL));
    assertThat(words).contains("1.000,00", "483,87", "januari 2026", "516,13");
  }

  @Test
  void whoIsBetterByNowGivesItBackFromTheOwnBalance() {
    office.run(circle, "2026-01");
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 100).betterFrom(LocalDate.of(2026, 1, 16)));
    var february = office.run(circle, "2026-02");
    assertThat(transferred(february)).isEqualTo(Money.ZERO);
    assertThat(balance(tom)).isEqualTo(Money.parse("2500.00").minus(Money.parse("516.13")));
    assertThat(balance(members.get(1))).isEqualTo(Money.parse("2338.71"));
    assertThat(balance(members.get(2))).isEqualTo(Money.parse("2177.42"));
    conserves();
    var entry = office.shifts().getFirst();
    assertThat(office.shifts()).as("no bank shows it: booked once").hasSize(1);
    assertThat(CircleOffice.shifted(entry, tom, circle)).hasToString("516.13");
    assertThat(CircleOffice.shifted(entry, members.get(1), circle)).hasToString("-172.04");
    assertThat(CircleOffice.shifted(entry, members.get(2), circle)).hasToString("-344.09");
    done(office.months.withdraw(circle, YearMonth.of(2026, 2), TakenBack.KNOWN_LATER));
    assertThat(office.coop.ledger.entry(entry.id()).orElseThrow().reversedBy()).isPresent();
    assertThat(balance(tom)).isEqualTo(Money.parse("2500.00"));
  }

  @Test
  void whatDoesNotFitWaitsUntilItIsThere() {
    done(office.circles.payOut(circle, tom.id(), Money.parse("2400.00"), NEW_YEAR));
    office.run(circle, "2026-01");
    office.ill.remove(tom.id());
    var february = office.run(circle, "2026-02");
    assertThat(given(february)).containsExactly("-33.33", "-66.67");
    assertThat(balance(tom)).isEqualTo(Money.ZERO);
    done(
        office.circles.note(
            circle, tom.id(), Money.parse("950"), LocalDate.of(2026, 3, 3), Optional.empty()));
    var march = office.run(circle, "2026-03");
    assertThat(given(march)).containsExactly("-300.00", "-600.00");
    assertThat(balance(tom)).isEqualTo(Money.parse("50.00"));
    for (var member : members.subList(1, 3))
      assertThat(balance(member)).isEqualTo(Money.parse("2500.00"));
    conserves();
  }

  @Test
  void whoWonAnAppealReceivesTheRestToTheCent() {
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 50));
    office.run(circle, "2026-01");
    office.run(circle, "2026-02");
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 100));
    var march = office.run(circle, "2026-03");
    assertThat(transferred(march)).isEqualTo(Money.parse("2000.00"));
    assertThat(office.facts(circle).corrections(march)).hasSize(6);
    assertThat(balance(members.get(1)).plus(balance(members.get(2))))
        .isEqualTo(Money.parse("2000.00"));
    conserves();
  }

  /// Turned back again, the two differences take each other away.
  @Test
  void aCorrectionCanBeCorrected() {
    office.run(circle, "2026-01");
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 50));
    office.run(circle, "2026-02");
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 100));
    var march = office.run(circle, "2026-03");
    assertThat(transferred(march)).isEqualTo(Money.parse("2000.00"));
    assertThat(balance(members.get(1)).plus(balance(members.get(2))))
        .isEqualTo(Money.parse("2000.00"));
    conserves();
  }

  /// The rules of that month count, whatever the rulebook says by now.
  @Test
  void byTheRulebookOfThatMonth() {
    office.run(circle, "2026-01");
    done(
        office.circles.rule(
            circle, Map.of(RulePoint.WAITING, "2M"), LocalDate.of(2026, 2, 1), "ALV"));
    var ruling = office.facts(circle).rulings().rulings().getLast();
    var all = office.facts(circle).rulings().untold(ruling);
    done(office.circles.tell(circle, ruling.id(), all, NEW_YEAR, Optional.empty()));
    office.ill.put(tom.id(), Course.illFrom(NEW_YEAR, 50));
    var february = office.run(circle, "2026-02");
    assertThat(office.facts(circle).receipts(february)).isEmpty();
    assertThat(office.facts(circle).corrections(february).getFirst().month())
        .isEqualTo(YearMonth.of(2026, 1));
    assertThat(balance(tom)).isEqualTo(Money.parse("2000.00"));
    conserves();
  }

  /// Where everybody keeps an own account the one who received too much pays it back.
  @Test
  void betweenOwnAccountsItIsTransferredBack() {
    var apart =
        office.apart(
            CircleRules.of(Preset.SMALL_CIRCLE)
                .with(Map.of(RulePoint.WAITING, "0D"))
                .orElseThrow());
    for (var one : members) {
      done(
          office.circles.join(
              apart,
              one.id(),
              Money.parse("1000"),
              CircleOffice.START,
              Optional.of(CircleOffice.iban(77))));
      office.opening(apart, one, "600");
    }
    office.run(apart, "2026-01");
    office.ill.remove(tom.id());
    var february = office.run(apart, "2026-02");
    var transfers = office.months.transfers(office.facts(apart), february);
    assertThat(transfers).allMatch(one -> one.from().equals(Optional.of(tom.id())));
    assertThat(Money.sum(transfers.stream().map(Transfer::amount).toList()))
        .isEqualTo(Money.parse("600.00"));
  }
}

package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.gift.Course;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random lives of circles: every euro that goes in goes out or is still there, at every month; an
/// old month comes out the same after rules and levels changed; the order of what is known does not
/// matter.
class CircleHistoryTest {

  private static final List<String> LEVELS = List.of("750", "1000", "1250", "1500", "2000", "2500");

  @TempDir private Path folder;

  @RepeatedTest(4)
  void nothingAppearsAndNothingGetsLost() {
    lives(new Seeded(TestSeed.print("CircleHistoryTest")));
  }

  /// A donor of an earlier month had left, and nothing was kept of theirs to give from.
  @Test
  void whoLeftIsNotAskedForMoreThanThereIs() {
    lives(new Seeded(85181412067541L));
  }

  private void lives(Seeded random) {
    try (var office = new CircleOffice(folder)) {
      var shortage = random.pick(List.of("report", "alike", "second_round"));
      var rules =
          CircleRules.of(Preset.SMALL_CIRCLE)
              .with(Map.of(RulePoint.SHORTAGE, shortage, RulePoint.WAITING, "0D"))
              .orElseThrow();
      boolean isApart = random.nextInt(2) == 0;
      var circle = isApart ? office.apart(rules) : office.circle(rules);
      var levels = new String[3 + random.nextInt(6)];
      for (int i = 0; i < levels.length; i++) levels[i] = LEVELS.get(random.nextInt(LEVELS.size()));
      var members = office.members(circle, levels);
      List<String> codes = new ArrayList<>();
      List<List<GiftLine>> lines = new ArrayList<>();
      for (var month = CircleOffice.START;
          month.isBefore(YearMonth.of(2026, 11));
          month = month.plusMonths(1)) {
        live(office, circle, members, month, random);
        var run = office.run(circle, month.toString());
        var sheet = office.sheet(circle, run);
        codes.add(sheet.basis().code());
        lines.add(sheet.lines());
        conserves(office, circle, month);
      }
      var facts = office.facts(circle);
      for (int i = 0; i < facts.months().size(); i++) {
        var again = office.sheet(circle, facts.months().get(i));
        assertThat(again.basis().code()).isEqualTo(codes.get(i));
        assertThat(again.lines()).isEqualTo(lines.get(i));
        assertThat(facts.gifts(facts.months().get(i)))
            .containsExactlyInAnyOrderElementsOf(lines.get(i));
        anyOrder(again, random);
      }
      for (var line : office.months.year(facts, 2026).lines())
        assertThat(line.adrift()).isEqualTo(Money.ZERO);
    }
  }

  /// What may happen in a month: deposits of some, somebody falls ill or gets better, a level or a
  /// rule changes, somebody leaves.
  private void live(
      CircleOffice office, CircleId circle, List<Member> members, YearMonth month, Seeded random) {
    for (var member : members)
      if (random.nextInt(5) > 0
          && office.facts(circle).roll().level(member.id(), month).isPresent())
        done(
            office.circles.note(
                circle,
                member.id(),
                Money.ofCents(1 + random.nextInt(20_000)),
                month.atDay(1 + random.nextInt(28)),
                Optional.empty()));
    for (var member : members) {
      var known = Optional.ofNullable(office.ill.get(member.id()));
      if (known.isEmpty() && random.nextInt(6) == 0)
        office.ill.put(
            member.id(),
            Course.illFrom(month.atDay(1 + random.nextInt(28)), random.nextInt(2) * 50 + 50));
      else if (known.isPresent()
          && random.nextInt(3) == 0
          && known.get().steps().getLast().percentage() > 0
          && known.get().steps().getLast().from().isBefore(month.atDay(1)))
        office.ill.put(member.id(), known.get().betterFrom(month.atDay(1 + random.nextInt(28))));
      else if (known.isPresent() && random.nextInt(5) == 0) correct(office, member, random);
    }
    var someone = members.get(random.nextInt(members.size()));
    if (random.nextInt(4) == 0) {
      var _ =
          office.circles.level(
              circle, someone.id(), Money.parse(LEVELS.get(random.nextInt(6))), month);
    }
    if (random.nextInt(6) == 0 && month.isAfter(CircleOffice.START))
      changeRules(office, circle, month, random);
    if (random.nextInt(12) == 0 && members.size() > 3) {
      var _ = office.circles.leave(circle, someone.id(), month.atDay(1));
    }
  }

  /// It was another part all along, or it began later, or it was over sooner.
  private static void correct(CircleOffice office, Member member, Seeded random) {
    var from = Objects.requireNonNull(office.ill.get(member.id())).steps().getFirst().from();
    var other = Course.illFrom(from.plusDays(random.nextInt(40)), random.nextInt(2) * 50 + 50);
    office.ill.put(
        member.id(),
        random.nextInt(2) == 0
            ? other
            : other.betterFrom(other.steps().getFirst().from().plusDays(1 + random.nextInt(50))));
  }

  private static void changeRules(
      CircleOffice office, CircleId circle, YearMonth month, Seeded random) {
    var said = random.nextInt(2) == 0 ? "10" : "1";
    var changed =
        office.circles.rule(circle, Map.of(RulePoint.ROUNDING, said), month.atDay(1), "ALV");
    if (!(changed instanceof CircleOutcome.Done)) return;
    var ruling = office.facts(circle).rulings().rulings().getLast();
    var untold = office.facts(circle).rulings().untold(ruling);
    if (!untold.isEmpty())
      done(
          office.circles.tell(
              circle, ruling.id(), untold, month.minusMonths(1).atDay(20), Optional.empty()));
  }

  private static void conserves(CircleOffice office, CircleId circle, YearMonth month) {
    var facts = office.facts(circle);
    var day = month.atEndOfMonth();
    var in =
        facts.movements().stream()
            .filter(one -> !one.on().isAfter(day))
            .map(CircleMovement::amount)
            .reduce(Money.ZERO, Money::plus);
    var out =
        Money.sum(facts.receipts().stream().map(Receipt::received).toList())
            .plus(Money.sum(facts.corrections().stream().map(Correction::received).toList()));
    assertThat(in.minus(out)).isEqualTo(facts.total(day));
    for (var member : facts.roll().everybody())
      assertThat(facts.balance(member, day).isNegative()).isFalse();
    var run = facts.month(month).orElseThrow();
    var paid =
        office.months.transfers(facts, run).stream()
            .map(Transfer::amount)
            .reduce(Money.ZERO, Money::plus);
    var given =
        Money.sum(facts.receipts(run).stream().map(Receipt::received).toList())
            .plus(Money.sum(facts.corrections(run).stream().map(Correction::received).toList()));
    assertThat(office.sheet(circle, run).carried()).allMatch(Carry::isConserving);
    if (!facts.circle().hasOneAccount()) return;
    assertThat(paid).isLessThanOrEqualTo(given);
    assertThat(paid).isEqualTo(given);
  }

  private static void anyOrder(MonthSheet sheet, Seeded random) {
    var shuffled = new ArrayList<>(sheet.basis().people());
    Collections.shuffle(shuffled, new Random(random.nextLong()));
    var basis = sheet.basis();
    var other =
        new MonthBasis(
            basis.circle(),
            basis.month(),
            basis.round(),
            basis.ruling(),
            basis.way(),
            shuffled,
            basis.again());
    assertThat(other.code()).isEqualTo(basis.code());
    assertThat(MonthBasis.read(basis.code())).isEqualTo(basis);
    assertThat(other.id()).isEqualTo(basis.id());
  }

  @Test
  void anOldMonthStaysWhenFactsOfItBecomeKnownLater() {
    try (var office = new CircleOffice(folder)) {
      var circle = office.circle(CircleRules.of(Preset.SMALL_CIRCLE));
      var members = office.members(circle, "1000", "1500", "2000");
      for (var one : members) office.opening(circle, one, "900");
      office.ill(members.getFirst(), "2025-11-20", 100);
      var run = office.run(circle, "2026-01");
      var before = office.sheet(circle, run);
      office.ill.clear();
      done(
          office.circles.note(
              circle,
              members.get(1).id(),
              Money.parse("10"),
              LocalDate.of(2026, 2, 3),
              Optional.empty()));
      var after = office.sheet(circle, run);
      assertThat(after.basis().code()).isEqualTo(before.basis().code());
      assertThat(after.lines()).isEqualTo(before.lines());
    }
  }
}

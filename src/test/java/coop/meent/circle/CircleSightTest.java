package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.SeenMonth;
import coop.meent.outlook.SeenYear;
import coop.meent.outlook.Watch;
import coop.meent.statute.ConsentOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a circle counts of its months, what is written down of the time before, and the scenarios
/// that are kept.
class CircleSightTest {

  @TempDir private Path folder;
  private CircleOffice office;
  private CircleId circle;
  private List<Member> members;

  @BeforeEach
  void setUp() {
    office = new CircleOffice(folder);
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.WAITING, "1M")).orElseThrow();
    circle = office.apart(rules);
    members = office.members(circle, "1000", "1000", "1500", "1500", "2000", "2000");
    for (var member : members) office.opening(circle, member, "1000");
  }

  @AfterEach
  void tearDown() {
    office.close();
  }

  private CircleSight sight() {
    return office.circles.sight();
  }

  private static void refuses(CircleOutcome outcome, Class<? extends Refusal> why) {
    assertThat(CircleOutcome.refusal(outcome))
        .hasValueSatisfying(it -> assertThat(it).isInstanceOf(why));
  }

  @Test
  void aMonthCountsWhoseGiftsBegan() {
    office.ill(members.get(0), "2026-01-10", 100);
    for (var month : List.of("2026-01", "2026-02", "2026-03")) office.run(circle, month);
    assertThat(sight().seen(office.facts(circle)).months())
        .containsExactly(
            new SeenMonth(YearMonth.of(2026, 1), 6, 0),
            new SeenMonth(YearMonth.of(2026, 2), 6, 1),
            new SeenMonth(YearMonth.of(2026, 3), 6, 0));
    var facts = office.facts(circle);
    var last = Optional.ofNullable(facts.counts().get(facts.months().getLast().id())).orElseThrow();
    assertThat(last.received()).isEqualTo(1);
    assertThat(last.balance())
        .as("what is counted for all is what the office adds up")
        .isEqualTo(facts.total(YearMonth.of(2026, 3).atEndOfMonth()));
  }

  @Test
  void aMonthThatWasTakenBackDoesNotCount() {
    office.ill(members.get(0), "2026-01-01", 100);
    office.run(circle, "2026-01");
    office.run(circle, "2026-02");
    done(office.months.withdraw(circle, YearMonth.of(2026, 2), TakenBack.TOO_EARLY));
    assertThat(sight().seen(office.facts(circle)).months()).hasSize(1);
    office.run(circle, "2026-02");
    assertThat(sight().seen(office.facts(circle)).years())
        .containsExactly(new SeenYear(2026, 2, 12, 1, false));
  }

  @Test
  void yearsFromBeforeAreWrittenDownChangedAndTakenOut() {
    office.run(circle, "2026-01");
    refuses(sight().note(circle, 2027, 12, 6, 0), CircleOutcome.BadYear.class);
    refuses(sight().note(circle, 2025, 0, 6, 0), CircleOutcome.BadYear.class);
    refuses(sight().note(circle, 2025, 12, 0, 0), CircleOutcome.BadYear.class);
    refuses(sight().note(circle, 2025, 12, 6, 100), CircleOutcome.BadYear.class);
    refuses(sight().note(circle, 2026, 12, 6, 1), CircleOutcome.YearIsKept.class);
    refuses(sight().takeOut(circle, 2025), CircleOutcome.NoSuchYear.class);
    done(sight().note(circle, 2025, 12, 6, 1));
    done(sight().note(circle, 2025, 12, 6, 2));
    done(sight().note(circle, 2024, 6, 5, 0));
    assertThat(sight().seen(office.facts(circle)).years())
        .containsExactly(
            new SeenYear(2024, 6, 30, 0, true),
            new SeenYear(2025, 12, 72, 2, true),
            new SeenYear(2026, 1, 6, 0, false));
    done(sight().takeOut(circle, 2025));
    assertThat(sight().seen(office.facts(circle)).years()).hasSize(2);
  }

  @Test
  void manyAtOnceMakeItWarn() {
    for (var month : List.of("2026-01", "2026-02")) office.run(circle, month);
    assertThat(sight().watch(office.facts(circle)).orElseThrow().warns()).isFalse();
    for (var member : members.subList(0, 3)) office.ill(member, "2026-02-01", 100);
    office.run(circle, "2026-03");
    var watch = sight().watch(office.facts(circle)).orElseThrow();
    assertThat(watch.since()).contains(YearMonth.of(2026, 3));
    assertThat(watch.lately()).isEqualTo(3);
    assertThat(watch.falseAlarm()).isLessThanOrEqualTo(Watch.MOST_FALSE);
  }

  @Test
  void evennessAddsUpToWhatWasGiven() {
    assertThat(sight().evenness(office.facts(circle))).isEmpty();
    office.ill(members.get(0), "2026-01-01", 100);
    for (var month : List.of("2026-01", "2026-02", "2026-03")) office.run(circle, month);
    var facts = office.facts(circle);
    var even = sight().evenness(facts).orElseThrow();
    assertThat(even.people()).isEqualTo(6);
    assertThat(even.received()).isEqualTo(1);
    var given = members.stream().map(one -> CircleSight.Own.of(facts, one.id()).given()).toList();
    var own = CircleSight.Own.of(facts, members.get(0).id());
    assertThat(Money.sum(given)).isEqualTo(own.received()).isEqualTo(Money.parse("2000"));
    var donor = CircleSight.Own.of(facts, members.get(1).id());
    assertThat(donor.aside()).isEqualTo(Money.parse("1000"));
    assertThat(donor.share()).contains(25);
  }

  @Test
  void whoAgreedIsNamedWhileNobodyElseCanBeTold() {
    assertThat(openly().agreed()).isZero();
    says(0, true);
    assertThat(openly().named()).as("whoever no month was run with hides nobody").isEmpty();
    assertThat(openly().isHeldBack()).isTrue();
    for (var month : List.of("2026-01", "2026-02")) office.run(circle, month);
    assertThat(openly().named())
        .extracting(Openly.Line::member)
        .as("five stay unnamed")
        .containsExactly(members.get(0).id());
    says(1, true);
    assertThat(openly().isHeldBack()).as("four would").isTrue();
    for (int i = 2; i < members.size(); i++) says(i, true);
    assertThat(openly().named()).as("nobody does").hasSize(members.size());
    says(1, false);
    assertThat(openly().named()).isEmpty();
    assertThat(sight().say(members.get(1).id(), false))
        .isInstanceOf(ConsentOutcome.Unchanged.class);
  }

  private Openly openly() {
    return sight().openly(office.facts(circle));
  }

  private void says(int member, boolean isOpen) {
    assertThat(sight().say(members.get(member).id(), isOpen))
        .isInstanceOf(ConsentOutcome.Saved.class);
  }

  @Test
  void upToFourScenariosAreKept() {
    var name = Optional.of("Eigen beheer");
    var shelf = office.circles.shelf(members.get(0).id());
    var other = office.circles.shelf(members.get(1).id());
    var six = Scenario.usual().withDeposit(new BigDecimal("0.06"));
    assertThat(shelf.keep(name, " Zes procent ", six)).isEmpty();
    assertThat(shelf.keep(name, "  ", six)).contains(new CircleOutcome.NoScenarioName());
    assertThat(other.keep(name, "zes PROCENT", six))
        .contains(new CircleOutcome.ScenarioNameTaken("zes PROCENT"));
    assertThat(other.keep(name, "x".repeat(81), six))
        .contains(new CircleOutcome.LongScenarioName(80));
    assertThat(other.keep(Optional.of("Elders"), "Zes", six)).contains(new CircleOutcome.Unknown());
    for (var one : List.of("Twee", "Drie", "Vier"))
      assertThat(other.keep(name, one, six)).isEmpty();
    assertThat(other.keep(name, "Vijf", six)).contains(new CircleOutcome.ShelfFull(4));
    assertThat(shelf.kept(name))
        .extracting(one -> one.name())
        .containsExactly("Zes procent", "Twee", "Drie", "Vier");
    assertThat(shelf.kept(Optional.empty())).isEmpty();
    var kept = shelf.kept(name).getFirst();
    assertThat(kept.scenario()).isEqualTo(six);
    assertThat(kept.by()).isEqualTo("Lid 1");
    assertThat(shelf.takeAway(kept.id())).isEmpty();
    assertThat(shelf.takeAway(kept.id())).contains(new CircleOutcome.NoSuchScenario());
    assertThat(shelf.kept(name)).hasSize(3);
  }
}

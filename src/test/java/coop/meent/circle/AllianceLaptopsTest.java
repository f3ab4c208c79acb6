package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.app.VaultOffice;
import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.care.CareOutcome;
import coop.meent.cli.Services;
import coop.meent.gift.Preset;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Allied circles at three laptops that meet now and then: whoever runs a month or gives for it, in
/// whatever order, every cent that went in was given on or is there, at every laptop of the office
/// the same, and a member reads their own alone.
@SuppressWarnings("NullAway.Init") // set before anything else of the one test
class AllianceLaptopsTest {

  private static final YearMonth START = YearMonth.of(2026, 8);
  private static final int MONTHS = 2;

  @TempDir private Path folder;
  private VaultOffice office;
  private Services noor;
  private Services tom;
  private MemberId tomId;
  private Seeded random;

  @Test
  void everyCentIsGivenOnOrThere() throws IOException {
    random = new Seeded(TestSeed.print("allied circles on laptops"));
    try (var opened = new VaultOffice(folder)) {
      office = opened;
      office.found();
      noor = office.letIn("Noor de Wit", Role.TREASURER, Role.CARE_COMMITTEE);
      VaultOffice.change(
          office.bas,
          office.basId,
          "Utrecht",
          Set.of(Role.STEWARD, Role.BOARD, Role.TREASURER, Role.CARE_COMMITTEE));
      tom = office.letIn("Tom Smit");
      tomId = tom.sync().member().orElseThrow();
      var els = office.add("Els Zonderlaptop");
      var all = List.of(office.bas, noor, tom);
      office.together(office.bas, noor, tom);
      var shortOne = circle("De Kring", List.of(tomId, els), "120");
      var rich = circle("De Waard", List.of(office.basId, id(noor)), "1800");
      var both = List.of(shortOne, rich);
      done(noor.circles().alliances().found("Samen", both, START, "ALV"));
      ill();
      meet();
      for (int i = 0; i < MONTHS; i++) month(both, START.plusMonths(i));
      meet();
      var alliance = alliance(noor);
      assertThat(alliance.months()).hasSize(MONTHS).noneMatch(AllianceMonth::isContested);
      assertThat(alliance(office.bas).months()).isEqualTo(alliance.months());
      assertThat(whole(office.bas, both)).isEqualTo(whole(noor, both));
      assertThat(noor.circles().circle(shortOne).orElseThrow().helped(tomId)).isNotEmpty();
      var mine = tom.circles().circle(rich).orElseThrow();
      assertThat(mine.help()).as("who gave what is not Tom's to read").isEmpty();
      assertThat(tom.circles().circle(shortOne).orElseThrow().helped(tomId)).isNotEmpty();
      done(tom.circles().months().thank(shortOne, START, tomId, ThanksCard.ROOM));
      meet();
      for (var at : List.of(office.bas, noor)) assertThat(thanked(at, shortOne)).isNotEmpty();
      assertThat(thanked(noor, shortOne)).isEqualTo(thanked(office.bas, shortOne));
      assertThat(thanked(tom, shortOne)).as("what lies with others").isEmpty();
      for (var at : all) {
        assertThat(new AllianceAudit(at.store()).otherHelp()).isEmpty();
        assertThat(at.checks().run()).allMatch(finding -> finding.isOk());
      }
    }
  }

  /// Who hear that Tom thanked them for the first month.
  private static List<MemberId> thanked(Services at, CircleId circle) {
    var facts = at.circles().circle(circle).orElseThrow();
    return facts.gifts(facts.month(START).orElseThrow()).stream()
        .filter(gift -> facts.thanks(gift).equals(Optional.of(ThanksCard.ROOM)))
        .map(GiftLine::donor)
        .toList();
  }

  private static MemberId id(Services at) {
    return at.sync().member().orElseThrow();
  }

  private Services anyOffice() {
    return random.pick(List.of(office.bas, noor));
  }

  private void meet() {
    office.together(office.bas, noor, tom, office.bas, noor, tom);
  }

  private CircleId circle(String name, List<MemberId> members, String each) {
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE)
            .with(Map.of(RulePoint.SHORTAGE, "alliance 6 10%", RulePoint.WAITING, "0D"))
            .orElseThrow();
    var founding =
        new CircleService.Founding(
            name,
            START,
            rules,
            "ALV",
            Optional.of(CircleOffice.iban(each.length())),
            Optional.empty());
    var circle = ((CircleOutcome.Done) done(noor.circles().found(founding))).circle();
    for (var one : members) {
      done(noor.circles().join(circle, one, Money.parse("1000"), START, Optional.empty()));
      note(noor, circle, one, each, START);
    }
    return circle;
  }

  private static void note(
      Services at, CircleId circle, MemberId who, String amount, YearMonth month) {
    done(at.circles().note(circle, who, Money.parse(amount), month.atDay(5), Optional.empty()));
  }

  /// Tom is ill, and two agree, each at the own laptop.
  private void ill() {
    meet();
    var from = START.atDay(1 + random.nextInt(9));
    assertThat(noor.caring().cases().report(tomId, from, 100, id(noor)))
        .isInstanceOf(CareOutcome.Done.class);
    meet();
    for (var at : List.of(noor, office.bas))
      assertThat(at.caring().cases().confirm(tomId, Optional.empty(), id(at)))
          .isInstanceOf(CareOutcome.Done.class);
  }

  /// Each circle is run at one laptop or at both, before or after they heard of each other.
  private void month(List<CircleId> both, YearMonth month) {
    if (month.isAfter(START))
      note(anyOffice(), both.get(1), id(noor), String.valueOf(1 + random.nextInt(300)), month);
    meet();
    for (var circle : both) {
      var first = anyOffice();
      run(first, circle, month);
      if (random.chance(50)) office.together(office.bas, noor, office.bas);
      run(other(first), circle, month);
    }
    meet();
    var giver = anyOffice();
    give(giver, month);
    if (random.chance(50)) office.together(office.bas, noor, office.bas);
    give(other(giver), month);
    meet();
    conserves(both, month);
  }

  private Services other(Services one) {
    return one.equals(noor) ? office.bas : noor;
  }

  private static void run(Services at, CircleId circle, YearMonth month) {
    var outcome = at.circles().months().run(circle, month, Optional.empty());
    assertThat(outcome)
        .isInstanceOfAny(CircleOutcome.MonthRun.class, CircleOutcome.AlreadyRun.class);
  }

  private static AllianceFacts alliance(Services at) {
    return at.circles().alliances().all().getFirst();
  }

  private static void give(Services at, YearMonth month) {
    AllianceId id = alliance(at).id();
    assertThat(at.circles().alliances().give(id, month))
        .isInstanceOfAny(CircleOutcome.Many.class, CircleOutcome.AlreadyRun.class);
  }

  private void conserves(List<CircleId> both, YearMonth month) {
    for (var at : List.of(office.bas, noor)) {
      var in = Money.ZERO;
      var there = Money.ZERO;
      var out = Money.ZERO;
      for (var circle : both) {
        var facts = at.circles().circle(circle).orElseThrow();
        in = in.plus(Money.sum(facts.movements().stream().map(CircleMovement::amount).toList()));
        there = there.plus(facts.total(month.atEndOfMonth()));
        out = out.plus(Money.sum(facts.receipts().stream().map(Receipt::received).toList()));
        out = out.plus(Money.sum(facts.helped().stream().map(HelpReceipt::received).toList()));
        for (var who : facts.roll().everybody())
          assertThat(facts.balance(who, LocalDate.MAX).isNegative()).isFalse();
      }
      assertThat(in.minus(out)).as("%s at %s", month, at.sync().member()).isEqualTo(there);
      assertThat(out.isPositive()).isTrue();
    }
  }

  /// All money of both circles as a laptop knows it.
  private static List<String> whole(Services at, List<CircleId> both) {
    List<String> whole = new ArrayList<>();
    for (var circle : both) {
      var facts = at.circles().circle(circle).orElseThrow();
      for (var who : facts.roll().everybody())
        whole.add(who + " " + facts.balance(who, LocalDate.MAX));
      facts.help().forEach(one -> whole.add(one.toString()));
      facts.gifts().forEach(one -> whole.add(one.toString()));
    }
    return whole.stream().sorted().toList();
  }
}

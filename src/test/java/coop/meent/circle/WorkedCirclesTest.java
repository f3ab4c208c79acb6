package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.gift.Course;
import coop.meent.gift.Preset;
import coop.meent.gift.Shortage;
import coop.meent.member.Member;
import coop.meent.settlement.SettlementPart.Leaving;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.Rulebook;
import coop.meent.statute.StatuteOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worked examples W1 to W14, through the file.
class WorkedCirclesTest {

  private static final Path TABLES = Path.of("src/test/resources/coop/meent/golden/pooling");

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

  private static CircleRules rules(Preset preset, Map<RulePoint, String> points) {
    return CircleRules.of(preset).with(points).orElseThrow();
  }

  private List<String> given(CircleId circle, String month) {
    var run = office.run(circle, month);
    return office.facts(circle).gifts(run).stream()
        .map(GiftLine::paid)
        .map(Money::toString)
        .toList();
  }

  private List<Member> full(CircleId circle, String opening, String... levels) {
    var members = office.members(circle, levels);
    for (var one : members) office.opening(circle, one, opening);
    return members;
  }

  private static String[] times(int times, String level) {
    return Collections.nCopies(times, level).toArray(String[]::new);
  }

  @Test
  void w1_forty_gifts_of_25() {
    var circle = office.circle(rules(Preset.ONE_LEVEL, Map.of(RulePoint.WAITING, "0D")));
    var members = office.members(circle, times(41, "1000"));
    office.ill(members.getFirst(), "2025-06-01", 100);
    assertThat(given(circle, "2026-01")).hasSize(40).containsOnly("25.00");
  }

  @Test
  void w2_twenty_gifts_of_50() {
    var circle = office.circle(rules(Preset.FIVE_PERCENT, Map.of(RulePoint.LEVELS, "1000")));
    var members = full(circle, "100", times(21, "1000"));
    office.ill(members.getFirst(), "2025-11-20", 100);
    assertThat(given(circle, "2026-01")).hasSize(20).containsOnly("50.00");
  }

  @Test
  void w3_by_the_day_and_rounded_once() {
    var circle = office.circle(rules(Preset.BY_THE_DAY, Map.of()));
    var members = full(circle, "5000", "2500", "2500");
    office.ill.put(members.getFirst().id(), Course.illFrom(LocalDate.of(2026, 2, 10), 100));
    for (var month : List.of("2026-01", "2026-02", "2026-03")) office.run(circle, month);
    assertThat(given(circle, "2026-04")).containsExactly("1750.00");
    office.ill.put(
        members.getFirst().id(),
        Course.illFrom(LocalDate.of(2026, 2, 10), 100).then(LocalDate.of(2026, 5, 5), 50));
    assertThat(given(circle, "2026-05")).containsExactly("1411.29");
  }

  @Test
  void w4_a_part_of_80_and_nobody_is_asked_more_than_6_of_a_hundred() {
    var circle = office.circle(rules(Preset.ON_CALL, Map.of(RulePoint.WAITING, "0D")));
    var members = office.members(circle, times(6, "2000"));
    office.ill(members.getFirst(), "2025-10-01", 80);
    assertThat(given(circle, "2026-01")).hasSize(5).containsOnly("120.00");
    var facts = office.facts(circle);
    var receipt = facts.receipts(facts.months().getFirst()).getFirst();
    assertThat(receipt.target()).isEqualTo(Money.parse("1600.00"));
    assertThat(receipt.received()).isEqualTo(Money.parse("600.00"));
  }

  @Test
  void w5_mixed_levels() {
    var circle = office.circle(rules(Preset.SMALL_CIRCLE, Map.of()));
    List<String> levels = new ArrayList<>();
    levels.addAll(Collections.nCopies(6, "750"));
    levels.addAll(Collections.nCopies(8, "1000"));
    levels.addAll(Collections.nCopies(9, "1500"));
    levels.addAll(Collections.nCopies(4, "2500"));
    var members = full(circle, "500", levels.toArray(String[]::new));
    office.ill(members.get(6), "2025-11-20", 100);
    var given = given(circle, "2026-01");
    for (var expected :
        Map.of("21.43", 6, "28.57", 7, "42.86", 6, "42.85", 3, "71.43", 4).entrySet())
      assertThat(Collections.frequency(given, expected.getKey()))
          .as(expected.getKey())
          .isEqualTo(expected.getValue());
  }

  @Test
  void w6_two_recipients_and_w14_few_transfers() {
    var circle = office.apart(rules(Preset.SMALL_CIRCLE, Map.of(RulePoint.WAITING, "0D")));
    List<String> levels = new ArrayList<>();
    levels.addAll(Collections.nCopies(6, "750"));
    levels.addAll(Collections.nCopies(8, "1000"));
    levels.addAll(Collections.nCopies(9, "1500"));
    levels.addAll(Collections.nCopies(4, "2500"));
    var members = full(circle, "500", levels.toArray(String[]::new));
    office.ill(members.getFirst(), "2026-01-01", 50);
    office.ill(members.get(23), "2026-01-15", 100);
    var run = office.run(circle, "2026-01");
    var facts = office.facts(circle);
    assertThat(facts.receipts(run))
        .extracting(one -> one.target().toString())
        .containsExactlyInAnyOrder("375.00", "1370.97");
    assertThat(facts.gifts(run)).hasSize(50);
    assertThat(office.months.transfers(facts, run)).hasSizeLessThanOrEqualTo(26);
    var batch =
        (PaymentBatch.Ready)
            office.months.payments().batch(circle, YearMonth.of(2026, 1), CircleOffice.TODAY);
    assertThat(batch.total()).isEqualTo(Money.parse("1745.97"));
    assertThat(batch.files()).hasSize(25);
  }

  /// The group of golden case F06: levels and balances as the table says.
  @Test
  void w7_three_are_ill_and_many_accounts_are_nearly_empty() throws IOException {
    var circle = office.circle(rules(Preset.SMALL_CIRCLE, Map.of(RulePoint.WAITING, "0D")));
    var rows =
        Files.readAllLines(TABLES.resolve("f_members.csv")).stream()
            .filter(line -> line.startsWith("F06,"))
            .map(line -> line.split(","))
            .toList();
    var members =
        office.members(
            circle,
            rows.stream()
                .map(row -> Money.ofCents(Long.parseLong(row[2])).toString())
                .toArray(String[]::new));
    for (int i = 0; i < rows.size(); i++)
      if (!rows.get(i)[3].equals("0"))
        office.opening(
            circle, members.get(i), Money.ofCents(Long.parseLong(rows.get(i)[3])).toString());
    office.ill(members.get(1), "2026-01-01", 100);
    office.ill(members.get(8), "2026-01-01", 100);
    office.ill(members.get(19), "2026-01-01", 50);
    var run = office.run(circle, "2026-01");
    assertThat(office.facts(circle).receipts(run))
        .extracting(one -> one.received() + " of " + one.target())
        .containsExactlyInAnyOrder("384.33 of 750.00", "640.60 of 1250.00", "448.42 of 875.00");
    var gifts = office.facts(circle).gifts(run);
    var golden =
        Files.readAllLines(TABLES.resolve("f_gifts.csv")).stream()
            .filter(line -> line.startsWith("F06,"))
            .map(line -> line.split(","))
            .filter(row -> !row[3].equals("0"))
            .map(row -> Money.ofCents(Long.parseLong(row[6])))
            .toList();
    assertThat(gifts.stream().map(GiftLine::paid)).containsExactlyInAnyOrderElementsOf(golden);
  }

  /// Twenty-five deposits came along, and the twelfth of 2025 is the 37th.
  @Test
  void w8_the_surplus_goes_back_at_the_yearly_settlement() {
    var first = YearMonth.of(2025, 1);
    var circle = since(first);
    var noor = office.member("Noor Kramer");
    done(office.circles.join(circle, noor.id(), Money.parse("1500"), first, Optional.empty()));
    done(office.circles.open(circle, noor.id(), Money.parse("1687.50"), first.atDay(1)));
    for (var month = first; month.getYear() < 2026; month = month.plusMonths(1)) {
      done(office.circles.noteAll(circle, month, month.atDay(5)));
      office.run(circle, month.toString());
      if (month.equals(YearMonth.of(2025, 11)))
        assertThat(office.facts(circle).balance(noor.id(), LocalDate.MAX))
            .isEqualTo(Money.parse("2430.00"));
    }
    done(office.circles.refund(circle, 2025));
    assertThat(office.facts(circle).payBacks())
        .extracting(one -> one.amount().toString())
        .containsExactly("67.50");
    assertThat(office.facts(circle).balance(noor.id(), LocalDate.MAX))
        .isEqualTo(Money.parse("2430.00"));
    assertThat(office.circles.refund(circle, 2025)).isInstanceOf(CircleOutcome.NothingToNote.class);
  }

  private CircleId since(YearMonth first) {
    var booking =
        new Circle.Booking(
            office.coop.book,
            office.coop.account("16525"),
            Optional.of(office.coop.account("80501")));
    var founding =
        new CircleService.Founding(
            "Oude Kring",
            first,
            CircleRules.of(Preset.SMALL_CIRCLE),
            "ALV",
            Optional.of(CircleOffice.IBAN),
            Optional.of(booking));
    return ((CircleOutcome.Done) done(office.circles.found(founding))).circle();
  }

  @Test
  void w9_what_the_first_year_costs_apart_from_what_is_put_aside() {
    var first = YearMonth.of(2025, 1);
    var circle = since(first);
    var noor = office.member("Noor Kramer");
    done(office.circles.join(circle, noor.id(), Money.parse("1500"), first, Optional.empty()));
    for (var month = first; month.getYear() < 2026; month = month.plusMonths(1))
      office.bank(
          month.equals(first) ? "305.00" : "80.00",
          month.atDay(5).toString(),
          "N Kramer",
          noor.iban().orElseThrow(),
          "");
    for (int i = 0; i < 2; i++) {
      var _ = office.circles.bookSeen(circle);
    }
    var line = office.months.year(office.facts(circle), 2025).line(noor.id()).orElseThrow();
    assertThat(line.fees()).isEqualTo(Money.parse("375.00"));
    assertThat(line.deposits()).isEqualTo(Money.parse("810.00"));
  }

  @Test
  void aNewYearsCeilingIsNotedInTheFile() {
    var circle = office.circle(rules(Preset.SMALL_CIRCLE, Map.of()));
    var before = office.months.year(office.facts(circle), 2027);
    assertThat(before.ceiling().amount()).isEqualTo(Money.parse("2769"));
    assertThat(before.isCeilingKnown()).isFalse();
    assertThat(
            office.coop.statutes.set(
                new RuleDraft(
                    RuleKey.GIFT_CEILING,
                    "2812",
                    "Successiewet 33, 2027",
                    LocalDate.of(2027, 1, 1),
                    Optional.empty(),
                    false)))
        .isInstanceOf(StatuteOutcome.Saved.class);
    var after = office.months.year(office.facts(circle), 2027);
    assertThat(after.ceiling())
        .isEqualTo(new GiftCeiling(2027, Money.parse("2812"), "Successiewet 33, 2027"));
    assertThat(after.isCeilingKnown()).isTrue();
    assertThat(office.months.year(office.facts(circle), 2026).ceiling().amount())
        .isEqualTo(Money.parse("2769"));
  }

  @Test
  void w8_the_37th_deposit_is_surplus_and_goes_back_once() {
    var circle = office.circle(rules(Preset.SMALL_CIRCLE, Map.of()));
    var noor = office.members(circle, "1500").getFirst();
    done(
        office.circles.open(
            circle, noor.id(), Money.parse("2430.00"), CircleOffice.START.atDay(1)));
    done(office.circles.noteAll(circle, YearMonth.of(2026, 1), LocalDate.of(2026, 1, 5)));
    var facts = office.facts(circle);
    assertThat(facts.cap(noor.id(), YearMonth.of(2026, 1))).contains(Money.parse("2430.00"));
    assertThat(facts.surplus(noor.id(), LocalDate.of(2026, 1, 31))).isEqualTo(Money.parse("67.50"));
    assertThat(office.circles.refund(circle, 2026)).isInstanceOf(CircleOutcome.NotYet.class);
  }

  @Test
  void w10_three_ways_to_wait() {
    for (var expected : Map.of("1M", "22:100", "30D", "23:100", "2M", "21:100").entrySet()) {
      var rules = rules(Preset.SMALL_CIRCLE, Map.of(RulePoint.WAITING, expected.getKey()));
      var month = YearMonth.of(2026, expected.getKey().equals("2M") ? 9 : 8);
      var target =
          coop.meent.gift.Target.of(
              new coop.meent.gift.Person(1, new java.util.UUID(0, 1), Money.parse("1000")),
              month,
              Course.illFrom(LocalDate.of(2026, 7, 10), 100),
              rules.gifts());
      assertThat(target.orElseThrow().stretches())
          .extracting(one -> one.days() + ":" + one.percentage())
          .containsExactly(expected.getValue());
    }
  }

  @Test
  void w11_a_young_circle_is_short_and_says_so_with_four_ways_out() {
    var circle = office.circle(rules(Preset.SMALL_CIRCLE, Map.of(RulePoint.WAITING, "0D")));
    var members = office.members(circle, times(20, "1000"));
    for (var month : List.of(1, 2)) {
      var one = YearMonth.of(2026, month);
      done(office.circles.noteAll(circle, one, one.atDay(5)));
      if (month == 1) office.run(circle, "2026-01");
    }
    office.ill(members.getFirst(), "2026-02-01", 100);
    assertThat(sheet(circle).shortfall()).isEqualTo(Money.ZERO);
    office.ill(members.get(1), "2026-02-01", 100);
    var sheet = sheet(circle);
    assertThat(sheet.asked()).isEqualTo(Money.parse("2000.00"));
    assertThat(sheet.ways())
        .extracting(MonthSheet.Way::shortage)
        .containsExactly(Shortage.values());
    // The donors' own accounts hold 18 times 90.00.
    assertThat(sheet.given()).isEqualTo(Money.parse("1620.00"));
    assertThat(sheet.shortfall()).isEqualTo(Money.parse("380.00"));
  }

  private MonthSheet sheet(CircleId circle) {
    return ((CircleMonths.Preview.Ready) office.months.preview(office.facts(circle))).sheet();
  }

  @Test
  void w12_a_pair_is_warned_of_before_it_passes_the_ceiling() {
    var circle = office.circle(rules(Preset.ON_CALL, Map.of(RulePoint.LIMIT, "none")));
    List<String> levels = new ArrayList<>(List.of("2500", "2500"));
    levels.addAll(Collections.nCopies(18, "750"));
    var members = office.members(circle, levels.toArray(String[]::new));
    office.ill(members.getFirst(), "2025-10-01", 100);
    office.run(circle, "2026-01");
    var year = office.months.year(office.facts(circle), 2026);
    var warned = year.warnings();
    assertThat(warned).hasSize(1);
    assertThat(warned.getFirst().donor()).isEqualTo(members.get(1).id());
    assertThat(warned.getFirst().given()).isEqualTo(Money.parse("390.62"));
    assertThat(warned.getFirst().forecast()).isEqualTo(Money.parse("4687.44"));
    assertThat(year.ceiling().amount()).isEqualTo(Money.parse("2769"));
  }

  @Test
  void w13_who_leaves_takes_the_balance_less_open_gifts() {
    var circle = office.circle(rules(Preset.SMALL_CIRCLE, Map.of(RulePoint.WAITING, "0D")));
    var members = full(circle, "812.50", "1000", "1000");
    office.ill(members.get(1), "2026-01-01", 100);
    // One donor alone would give all of it: 43.75 is what half a day of it would be.
    var part = new CirclePart(office.circles);
    var line =
        part.of(
                new Leaving(
                    members.getFirst().id(),
                    LocalDate.of(2026, 1, 31),
                    LocalDate.of(2026, 1, 31),
                    new Rulebook(List.of(), List.of()).at(CircleOffice.TODAY)))
            .lines()
            .getFirst();
    assertThat(line.amount()).isEqualTo(Money.ZERO);
    office.ill.put(
        members.get(1).id(),
        Course.illFrom(LocalDate.of(2026, 1, 1), 100).betterFrom(LocalDate.of(2026, 1, 2)));
    var after =
        part.of(
                new Leaving(
                    members.getFirst().id(),
                    LocalDate.of(2026, 1, 31),
                    LocalDate.of(2026, 1, 31),
                    new Rulebook(List.of(), List.of()).at(CircleOffice.TODAY)))
            .lines()
            .getFirst();
    assertThat(after.amount()).isEqualTo(Money.parse("780.24"));
    assertThat(after.steps()).hasSize(2);
    done(office.circles.leave(circle, members.getFirst().id(), LocalDate.of(2026, 1, 10)));
    var roll = office.facts(circle).roll();
    assertThat(roll.level(members.getFirst().id(), YearMonth.of(2026, 2))).isPresent();
    assertThat(roll.level(members.getFirst().id(), YearMonth.of(2026, 3))).isEmpty();
  }

  @Test
  void everyPresetIsKeptAndReadAgain() {
    for (var preset : Preset.values()) {
      var rules = CircleRules.of(preset);
      assertThat(CircleRules.read(rules.code())).as("%s", preset).contains(rules);
    }
    assertThat(CircleRules.read("LATER 1")).isEmpty();
    assertThat(RulePoint.SHARE.put(CircleRules.of(Preset.SMALL_CIRCLE), "veel")).isEmpty();
    assertThat(RulePoint.SIZE.put(CircleRules.of(Preset.SMALL_CIRCLE), "20")).isEmpty();
    assertThat(Optional.of(RulePoint.values().length)).contains(19);
  }
}

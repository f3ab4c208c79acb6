package coop.meent.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.sharing.Health.Measure;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.Thanks.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HealthTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private long number;

  private static MemberId member(int number) {
    return new MemberId(new UUID(0, number));
  }

  private static Set<MemberId> group(int size) {
    return new HashSet<>(IntStream.range(0, size).mapToObj(HealthTest::member).toList());
  }

  private Shared given(Kind kind, int giver, int receiver, LocalDate on, Optional<Integer> after) {
    return new Shared(
        new UUID(1, number++),
        Origin.TOLD,
        kind,
        member(giver),
        member(receiver),
        on,
        "x",
        Optional.empty(),
        on,
        after.map(days -> new Thanks(Outcome.HELPED, Optional.empty(), on.plusDays(days))));
  }

  private Shared advice(int giver, int receiver) {
    return given(Kind.ADVICE, giver, receiver, TODAY.minusDays(20), Optional.of(7));
  }

  private static Optional<Integer> people(Health health, Measure measure) {
    return health.now().people().stream()
        .filter(one -> one.measure() == measure)
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static Optional<Integer> times(Health.Year year, Kind kind) {
    return year.times().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void aLargeGroupIsToldHowItDoes() {
    var all = List.of(advice(0, 3), advice(1, 4), advice(2, 5), advice(2, 3));
    var health = Health.of(all, group(10), group(10), TODAY);
    assertThat(times(health.now(), Kind.ADVICE)).contains(4);
    assertThat(times(health.now(), Kind.LEAD)).contains(0);
    assertThat(times(health.before(), Kind.ADVICE)).contains(0);
    assertThat(people(health, Measure.GAVE)).contains(3);
    assertThat(people(health, Measure.RECEIVED)).contains(3);
    assertThat(people(health, Measure.BOTH)).contains(0);
    assertThat(people(health, Measure.QUIET)).contains(4);
    assertThat(health.now().thanks()).contains(100);
  }

  @Test
  void whatPointsAtOneOrTwoPeopleIsHidden() {
    var all = List.of(advice(0, 3), advice(1, 4), advice(1, 5), advice(0, 6));
    var health = Health.of(all, group(8), group(8), TODAY);
    assertThat(times(health.now(), Kind.ADVICE)).as("two gave").isEmpty();
    assertThat(people(health, Measure.GAVE)).as("two").isEmpty();
    assertThat(people(health, Measure.RECEIVED)).contains(4);
    assertThat(people(health, Measure.QUIET)).as("two were quiet").isEmpty();
  }

  @Test
  void aSmallGroupIsToldNothing() {
    var all = List.of(advice(0, 3), advice(1, 2), advice(2, 1), advice(3, 0));
    var health = Health.of(all, group(4), group(4), TODAY);
    assertThat(health.now().people()).allMatch(one -> one.number().isEmpty());
    assertThat(health.now().times()).allMatch(one -> one.number().isEmpty());
    assertThat(health.now().thanks()).isEmpty();
  }

  @Test
  void thanksCountOnceTheirWeekIsOver() {
    var late = TODAY.minusDays(30);
    var all =
        List.of(
            given(Kind.HOUR, 0, 1, late, Optional.of(7)),
            given(Kind.HOUR, 0, 2, late, Optional.of(8)),
            given(Kind.HOUR, 0, 3, late, Optional.empty()),
            given(Kind.HOUR, 0, 4, TODAY.minusDays(7), Optional.empty()));
    assertThat(Health.of(all, group(9), group(9), TODAY).now().thanks()).contains(33);
  }

  @Test
  void theYearsMeetWithoutOverlap() {
    var all = new ArrayList<Shared>();
    for (int i = 0; i < 3; i++) {
      all.add(given(Kind.LEAD, i, i + 3, TODAY.minusYears(1), Optional.empty()));
      all.add(given(Kind.LEAD, i, i + 3, TODAY.minusYears(1).plusDays(1), Optional.empty()));
      all.add(given(Kind.LEAD, i, i + 3, TODAY.plusDays(1), Optional.empty()));
    }
    var health = Health.of(all, group(9), group(9), TODAY);
    assertThat(times(health.now(), Kind.LEAD)).contains(3);
    assertThat(times(health.before(), Kind.LEAD)).contains(3);
  }

  /// Whatever was given: no figure about people has one or two of them in it or outside of it, and
  /// the order of the facts makes no difference.
  @Test
  void noFigureEverPointsAtAnybody() {
    var random = new Seeded(TestSeed.print("HealthTest"));
    for (int round = 0; round < 60; round++) {
      int size = 1 + random.nextInt(12);
      List<Shared> all = new ArrayList<>();
      for (int i = random.nextInt(21); i > 0; i--) {
        int giver = random.nextInt(size);
        int receiver = random.nextInt(size);
        if (giver != receiver)
          all.add(
              given(
                  random.pick(List.of(Kind.values())),
                  giver,
                  receiver,
                  TODAY.minusDays(random.nextInt(500)),
                  Optional.empty()));
      }
      var health = Health.of(all, group(size), group(size), TODAY);
      for (var year : List.of(health.now(), health.before()))
        for (var one : year.people())
          one.number()
              .ifPresent(number -> {
                assertThat(size).isGreaterThanOrEqualTo(Health.LEAST_MEMBERS);
                assertThat(number).isNotIn(1, 2, size - 1, size - 2);
              });
      var turned = new ArrayList<>(all);
      Collections.reverse(turned);
      assertThat(Health.of(turned, group(size), group(size), TODAY)).isEqualTo(health);
      int given = 0;
      int received = 0;
      for (int i = 0; i < size; i++) {
        var tally = Tally.of(all, member(i), TODAY.minusYears(2), TODAY);
        given += tally.given();
        received += tally.received();
      }
      assertThat(given).isEqualTo(all.size()).isEqualTo(received);
    }
  }
}

package coop.meent.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SampleTest {

  private static final String MARK = "0123456789abcdef".repeat(4);

  private final Map<String, EntryId> names = new HashMap<>();

  private Sample.Unit unit(String name, String size) {
    var id = new EntryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    names.put(name, id);
    return new Sample.Unit(id, Money.parse(size));
  }

  private static Sample.Request request(String word, int hits, String above) {
    return new Sample.Request(
        word, hits, above.isEmpty() ? Optional.empty() : Optional.of(Money.parse(above)));
  }

  /// By hand, as anybody can do it again:
  ///
  /// `printf 'meent audit sample 2025 0123…(64 digits) kers' | sha256sum` begins with 5dc2ac082fea,
  /// which is 103090691256298 in decimal. From 500.00 on all is looked at: D. The rest comes to 100
  /// + 250 + 40 + 60 + 150 = 600.00; three euros are drawn, so that the interval is 200.00 or 20000
  ///   cents. 103090691256298 modulo 20000 is 16298, and one more is 16299: the first lies at
  ///   162.99, then 362.99 and 562.99. In a row A ends at 100.00, B at 350.00, C at 390.00, E at
  ///   450.00 and F at 600.00, so that they lie in B, C and F.
  @Test
  void aSampleWorkedOutByHandComesOutTheSame() {
    var units =
        List.of(
            unit("A", "100.00"),
            unit("B", "250.00"),
            unit("C", "40.00"),
            unit("D", "900.00"),
            unit("E", "60.00"),
            unit("F", "150.00"));
    assertThat(Sample.seed(2025, MARK, "kers")).isEqualTo("5dc2ac082fea");
    var sample = Sample.draw(units, request("kers", 3, "500.00"), Sample.seed(2025, MARK, "kers"));
    assertThat(sample.interval()).isEqualTo(Money.parse("200.00"));
    assertThat(sample.start()).isEqualTo(Money.parse("162.99"));
    assertThat(sample.total()).isEqualTo(Money.parse("1500.00"));
    assertThat(sample.entries()).isEqualTo(6);
    assertThat(sample.picks())
        .containsExactly(
            new Sample.Pick(id("B"), Sample.Why.DRAWN),
            new Sample.Pick(id("C"), Sample.Why.DRAWN),
            new Sample.Pick(id("D"), Sample.Why.ABOVE),
            new Sample.Pick(id("F"), Sample.Why.DRAWN));
  }

  private EntryId id(String name) {
    return Objects.requireNonNull(names.get(name));
  }

  @Test
  void anotherWordOrAnotherMarkBeginsElsewhere() {
    assertThat(Sample.seed(2025, MARK, "kers"))
        .isNotEqualTo(Sample.seed(2025, MARK, "peer"))
        .isNotEqualTo(Sample.seed(2024, MARK, "kers"))
        .isNotEqualTo(Sample.seed(2025, MARK.replace('0', '1'), "kers"));
  }

  @Test
  void whatIsFewIsTakenWhole() {
    var units = List.of(unit("A", "1.00"), unit("B", "800.00"), unit("C", "0.00"));
    var sample = Sample.draw(units, request("kers", 2, "500.00"), "ff");
    assertThat(sample.interval()).isEqualTo(Money.ZERO);
    assertThat(sample.picks())
        .containsExactly(
            new Sample.Pick(id("A"), Sample.Why.ALL),
            new Sample.Pick(id("B"), Sample.Why.ABOVE),
            new Sample.Pick(id("C"), Sample.Why.ALL));
  }

  /// The start goes from the first cent to the last of an interval, and no further.
  @Test
  void theStartLiesWithinTheInterval() {
    assertThat(Sample.start("0", 20000)).isEqualTo(1);
    assertThat(Sample.start("4e1f", 20000)).isEqualTo(20000); // 19999
    assertThat(Sample.start("4e20", 20000)).isEqualTo(1); // 20000
  }

  /// Whatever the books: large ones are all in; an entry as large as the interval is never missed;
  /// so many euros are drawn as were asked for; and drawing again gives the same.
  @Test
  void everySampleKeepsItsPromises() {
    var random = new Seeded(TestSeed.print("samples"));
    for (int round = 0; round < 300; round++) {
      List<Sample.Unit> units = new ArrayList<>();
      int count = 1 + random.nextInt(60);
      for (int i = 0; i < count; i++)
        units.add(
            new Sample.Unit(
                new EntryId(new UUID(round, i)), Money.ofCents(random.nextInt(100_000))));
      var request =
          request("w" + round, 1 + random.nextInt(20), random.nextInt(2) == 0 ? "" : "700.00");
      var seed = Sample.seed(2025, MARK, request.word());
      var sample = Sample.draw(units, request, seed);
      assertThat(Sample.draw(units, request, seed)).isEqualTo(sample);
      Map<EntryId, Sample.Why> picked = new HashMap<>();
      sample.picks().forEach(pick -> picked.put(pick.entry(), pick.why()));
      assertThat(new HashSet<>(picked.keySet())).hasSameSizeAs(sample.picks());
      for (var unit : units) {
        boolean isLarge =
            request.above().filter(least -> unit.size().compareTo(least) >= 0).isPresent();
        if (isLarge) assertThat(picked).containsEntry(unit.entry(), Sample.Why.ABOVE);
        else if (sample.interval().isZero()) assertThat(picked).containsKey(unit.entry());
        else if (unit.size().compareTo(sample.interval()) >= 0)
          assertThat(picked).containsKey(unit.entry());
      }
      if (!sample.interval().isZero()) {
        assertThat(sample.start().isPositive()).isTrue();
        assertThat(sample.start()).isLessThanOrEqualTo(sample.interval());
        long drawn = picked.values().stream().filter(why -> why == Sample.Why.DRAWN).count();
        assertThat(drawn).isBetween(1L, (long) request.hits());
      }
    }
  }
}

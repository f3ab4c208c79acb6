package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final InstantSource STILL =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));

  @Test
  void idsOfOneMillisecondSortInTheOrderTheyWereAskedFor() {
    var ids = new Ids(STILL, new Seeded(TestSeed.print("IdsTest")));
    List<UUID> asked = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) asked.add(ids.next());

    var sorted = new ArrayList<>(asked);
    sorted.sort(IdsTest::compareAsBytes);
    assertThat(asked).isEqualTo(sorted).doesNotHaveDuplicates();
  }

  @Test
  void aClockThatIsSetBackMakesNoEarlierId() {
    var times = new ArrayList<>(List.of(2_000L, 1_000L));
    InstantSource back = () -> Instant.ofEpochMilli(times.removeFirst());
    var ids = new Ids(back, new Seeded(1));
    assertThat(compareAsBytes(ids.next(), ids.next())).isNegative();
  }

  @Test
  void idsAreUuidsOfVersionSevenWithTheTimeInFront() {
    var id = new Ids(STILL, new Seeded(1)).next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(STILL.millis());
  }

  @Test
  void theSameSeedAndClockMakeTheSameIds() {
    var one = new Ids(STILL, new Seeded(7));
    var other = new Ids(STILL, new Seeded(7));
    for (int i = 0; i < 100; i++) assertThat(one.next()).isEqualTo(other.next());
  }

  @Test
  void aDerivedIdDependsOnKindAndEveryPart() {
    var id = Ids.derived("line", "ab", "c");
    assertThat(id).isEqualTo(Ids.derived("line", "ab", "c"));
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);

    Set<UUID> others =
        new HashSet<>(
            Arrays.asList(
                id,
                Ids.derived("line", "a", "bc"),
                Ids.derived("line", "abc"),
                Ids.derived("line", "ab", "c", ""),
                Ids.derived("linea", "b", "c"),
                Ids.derived("entry", "ab", "c"),
                Ids.derived("line", "c", "ab")));
    assertThat(others).hasSize(7);
  }

  /// Two laptops must agree, today and in ten years: the bytes are fixed.
  @Test
  void aDerivedIdNeverChanges() {
    assertThat(Ids.derived("account", "book", "13011"))
        .hasToString("595e572b-04cb-8c44-af38-5edf67ac25a9");
  }

  private static int compareAsBytes(UUID left, UUID right) {
    return Arrays.compareUnsigned(bytes(left), bytes(right));
  }

  private static byte[] bytes(UUID id) {
    return java.nio.ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}

package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InOrderTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  /// Shuffled, some twice, some missing, some no changes, with clocks that are years off.
  @Test
  void eachComesAfterWhatItWasMadeOnTopOf() {
    long seed = TestSeed.print("eachComesAfterWhatItWasMadeOnTopOf");
    var random = new Seeded(seed);
    try (var one = new Laptop(folder.resolve("one.meent"), seed, random, TODAY);
        var other =
            new Laptop(
                folder.resolve("other.meent"),
                seed + 1,
                random,
                TODAY.minus(Duration.ofDays(3_000)))) {
      RandomDeeds.begin(one.store);
      other.receive(one.everything());
      for (int i = 0; i < 40; i++) {
        switch (random.nextInt(4)) {
          case 0 -> one.ledger.one(one.store);
          case 1 -> other.ledger.one(other.store);
          case 2 -> one.receive(other.everything());
          default -> other.receive(one.everything());
        }
      }
      var all = one.everything();
      for (int i = 0; i < 20; i++) requireOrder(mixed(all, random));
      assertThat(InOrder.of(List.of())).isEmpty();
    }
  }

  private static List<Incoming> mixed(List<Incoming> all, Seeded random) {
    List<Incoming> mixed = new ArrayList<>();
    for (var change : all) {
      if (random.chance(90)) mixed.add(change);
      if (random.chance(10)) mixed.add(new Incoming(change.header(), Optional.empty()));
      if (random.chance(5)) mixed.add(new Incoming(new byte[] {1, 2, 3}, Optional.empty()));
    }
    Collections.shuffle(mixed, new java.util.Random(random.nextLong()));
    return mixed;
  }

  private static void requireOrder(List<Incoming> mixed) {
    var ordered = InOrder.of(mixed);
    assertThat(ordered).containsExactlyInAnyOrderElementsOf(mixed);
    Set<Hash> come = new HashSet<>();
    Set<Hash> coming = new HashSet<>();
    for (var change : mixed) coming.add(Hash.sha256(change.header()));
    for (var incoming : ordered) {
      come.add(Hash.sha256(incoming.header()));
      if (incoming.header().length == 3) continue;
      for (var head : Change.ofHeader(incoming.header()).heads())
        assertThat(come.contains(Hash.of(head)) || !coming.contains(Hash.of(head))).isTrue();
    }
  }
}

package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever moment is chosen, what is ripe stands by itself.
class RipeChangesTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void whatIsRipeDependsOnNothingThatIsNot() {
    long seed = TestSeed.print("whatIsRipeDependsOnNothingThatIsNot");
    var random = new Seeded(seed);
    try (var one = new Laptop(folder.resolve("one.meent"), seed, random, TODAY);
        var other = new Laptop(folder.resolve("other.meent"), seed + 1, random, TODAY)) {
      RandomDeeds.begin(one.store);
      other.receive(one.everything());
      for (int i = 0; i < 40; i++) {
        switch (random.nextInt(4)) {
          case 0 -> one.ledger.one(one.store);
          case 1 -> other.ledger.one(other.store);
          case 2 -> one.receive(other.everything());
          default -> publish(one, random);
        }
      }
      var from = Frontier.EMPTY;
      for (var moment = TODAY;
          moment.isBefore(TODAY.plusSeconds(2));
          moment = moment.plusMillis(20)) {
        var start = from;
        var at = moment;
        var ripe = one.store.read(sql -> RipeChanges.upTo(sql, start, at));
        assertThat(ripe.with(from)).as("it only grows").isEqualTo(ripe);
        requireWhole(one, ripe);
        if (random.chance(20)) from = ripe;
      }
    }
  }

  /// Some of its own, in order.
  private static void publish(Laptop laptop, Seeded random) {
    laptop.store.write(
        "publish",
        tx -> {
          var some = tx.outbox().unpublished(1 + random.nextInt(5));
          tx.outbox().published(some.stream().map(Outgoing::hash).toList());
          return tx;
        });
  }

  private static void requireWhole(Laptop laptop, Frontier ripe) {
    Map<Hash, Change> all = new HashMap<>();
    for (var change : laptop.everything())
      all.put(Hash.sha256(change.header()), Change.ofHeader(change.header()));
    var unpublished = new TreeMap<Hash, Boolean>();
    laptop.store.write(
        "look",
        tx -> {
          tx.outbox().unpublished(1_000).forEach(change -> unpublished.put(change.hash(), true));
          return tx;
        });
    all.forEach((hash, change) -> {
      if (!ripe.reaches(change.chain(), change.sequence())) return;
      assertThat(unpublished).as("what nobody else can have is not ripe").doesNotContainKey(hash);
      for (var head : change.heads()) {
        var before = Objects.requireNonNull(all.get(Hash.of(head)));
        assertThat(ripe.reaches(before.chain(), before.sequence())).isTrue();
      }
    });
  }
}

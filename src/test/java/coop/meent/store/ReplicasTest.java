package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Seeded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files that take in each other's changes in any order, some twice, some cut off for a
/// while, with clocks that are years off: in the end all hold the same.
class ReplicasTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void laptopsThatKnowTheSameChangesHoldTheSame() throws Exception {
    long seed = TestSeed.print("laptopsThatKnowTheSameChangesHoldTheSame");
    int schedules = Integer.getInteger("seeds", 12);
    for (int i = 0; i < schedules; i++) schedule(seed + i);
  }

  private void schedule(long seed) throws Exception {
    var random = new Seeded(seed);
    List<Laptop> laptops = new ArrayList<>();
    var place = Files.createDirectory(folder.resolve("s" + seed));
    try {
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        var years = random.chance(25) ? random.nextInt(100) - 50 : 0;
        var clock = TODAY.plus(Duration.ofDays(365L * years)).plusMillis(random.nextInt(10_000));
        laptops.add(new Laptop(place.resolve(i + ".meent"), seed * 100 + i, random, clock));
      }
      RandomDeeds.begin(laptops.getFirst().store);
      exchange(laptops);
      List<DeedId> done = Collections.synchronizedList(new ArrayList<>());
      for (int step = 0; step < 60; step++) act(random, laptops, done, seed);
      exchange(laptops);
      requireSame(laptops, seed);
    } finally {
      laptops.forEach(Laptop::close);
    }
  }

  private static void act(Seeded random, List<Laptop> laptops, List<DeedId> done, long seed) {
    var laptop = random.pick(laptops);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> laptop.ledger.one(laptop.store);
      case 3, 4, 5, 6 -> laptop.deeds.one(laptop.store).ifPresent(done::add);
      case 7 -> {
        if (!done.isEmpty()
            && laptop.store.undo(random.pick(done)) instanceof UndoOutcome.Undone(var deed))
          done.add(deed);
      }
      default -> hear(random, laptop, random.pick(laptops));
    }
    assertThat(laptop.store.read(Verification::breaches)).as("seed %d", seed).isEmpty();
  }

  /// Some of what the other has, shuffled and some of it twice.
  private static void hear(Seeded random, Laptop laptop, Laptop other) {
    var heard = new ArrayList<Incoming>();
    for (var change : other.everything()) {
      if (random.chance(80)) heard.add(change);
      if (random.chance(20)) heard.add(change);
    }
    Collections.shuffle(heard, new java.util.Random(random.nextLong()));
    laptop.receive(heard, random.chance(50) ? 1 + random.nextInt(8) : Integer.MAX_VALUE);
  }

  private static void exchange(List<Laptop> laptops) {
    for (var from : laptops) {
      var all = from.everything();
      for (var to : laptops) to.receive(all);
    }
    for (var from : laptops) {
      var all = from.everything();
      for (var to : laptops) to.receive(all);
    }
  }

  private static void requireSame(List<Laptop> laptops, long seed) {
    var first = laptops.getFirst();
    for (var laptop : laptops) {
      assertThat(laptop.store.read(Verification::breaches)).as("seed %d", seed).isEmpty();
      assertThat(laptop.table("waiting_change"))
          .as("seed %d", seed)
          .isEqualTo(first.table("waiting_change"));
      for (var table :
          List.of(
              "member",
              "client",
              "assignment",
              "member_role",
              "bank_line",
              "bank_statement",
              "journal_entry",
              "posting",
              "period_lock",
              "conflict",
              "late_fact",
              "bank_booking",
              "decided_twice",
              "head",
              "account_month",
              "retraction"))
        assertThat(laptop.table(table))
            .as("seed %d, %s", seed, table)
            .isEqualTo(first.table(table));
      assertThat(laptop.store.read(Contradictions::read))
          .as("seed %d", seed)
          .isEqualTo(first.store.read(Contradictions::read));
      for (var space : List.of(Space.COMMON, Space.OFFICE))
        assertThat(laptop.state(space)).as("seed %d", seed).isEqualTo(first.state(space));
    }
  }
}

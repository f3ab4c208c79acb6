package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Seeded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `fold(snapshot + tail) = fold(all)`, wherever the snapshot is taken.
class FoldProofTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void aSnapshotAndWhatCameAfterAreAsGoodAsAllOfIt() throws Exception {
    long seed = TestSeed.print("aSnapshotAndWhatCameAfterAreAsGoodAsAllOfIt");
    for (int i = 0; i < Integer.getInteger("seeds", 2); i++) story(seed + i);
  }

  /// Two laptops write, lock, take back and hear of each other; somewhere on the way is what is
  /// final.
  private void story(long seed) throws Exception {
    var random = new Seeded(seed);
    var place = Files.createDirectory(folder.resolve("s" + seed));
    try (var one = laptop(place, 1, seed, random);
        var other = laptop(place, 2, seed, random)) {
      RandomDeeds.begin(one.store);
      other.receive(one.everything());
      List<DeedId> done = new ArrayList<>();
      int isFinalAt = random.nextInt(40);
      var frontier = Frontier.EMPTY;
      for (int step = 0; step < 40; step++) {
        if (step == isFinalAt) frontier = frontier(one);
        act(random, one, other, done);
      }
      one.receive(other.everything());
      var outcome = prove(one, frontier);
      assertThat(outcome.difference()).as("seed %d, final at %d", seed, isFinalAt).isEmpty();
      assertThat(outcome.covered() + outcome.tail()).isEqualTo(one.everything().size());
      assertThat(prove(one, Frontier.EMPTY).difference()).as("seed %d, at once", seed).isEmpty();
      assertThat(place.toFile().list()).as("nothing stays").noneMatch(it -> it.contains("proof"));
    }
  }

  private static void act(Seeded random, Laptop one, Laptop other, List<DeedId> done) {
    var laptop = random.chance(50) ? one : other;
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> laptop.ledger.one(laptop.store);
      case 3, 4, 5 -> laptop.deeds.one(laptop.store).ifPresent(done::add);
      case 6, 7 -> {
        if (!done.isEmpty()
            && laptop.store.undo(random.pick(done)) instanceof UndoOutcome.Undone(var deed))
          done.add(deed);
      }
      case 8 -> one.receive(other.everything());
      default -> other.receive(one.everything());
    }
  }

  private static Laptop laptop(Path place, int number, long seed, Seeded random) {
    int years = random.chance(30) ? random.nextInt(100) - 50 : 0;
    return new Laptop(
        place.resolve(number + ".meent"),
        seed * 10 + number,
        random,
        TODAY.plus(Duration.ofDays(365L * years)));
  }

  private static Frontier frontier(Laptop laptop) {
    return laptop.store.write("read", tx -> tx.outbox().frontier());
  }

  private static FoldProof.Outcome prove(Laptop laptop, Frontier upTo) {
    return prove(laptop.store, upTo);
  }

  private static FoldProof.Outcome prove(Store store, Frontier upTo) {
    return new FoldProof(store, TestStore.CLOCK)
        .prove(_ -> new FoldProof.Law(upTo, _ -> Laptop.TRUSTING))
        .orElseThrow();
  }

  @Test
  void itNamesTheTableTheRowAndTheColumnThatDiffer() throws Exception {
    var test = new TestStore(1);
    var file = folder.resolve("changed.meent");
    try (var store = test.files.create(file)) {
      var id = test.addMember(store, 7);
      var upTo = store.write("read", tx -> tx.outbox().frontier());
      test.addMember(store, 8);
      var sound = prove(store, upTo);
      assertThat(sound.difference()).isEmpty();
      assertThat(sound.covered()).isEqualTo(1);
      assertThat(sound.tail()).isEqualTo(1);
      assertThat(sound.bytes()).isPositive();
      behindTheDoor(file, "UPDATE member SET town = 'Utrecht' WHERE number = 7");
      assertThat(prove(store, upTo).difference())
          .contains(new FoldProof.Difference("member", id.toString(), Optional.of("town")));
      behindTheDoor(file, "DELETE FROM member WHERE number = 7");
      assertThat(prove(store, upTo).difference())
          .contains(new FoldProof.Difference("member", id.toString(), Optional.empty()));
    }
  }

  @Test
  void itNamesWhatTheFoldKeepsAndShouldNot() throws Exception {
    var test = new TestStore(2);
    var file = folder.resolve("kept.meent");
    try (var store = test.files.create(file)) {
      var id = test.addMember(store, 7);
      behindTheDoor(file, "DELETE FROM operation WHERE merge_group = 1");
      assertThat(prove(store, Frontier.EMPTY).difference())
          .map(FoldProof.Difference::table)
          .contains("operation");
      assertThat(prove(store, Frontier.EMPTY).difference())
          .map(FoldProof.Difference::row)
          .contains(id.toString());
    }
  }

  private static void behindTheDoor(Path file, String sql) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("UPDATE write_door SET state = 2");
      statement.execute(sql);
      statement.execute("UPDATE write_door SET state = 0");
      statement.execute("COMMIT");
    }
  }
}

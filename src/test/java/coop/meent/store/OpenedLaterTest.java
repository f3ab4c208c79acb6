package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Seeded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A laptop that is given the key of a space later has its changes long before it can read them,
/// and then opens them in any order: it comes to what those have who could always read them.
class OpenedLaterTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void whatIsOpenedLaterComesToTheSame() throws Exception {
    long seed = TestSeed.print("whatIsOpenedLaterComesToTheSame");
    for (int i = 0; i < Integer.getInteger("seeds", 3); i++) story(seed + i);
  }

  private void story(long seed) throws Exception {
    var random = new Seeded(seed);
    var place = Files.createDirectory(folder.resolve("s" + seed));
    try (var writer = new Laptop(place.resolve("writer.meent"), seed, random, TODAY);
        var reader = new Laptop(place.resolve("reader.meent"), ~seed, random, TODAY)) {
      write(random, writer);
      var changes = new ArrayList<>(writer.everything());
      reader.receive(changes.stream().map(OpenedLaterTest::closed).toList());
      Collections.shuffle(changes, new Random(random.nextLong()));
      while (!changes.isEmpty()) {
        var some = changes.subList(0, 1 + random.nextInt(changes.size()));
        reader.receive(List.copyOf(some));
        some.clear();
      }
      assertThat(reader.store.read(Verification::breaches)).as("seed %d", seed).isEmpty();
      for (var table : List.of("member", "client", "assignment", "bank_line", "retraction"))
        assertThat(reader.table(table))
            .as("seed %d, %s", seed, table)
            .isEqualTo(writer.table(table));
      for (var space : List.of(Space.COMMON, Space.OFFICE))
        assertThat(reader.state(space)).as("seed %d", seed).isEqualTo(writer.state(space));
    }
  }

  private static void write(Seeded random, Laptop laptop) {
    RandomDeeds.begin(laptop.store);
    List<DeedId> done = new ArrayList<>();
    for (int step = 0; step < 20; step++) {
      if (random.chance(60)) laptop.deeds.one(laptop.store).ifPresent(done::add);
      else if (!done.isEmpty()
          && laptop.store.undo(random.pick(done)) instanceof UndoOutcome.Undone(var deed))
        done.add(deed);
    }
  }

  private static Incoming closed(Incoming change) {
    return new Incoming(change.header(), Optional.empty());
  }
}

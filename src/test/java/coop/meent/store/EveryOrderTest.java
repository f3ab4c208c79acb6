package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small stories of two or three laptops, whose changes come to a fourth one by one in every order
/// there is: it always comes to the same. `-Dstories=N` tells how many stories.
class EveryOrderTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");

  /// Seven changes come in 5,040 orders.
  private static final int MOST = 7;

  @TempDir Path folder;
  private long orders;

  @Test
  void whateverComesFirstAllComesToTheSame() throws Exception {
    long seed = TestSeed.print("whateverComesFirstAllComesToTheSame");
    for (int i = 0; i < Integer.getInteger("stories", 3); i++) story(seed + i);
    System.out.println("  orders tried: " + orders);
    assertThat(orders).isGreaterThan(700);
  }

  private void story(long seed) throws Exception {
    var random = new Seeded(seed);
    var place = Files.createDirectory(folder.resolve("s" + seed));
    List<Laptop> laptops = new ArrayList<>();
    try (var receiver = laptop(place, 9, seed, random)) {
      for (int i = 0; i < 2 + random.nextInt(2); i++) laptops.add(laptop(place, i, seed, random));
      RandomDeeds.begin(laptops.getFirst().store);
      var beginning = laptops.getFirst().everything();
      for (var laptop : laptops) laptop.receive(beginning);
      receiver.receive(beginning);
      for (int step = 0; step < 12; step++) act(random, laptops);
      var changes = changes(laptops, receiver);
      everyOrder(receiver, new ArrayList<>(changes), 0, new ArrayList<>(), seed);
    } finally {
      laptops.forEach(Laptop::close);
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

  private static void act(Seeded random, List<Laptop> laptops) {
    var laptop = random.pick(laptops);
    int known = laptops.stream().mapToInt(one -> one.everything().size()).max().orElse(0);
    switch (random.nextInt(4)) {
      case 0 -> laptop.receive(random.pick(laptops).everything());
      case 1 -> {
        if (known < MOST + 1) laptop.ledger.one(laptop.store);
      }
      default -> {
        if (known < MOST + 1) laptop.deeds.one(laptop.store);
      }
    }
  }

  /// The first of all that the receiver lacks.
  private static List<Incoming> changes(List<Laptop> laptops, Laptop receiver) {
    var known = new TreeMap<Hash, Incoming>();
    for (var laptop : laptops)
      for (var change : laptop.everything()) known.put(Hash.sha256(change.header()), change);
    for (var change : receiver.everything()) known.remove(Hash.sha256(change.header()));
    return known.values().stream().limit(MOST).toList();
  }

  private void everyOrder(
      Laptop receiver, List<Incoming> changes, int from, List<String> expected, long seed) {
    if (from >= changes.size() - 1) {
      var came = outcome(receiver, changes);
      if (expected.isEmpty()) expected.add(came);
      assertThat(came).as("-Dseed=%d -Dstories=1", seed).isEqualTo(expected.getFirst());
      orders++;
      return;
    }
    for (int i = from; i < changes.size(); i++) {
      swap(changes, from, i);
      everyOrder(receiver, changes, from + 1, expected, seed);
      swap(changes, from, i);
    }
  }

  private static void swap(List<Incoming> changes, int one, int other) {
    var kept = changes.get(one);
    changes.set(one, changes.get(other));
    changes.set(other, kept);
  }

  /// One by one, and then all is taken back again for the next order.
  private static String outcome(Laptop receiver, List<Incoming> changes) {
    try {
      receiver.store.write(
          "order",
          tx -> {
            for (var change : changes) {
              var _ = tx.replica(Laptop.TRUSTING).receive(List.of(change));
            }
            throw new Came(
                tx.stateHash(Space.COMMON)
                    + " "
                    + tx.stateHash(Space.OFFICE)
                    + tx.sql().fetch("SELECT * FROM conflict").formatCSV()
                    + tx.sql().fetch("SELECT * FROM late_fact").formatCSV()
                    + tx.sql().fetch("SELECT * FROM decided_twice").formatCSV()
                    + Contradictions.read(tx.sql())
                    + tx.sql().fetch("SELECT hash FROM waiting_change").formatCSV()
                    + tx.sql().fetch("SELECT * FROM head").formatCSV());
          });
      throw new IllegalStateException("it is never kept");
    } catch (Came came) {
      return came.state;
    }
  }

  private static final class Came extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String state;

    private Came(String state) {
      super(state, null, false, false);
      this.state = state;
    }
  }
}

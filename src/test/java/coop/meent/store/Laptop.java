package coop.meent.store;

import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of several laptops with a file of its own and a clock that may be years off.
final class Laptop implements AutoCloseable {

  /// Everybody may write everything, in the two spaces that the deeds use.
  static final Judge TRUSTING =
      new Judge() {
        @Override
        public Verdict judge(Claim claim) {
          return new Verdict.Accepted();
        }

        @Override
        public Optional<Space> space(java.util.UUID key) {
          return List.of(Space.COMMON, Space.OFFICE).stream()
              .filter(space -> space.key().equals(key))
              .findFirst();
        }
      };

  final Store store;
  final RandomDeeds deeds;
  final LedgerDeeds ledger;
  private long millis;

  Laptop(Path file, long seed, Seeded random, Instant clock) {
    millis = clock.toEpochMilli();
    InstantSource ticking = () -> Instant.ofEpochMilli(millis++);
    var test = new TestStore(seed, ticking);
    store = test.files.create(file);
    deeds = new RandomDeeds(test, random);
    ledger = new LedgerDeeds(test.ids, random);
  }

  List<Incoming> everything() {
    return store.write(
        "read",
        tx -> {
          List<Incoming> all = new ArrayList<>();
          for (var end : tx.outbox().frontier().places().entrySet()) {
            for (var change : tx.outbox().of(end.getKey(), 1, end.getValue().sequence()))
              all.add(new Incoming(change.header(), change.payload()));
          }
          return all;
        });
  }

  Received receive(List<Incoming> changes) {
    return receive(changes, Integer.MAX_VALUE);
  }

  /// Within one deed, folding what came so far again and again.
  Received receive(List<Incoming> changes, int atOnce) {
    return store.write(
        "receive",
        tx -> {
          int size = Math.max(1, Math.min(atOnce, changes.size()));
          var received = Received.NOTHING;
          for (int i = 0; i < changes.size(); i += size) {
            var some = changes.subList(i, Math.min(changes.size(), i + size));
            received = received.plus(tx.replica(TRUSTING).receive(some));
          }
          return received;
        });
  }

  Hash state(Space space) {
    return store.write("state", tx -> tx.stateHash(space));
  }

  /// What stands in a table, for comparing. (A month from which all went again is worth nothing.)
  String table(String name) {
    return store.read(sql -> {
      var rows =
          sql.fetch("SELECT * FROM " + name)
              .formatCSV()
              .lines()
              .filter(row -> !row.endsWith(",0,0"))
              .sorted()
              .toList();
      return String.join("\n", rows);
    });
  }

  @Override
  public void close() {
    store.close();
  }
}

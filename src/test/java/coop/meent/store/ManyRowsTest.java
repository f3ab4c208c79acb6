package coop.meent.store;

import static coop.meent.store.db.Tables.POT_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done at once where much comes in leads nowhere else than what is done row by row.
class ManyRowsTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T10:00:00Z");
  private static final int DEEDS = 18;
  private static final int ROWS = 1_000;

  @TempDir Path folder;

  @Test
  void moreThanIsFoldedAtOnceComesToTheSame() {
    long seed = TestSeed.print("moreThanIsFoldedAtOnceComesToTheSame");
    var random = new Seeded(seed);
    try (var one = laptop("one", seed, random);
        var other = laptop("other", seed + 1, random)) {
      var member = new MemberId(new TestStore(seed).addMember(one.store, 1));
      List<DeedId> deeds = new ArrayList<>();
      for (int i = 0; i < DEEDS; i++) deeds.add(hours(one.store, member, random));
      assertThat(one.store.undo(random.pick(deeds))).isInstanceOf(UndoOutcome.Undone.class);
      var all = new ArrayList<>(one.everything());
      Collections.shuffle(all, new java.util.Random(seed));
      assertThat(other.receive(all).refused()).isZero();
      int rows = other.store.read(sql -> sql.fetchCount(POT_HOUR));
      assertThat(rows).isEqualTo((DEEDS - 1) * ROWS);
      assertThat(other.state(Space.COMMON)).isEqualTo(one.state(Space.COMMON));
      assertThat(other.store.read(Verification::breaches)).isEmpty();
    }
  }

  private static DeedId hours(Store store, MemberId member, Seeded random) {
    return store.write(
        "hours",
        tx -> {
          for (int i = 0; i < ROWS; i++) {
            var row = POT_HOUR.newRecord();
            row.setId(IdConverter.bytes(new UUID(random.nextLong(), random.nextLong())));
            row.setMemberId(member);
            row.setKind("LEARNING");
            row.setMinutes(1L + i);
            row.setOnDate(LocalDate.of(2026, 1, 1));
            row.setRecordedAt(TODAY);
            tx.put(Space.COMMON, row);
          }
          return tx.deed();
        });
  }

  /// Ids that grow and ids that do not, of rows that are there, gone and were never there.
  @Test
  void rowsInOrderAreTheRowsThatAreThere() throws SQLException {
    long seed = TestSeed.print("rowsInOrderAreTheRowsThatAreThere");
    var random = new Seeded(seed);
    try (var laptop = laptop("one", seed, random)) {
      RandomDeeds.begin(laptop.store);
      for (int i = 0; i < 60; i++) laptop.ledger.one(laptop.store);
      for (int i = 0; i < 40; i++) laptop.deeds.one(laptop.store);
      laptop.store.write(
          "look",
          tx -> {
            for (var name : List.of("posting", "journal_entry", "member", "client"))
              requireSame(tx, tx.schema().table(name), random);
            return tx;
          });
    }
  }

  private static void requireSame(Tx tx, SyncedTable table, Seeded random) {
    var door = tx.engine().door();
    List<byte[]> keys = new ArrayList<>();
    try (var rows =
        door.prepare("SELECT %s FROM %s".formatted(table.keyColumn(), table.name()))
            .executeQuery()) {
      while (rows.next()) {
        keys.add(rows.getBytes(1));
        if (random.chance(20))
          keys.add(IdConverter.bytes(new UUID(random.nextLong(), random.nextLong())));
      }
      if (random.chance(50)) keys.sort(Arrays::compareUnsigned);
      try (var inOrder = new RowsInOrder(door, table)) {
        for (var key : keys)
          assertThat(
                  Arrays.deepEquals(inOrder.at(key).toArray(), door.readAll(table, key).toArray()))
              .as(table.name())
              .isTrue();
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Test
  void whatAPayloadPutsIsToldWithoutReadingIt() {
    long seed = TestSeed.print("whatAPayloadPutsIsToldWithoutReadingIt");
    var random = new Seeded(seed);
    try (var laptop = laptop("one", seed, random)) {
      RandomDeeds.begin(laptop.store);
      for (int i = 0; i < 30; i++) laptop.ledger.one(laptop.store);
      for (int i = 0; i < 60; i++) laptop.deeds.one(laptop.store);
      var all = laptop.everything();
      laptop.store.write(
          "look",
          tx -> {
            var codec = tx.engine().codec();
            for (var change : all) {
              var payload = change.payload().orElseThrow();
              List<RowKey> told = new ArrayList<>();
              codec.eachPut(payload, (table, id) -> told.add(new RowKey(table.number(), id)));
              assertThat(told)
                  .containsExactlyElementsOf(
                      codec.decode(payload).operations().stream()
                          .filter(Operation.Put.class::isInstance)
                          .map(put -> RowKey.of(((Operation.Put) put).row()))
                          .toList());
            }
            return tx;
          });
    }
  }

  private Laptop laptop(String name, long seed, Seeded random) {
    return new Laptop(folder.resolve(name + ".meent"), seed, random, TODAY);
  }
}

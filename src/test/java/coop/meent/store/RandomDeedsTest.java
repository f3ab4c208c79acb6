package coop.meent.store;

import static coop.meent.store.db.Tables.ASSIGNMENT;
import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BANK_STATEMENT;
import static coop.meent.store.db.Tables.CLIENT;
import static coop.meent.store.db.Tables.MEMBER;
import static coop.meent.store.db.Tables.MEMBER_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random deeds on records and facts, undone and redone in any order, over reopenings. After each
/// the rows are what the changes make of them, and an undo that is undone brings the same rows
/// back.
class RandomDeedsTest {

  private static final List<Table<?>> TABLES =
      List.of(MEMBER, MEMBER_ROLE, CLIENT, ASSIGNMENT, BANK_ACCOUNT, BANK_STATEMENT, BANK_LINE);

  @TempDir Path folder;

  @Test
  void rowsAreAlwaysTheFoldOfTheirChanges() {
    long seed = TestSeed.print("rowsAreAlwaysTheFoldOfTheirChanges");
    var random = new Seeded(seed);
    var test = new TestStore(seed);
    var file = folder.resolve("test.meent");
    var store = test.files.create(file);
    var deeds = new RandomDeeds(test, random);
    RandomDeeds.begin(store);
    List<DeedId> done = new ArrayList<>();
    int undone = 0;
    try {
      for (int i = 0; i < 300; i++) {
        if (random.chance(5)) {
          store.close();
          store = test.files.open(file);
        }
        if (done.isEmpty() || random.chance(55)) {
          deeds.one(store).ifPresent(done::add);
        } else {
          var rows = rows(store);
          var target = random.pick(done);
          if (store.undo(target) instanceof UndoOutcome.Undone(var undoing)) {
            undone++;
            done.add(undoing);
            if (random.chance(30)) {
              if (store.undo(undoing) instanceof UndoOutcome.Undone(var redoing)) {
                assertThat(rows(store)).as("redone at once, step %d", i).isEqualTo(rows);
                done.add(redoing);
              }
            }
          } else {
            assertThat(rows(store)).as("refused, step %d", i).isEqualTo(rows);
          }
        }
        assertThat(store.read(Verification::breaches)).as("step %d", i).isEmpty();
        assertThat(dangling(store)).as("step %d", i).isEmpty();
      }
    } finally {
      store.close();
    }
    assertThat(undone).isGreaterThan(20);
  }

  private static String rows(Store store) {
    return store.read(sql -> {
      var all = new StringBuilder();
      for (var table : TABLES)
        all.append(sql.selectFrom(table).orderBy(table.field(0)).fetch().formatCSV());
      return all.toString();
    });
  }

  /// Columns with an id of a row that is not there.
  private static List<String> dangling(Store store) {
    return store.read(sql -> {
      List<String> found = new ArrayList<>();
      for (var reference :
          sql.fetch(
              "SELECT t.name, c.name, refers_to FROM synced_column c"
                  + " JOIN synced_table t USING (table_id) WHERE refers_to IS NOT NULL")) {
        var query =
            "SELECT count(*) FROM %1$s WHERE %2$s IS NOT NULL AND %2$s NOT IN (SELECT id FROM %3$s)"
                .formatted(reference.get(0), reference.get(1), reference.get(2));
        if (sql.fetchSingle(query).get(0, int.class) > 0) found.add(reference.toString());
      }
      return found;
    });
  }
}

package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.store.db.Tables;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);

  @Test
  void aReadSeesOneStateHoweverManyQueriesItTakes() {
    try (var store = test.files.create(folder.resolve("test.meent"))) {
      List<Integer> counts =
          store.read(sql -> {
            int before = sql.fetchCount(Tables.MEMBER);
            test.addMember(store, 1);
            return List.of(before, sql.fetchCount(Tables.MEMBER));
          });
      assertThat(counts).containsExactly(0, 0);
      assertThat(TestStore.members(store)).isEqualTo(1);
    }
  }
}

package coop.meent.store;

import static coop.meent.store.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);
  private Store store;

  @BeforeEach
  void create() {
    store = test.files.create(folder.resolve("test.meent"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void backupsMadeWhileDeedsGoOnAreEachOneCommittedState() throws Exception {
    var stop = new AtomicBoolean();
    var begun = new CountDownLatch(1);
    var writer =
        new Thread(() -> {
          for (int i = 1; !stop.get(); i++) {
            test.addMember(store, i);
            if (i == 5) begun.countDown();
          }
        });
    writer.start();
    begun.await();
    int before = 0;
    for (int i = 0; i < 5; i++) {
      var copy = folder.resolve("copy" + i + ".meent");
      test.files.backUp(store, copy);
      before = assertSound(copy, before);
    }
    stop.set(true);
    writer.join();
    assertThat(before).isGreaterThanOrEqualTo(5).isLessThanOrEqualTo(TestStore.members(store));
  }

  private static int assertSound(Path copy, int atLeast) {
    try (var backup = new TestStore(2).files.openForReading(copy)) {
      assertThat(backup.read(Verification::breaches)).isEmpty();
      assertThat(TestStore.members(backup)).isGreaterThanOrEqualTo(atLeast);
      return TestStore.members(backup);
    }
  }

  @Test
  void aDamagedFileGivesNoBackup() throws Exception {
    test.addMember(store, 1);
    long page =
        store.read(sql ->
            sql.fetchSingle("SELECT rootpage FROM sqlite_schema WHERE name = 'operation'")
                .get(0, long.class));
    store.close();
    try (var channel = FileChannel.open(store.file(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4096), (page - 1) * 4096);
    }
    var copy = folder.resolve("copy.meent");
    store = test.files.open(store.file());

    assertThat(refusalOf(() -> test.files.backUp(store, copy)))
        .isInstanceOfSatisfying(
            StoreRefusal.Damaged.class,
            refusal -> assertThat(refusal.file()).isEqualTo(store.file()));
    assertThat(copy).doesNotExist();
    assertThat(Files.exists(folder.resolve("copy.meent.part"))).isFalse();
  }
}

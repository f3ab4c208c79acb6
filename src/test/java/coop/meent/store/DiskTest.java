package coop.meent.store;

import static coop.meent.store.Refused.refusalOf;
import static coop.meent.store.db.Tables.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What disks do: fill up, refuse to be written, lose bytes.
class DiskTest {

  /// In bytes: a new file, of three megabytes, and its write-ahead log more than once.
  private static final int ROOM = 12 << 20;

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);

  @Test
  void aDeedThatFillsTheDatabaseLeavesNothing() {
    try (var store = test.files.create(folder.resolve("test.meent"))) {
      test.addMember(store, 1);
      limitPages(store, 10);
      assertThat(refusalOf(() -> addMany(store)))
          .isEqualTo(new StoreRefusal.DiskFull(store.file()));
      limitPages(store, 1_000_000);

      assertThat(TestStore.members(store)).isEqualTo(1);
      assertThat(store.read(Verification::breaches)).isEmpty();
      addMany(store);
      assertThat(TestStore.members(store)).isGreaterThan(1);
    }
  }

  @Test
  void aFullDisk() throws Exception {
    try (var disk = SmallDisk.of(folder.resolve("disk"), ROOM)) {
      var file = disk.root().resolve("test.meent");
      try (var store = test.files.create(file)) {
        test.addMember(store, 1);
        disk.fill();
        assertThat(refusalOf(() -> addMany(store)))
            .isEqualTo(new StoreRefusal.DiskFull(store.file()));
        assertThat(TestStore.members(store)).isEqualTo(1);
        assertThat(refusalOf(() -> test.files.backUp(store, disk.root().resolve("copy.meent"))))
            .isInstanceOf(StoreRefusal.DiskFull.class);
        assertThat(refusalOf(() -> test.files.create(disk.root().resolve("second.meent"))))
            .isInstanceOf(StoreRefusal.DiskFull.class);
        assertThat(disk.names())
            .doesNotContain("copy.meent", "copy.meent.part")
            .noneMatch(name -> name.startsWith("second"));
        disk.empty();
        addMany(store);
      }
      try (var store = test.files.open(file)) {
        assertThat(TestStore.members(store)).isGreaterThan(1);
        assertThat(store.read(Verification::breaches)).isEmpty();
      }
    }
  }

  @Test
  void aDiskThatTakesNoWritingCanBeReadAndCopied() throws Exception {
    try (var disk = SmallDisk.of(folder.resolve("disk"), ROOM)) {
      var file = disk.root().resolve("test.meent");
      try (var store = test.files.create(file)) {
        test.addMember(store, 1);
      }
      disk.becomeReadOnly();

      assertThat(refusalOf(() -> test.files.open(file))).isEqualTo(new StoreRefusal.ReadOnly(file));
      var other = disk.root().resolve("other.meent");
      assertThat(refusalOf(() -> test.files.create(other)))
          .isEqualTo(new StoreRefusal.ReadOnly(other));
      try (var store = test.files.openForReading(file)) {
        assertThat(TestStore.members(store)).isEqualTo(1);
        assertThat(refusalOf(() -> test.addMember(store, 2)))
            .isEqualTo(new StoreRefusal.ReadOnly(file));
        assertThat(refusalOf(() -> test.files.backUp(store, other)))
            .isEqualTo(new StoreRefusal.ReadOnly(other));
        test.files.backUp(store, folder.resolve("copy.meent"));
      }
      try (var copy = test.files.open(folder.resolve("copy.meent"))) {
        assertThat(TestStore.members(copy)).isEqualTo(1);
      }
    }
  }

  /// Turns bytes over all through a copy, one place at a time. Every copy is refused, tells of its
  /// damage when it is looked over, or reads as before because the place held nothing: never a
  /// crash, never another answer.
  @Test
  void bytesLostAnywhereAreNeverReadAsSomethingElse() throws Exception {
    var file = folder.resolve("test.meent");
    String sound;
    try (var store = test.files.create(file)) {
      // So many that what was written takes more of the file than tables that are still empty.
      addMany(store, 3_000);
      sound = rows(store);
    }
    var random = new Seeded(TestSeed.print("bytesLostAnywhereAreNeverReadAsSomethingElse"));
    int told = 0;
    for (int i = 0; i < 40; i++) {
      var copy = folder.resolve("copy" + i + ".meent");
      Files.copy(file, copy);
      turnOver(copy, 100 + random.nextInt((int) Files.size(file) - 164));
      if (tellsOfDamage(copy, sound)) told++;
      Files.delete(copy);
    }
    assertThat(told).isGreaterThan(20);
  }

  private static boolean tellsOfDamage(Path copy, String sound) {
    try (var store = new TestStore(5).files.openForReading(copy)) {
      if (!TestStore.integrity(store).equals("ok")) return true;
      if (!store.read(Verification::breaches).isEmpty()) return true;
      assertThat(rows(store)).isEqualTo(sound);
      return false;
    } catch (RefusedException e) {
      assertThat(e.refusal())
          .isInstanceOfAny(StoreRefusal.Damaged.class, StoreRefusal.NotSqlite.class);
      return true;
    }
  }

  private static String rows(Store store) {
    return store.read(sql -> sql.selectFrom(MEMBER).orderBy(MEMBER.ID).fetch().formatCSV());
  }

  private static void turnOver(Path file, int position) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.allocate(64);
      channel.read(bytes, position);
      for (int i = 0; i < bytes.limit(); i++) bytes.put(i, (byte) ~bytes.get(i));
      bytes.rewind();
      channel.write(bytes, position);
    }
  }

  private void addMany(Store store) {
    addMany(store, 1_000);
  }

  private void addMany(Store store, int members) {
    store.write(
        "test",
        tx -> {
          for (int i = 2; i < members; i++)
            tx.put(Space.COMMON, TestStore.member(test.ids.next(), i, "x".repeat(500)));
          return tx;
        });
  }

  private static void limitPages(Store store, int more) {
    store.write(
        "test",
        tx -> {
          int pages = tx.sql().fetchSingle("PRAGMA page_count").get(0, int.class);
          return tx.sql().execute("PRAGMA max_page_count = " + (pages + more));
        });
  }
}

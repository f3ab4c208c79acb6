package coop.meent.store;

import static coop.meent.store.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Ids;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may hand to Meent in place of a sound file: each is refused by its name, and left
/// as it was.
class BadFilesTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));

  @TempDir Path folder;
  private final MeentFiles files = new MeentFiles(CLOCK, new Ids(CLOCK, new Seeded(1)));

  @Test
  void nothingThere() {
    var file = folder.resolve("nothing.meent");
    assertThat(refusalOf(() -> files.open(file))).isEqualTo(new StoreRefusal.NotFound(file));
    assertThat(refusalOf(() -> files.openForReading(file)))
        .isEqualTo(new StoreRefusal.NotFound(file));
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "%PDF-1.7\n%a long enough file that is something else ...."})
  void notADatabase(String contents) throws IOException {
    var file = Files.writeString(folder.resolve("bad.meent"), contents.repeat(3));
    assertThat(refusalOf(() -> files.open(file))).isEqualTo(new StoreRefusal.NotSqlite(file));
    assertThat(refusalOf(() -> files.openForReading(file)))
        .isEqualTo(new StoreRefusal.NotSqlite(file));
    assertThat(Files.readString(file)).isEqualTo(contents.repeat(3));
    assertThat(names()).containsExactly("bad.meent");
  }

  @Test
  void anotherProgramsDatabase() throws SQLException {
    var file = folder.resolve("other.sqlite");
    raw(file, "CREATE TABLE note (text TEXT)");
    assertThat(refusalOf(() -> files.open(file))).isEqualTo(new StoreRefusal.ForeignDatabase(file));
    assertThat(names()).containsExactly("other.sqlite");
  }

  @Test
  void aFileOfANewerMeent() throws SQLException {
    var file = made();
    int newer = Migrations.newest() + 1;
    raw(file, "PRAGMA user_version = " + newer);
    assertThat(refusalOf(() -> files.open(file)))
        .isEqualTo(new StoreRefusal.NewerVersion(file, newer, newer - 1));
    assertThat(refusalOf(() -> files.openForReading(file)))
        .isEqualTo(new StoreRefusal.NewerVersion(file, newer, newer - 1));
  }

  @Test
  void aFileOfAnOlderMeentIsNotRenewedByReadingIt() throws Exception {
    var file = made();
    raw(file, "PRAGMA user_version = " + (Migrations.newest() - 1));
    var before = Files.readAllBytes(file);
    assertThat(refusalOf(() -> files.openForReading(file)))
        .isEqualTo(
            new StoreRefusal.OlderVersion(file, Migrations.newest() - 1, Migrations.newest()));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFileCutOffHalfway() throws IOException {
    var file = made();
    long size = Files.size(file);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size / 2);
    }
    assertThat(refusalOf(() -> files.open(file)))
        .isEqualTo(new StoreRefusal.Damaged(file, size / 2 + " of " + size + " bytes"));
    assertThat(refusalOf(() -> files.openForReading(file)))
        .isInstanceOf(StoreRefusal.Damaged.class);
  }

  @Test
  void aFileWhoseEveryPageWasOverwritten() throws IOException {
    var file = made();
    long size = Files.size(file);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate((int) size - 100), 100);
    }
    assertThat(refusalOf(() -> files.open(file))).isInstanceOf(StoreRefusal.Damaged.class);
    assertThat(names()).containsExactly("made.meent", "made.meent.lock");
  }

  @Test
  void aDirectoryInPlaceOfAFile() throws IOException {
    var file = Files.createDirectory(folder.resolve("folder.meent"));
    assertThat(refusalOf(() -> files.open(file))).isEqualTo(new StoreRefusal.IsFolder(file));
    assertThat(refusalOf(() -> files.openForReading(file)))
        .isEqualTo(new StoreRefusal.IsFolder(file));
    assertThat(refusalOf(() -> files.create(file))).isEqualTo(new StoreRefusal.AlreadyExists(file));
  }

  @Test
  void aFolderThatIsNotThere() {
    var file = folder.resolve("no/such/place.meent");
    assertThat(refusalOf(() -> files.create(file))).isEqualTo(new StoreRefusal.NoFolder(file));
  }

  @Test
  void aFileInPlaceOfTheFolder() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x").resolve("inside.meent");
    assertThat(refusalOf(() -> files.create(file))).isEqualTo(new StoreRefusal.NoFolder(file));
    assertThat(refusalOf(() -> files.open(file))).isEqualTo(new StoreRefusal.NotFound(file));
  }

  @Test
  void aFileThatExistsIsNeverWrittenOver() throws IOException {
    var file = Files.writeString(folder.resolve("mine.meent"), "mine");
    assertThat(refusalOf(() -> files.create(file))).isEqualTo(new StoreRefusal.AlreadyExists(file));
    try (var store = files.open(made())) {
      assertThat(refusalOf(() -> files.backUp(store, file)))
          .isEqualTo(new StoreRefusal.AlreadyExists(file));
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aLockFileLeftBehindMeansNothing() throws IOException {
    var file = made();
    Files.writeString(folder.resolve("made.meent.lock"), "left behind");
    try (var store = files.open(file)) {
      assertThat(store.isWritable()).isTrue();
    }
  }

  @Test
  void aHalfMadeFileLeftBehindIsMadeAnew() throws IOException {
    Files.writeString(folder.resolve("made.meent.part"), "left behind");
    assertThat(made()).exists();
    assertThat(names()).containsExactly("made.meent", "made.meent.lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space.meent",
        "question?mark=1.meent",
        "hash#tag.meent",
        "percent%20.meent",
        "it's \"quoted\".meent",
        "Coöperatie Ĳssel.meent",
        "שלום.meent",
        "🌾 meent.meent",
        "file:odd.meent"
      })
  void namesThatAreOddButAllowed(String name) {
    var file = folder.resolve(name);
    files.create(file).close();
    try (var store = files.open(file)) {
      int tables = store.read(sql -> sql.fetch("SELECT * FROM synced_table").size());
      assertThat(tables).isPositive();
      files.backUp(store, folder.resolve("copy of " + name));
    }
    assertThat(names()).containsExactlyInAnyOrder(name, name + ".lock", "copy of " + name);
  }

  private Path made() {
    var file = folder.resolve("made.meent");
    files.create(file).close();
    return file;
  }

  private List<String> names() {
    try (var list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void raw(Path file, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

package coop.meent.store;

import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes, opens, backs up and moves files. Every refusal is a [RefusedException] with a
/// [StoreRefusal], and leaves things as they were.
public final class MeentFiles {

  private final InstantSource clock;
  private final Ids ids;

  public MeentFiles(InstantSource clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /// A new, empty file, open for writing. It is made beside its place and then put there, so that
  /// there is a whole file or none.
  public Store create(Path file) {
    requireFree(file);
    requireOwnFolder(file);
    var lock = FileLock.take(file);
    try {
      requireFree(file);
      make(file);
    } catch (Throwable e) {
      lock.closeAndDelete();
      throw e;
    }
    return openForWriting(file, lock);
  }

  /// A new file that somebody fills before anyone sees it: in the end it is whole and on disk, or
  /// there is none. Deeds in it need not wait for the disk one by one, so that thousands are quick.
  ///
  /// @param fill must not hand the store on; it is closed afterwards
  public void create(Path file, Consumer<Store> fill) {
    requireFree(file);
    requireOwnFolder(file);
    try (var lock = FileLock.take(file)) {
      requireFree(file);
      Unfinished.at(file, unfinished -> fill(unfinished, lock, fill));
    } finally {
      Unfinished.deleteIfThere(Connections.companion(file, FileLock.ENDING));
    }
  }

  private void fill(Path unfinished, FileLock lock, Consumer<Store> fill)
      throws SQLException, IOException {
    BlankFile.write(unfinished);
    try (var connection = Connections.forFilling(unfinished)) {
      identify(connection);
      try (var store =
          new Store(unfinished, ids, writing(connection, lock), new Readers(unfinished))) {
        fill.accept(store);
      }
    }
  }

  /// Opens for reading and writing; one process at a time. A file of an older version is renewed.
  public Store open(Path file) {
    return open(file, "");
  }

  /// As [#open], and leaves a note from the first moment on which the file is taken.
  public Store open(Path file, String note) {
    FileFormat.require(file, Migrations.newest());
    requireOwnFolder(file);
    return openWhereItLies(file, note);
  }

  private Store openWhereItLies(Path file, String note) {
    FileFormat.require(file, Migrations.newest());
    if (!Files.isWritable(file)) throw new RefusedException(new StoreRefusal.ReadOnly(file));
    var lock = FileLock.take(file);
    if (!note.isEmpty()) lock.leave(note);
    return openForWriting(file, lock);
  }

  /// Opens beside whoever writes, to show only.
  public Store openForReading(Path file) {
    FileFormat.require(file, Migrations.newest());
    var store = new Store(file, ids, null, new Readers(file));
    try {
      requireThisVersion(store);
      return store;
    } catch (Throwable e) {
      store.close();
      throw e;
    }
  }

  private static void requireThisVersion(Store store) {
    int version =
        store.read(sql -> sql.connectionResult(connection -> Migrations.version(connection)));
    if (version < Migrations.newest())
      throw new RefusedException(
          new StoreRefusal.OlderVersion(store.file(), version, Migrations.newest()));
  }

  /// Copies the whole file, also while it is in use, checks the copy, and only then calls it good.
  public void backUp(Store store, Path target) {
    requireFree(target);
    requireFolder(target);
    Unfinished.at(
        target,
        unfinished -> {
          copy(store.file(), unfinished);
          requireSound(unfinished, store.file());
        });
  }

  /// What is damaged is the file; what is full or takes no writing is the copy's place.
  private static void copy(Path file, Path unfinished) throws SQLException {
    try {
      Connections.copy(file, unfinished);
    } catch (SQLException e) {
      if (SqliteErrors.isDamage(e)) throw SqliteErrors.explained(file, e);
      throw e;
    }
  }

  /// Moves a closed file: a checked copy at the target, then the original goes. It may come from a
  /// folder in which it would not be opened, since that is what makes people move it.
  public void move(Path file, Path target) {
    requireOwnFolder(target);
    try (var store = openWhereItLies(file, "")) {
      backUp(store, target);
    }
    try {
      Files.delete(file);
      Files.deleteIfExists(Connections.companion(file, FileLock.ENDING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the process that has the file open left for others to read, see [Store#leaveNote]. It may
  /// be the last word of one that is gone.
  public static Optional<String> note(Path file) {
    return FileLock.note(file);
  }

  /// Why a new file cannot be made here, if it cannot.
  public static Optional<Refusal> refusal(Path place) {
    try {
      requireFree(place);
      requireOwnFolder(place);
      var folder = place.toAbsolutePath().getParent();
      return folder != null && Files.isWritable(folder)
          ? Optional.empty()
          : Optional.of(new StoreRefusal.ReadOnly(place));
    } catch (RefusedException e) {
      return Optional.of(e.refusal());
    }
  }

  private void make(Path file) {
    Unfinished.at(
        file,
        unfinished -> {
          BlankFile.write(unfinished);
          try (var connection = Connections.forWriting(unfinished)) {
            identify(connection);
          }
        });
  }

  /// What each file has of its own from the first moment.
  private void identify(Connection connection) throws SQLException {
    new FileIdentity(clock, ids).write(connection);
  }

  private Store openForWriting(Path file, FileLock lock) {
    Connection connection = null;
    try {
      connection = Connections.forWriting(file);
      Migrations.apply(connection);
      Connections.settle(connection);
      return new Store(file, ids, writing(connection, lock), new Readers(file));
    } catch (Throwable e) {
      closeQuietly(connection, e);
      lock.close();
      throw SqliteErrors.explained(file, e);
    }
  }

  private static void closeQuietly(@Nullable Connection connection, Throwable why) {
    try {
      if (connection != null) connection.close();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  private Store.Writing writing(Connection connection, FileLock lock) throws SQLException {
    var schema = SyncedSchema.read(connection);
    var codec = new OperationCodec(schema);
    var door = new Door(connection);
    var fold = new Fold(door);
    var retractions = new Retractions(door);
    var ancestry = new Ancestry(door);
    var rows = new ChangeRows(door, ancestry);
    var conflicts = new Conflicts(door, ancestry);
    var locks = new Locks(schema, door, fold, ancestry);
    var facts = new FactSources(codec, door, ancestry);
    var folding = new Folding(schema, door, fold, retractions, conflicts, locks, facts);
    var arrived = new ArrivedChanges(door, codec, ancestry);
    return new Store.Writing(
        connection,
        lock,
        Connections.jooq(connection),
        schema,
        door,
        new ChangeLog(door, codec, rows, clock),
        fold,
        retractions,
        new Undo(schema, codec, door, fold, retractions, folding),
        new Replica.Engine(door, codec, rows, ancestry, folding, arrived, clock));
  }

  private static void requireSound(Path copy, Path original) throws SQLException {
    try (var connection = Connections.forReading(copy);
        var statement = connection.createStatement()) {
      var finding = statement.executeQuery("PRAGMA integrity_check(1)").getString(1);
      if (!finding.equals("ok"))
        throw new RefusedException(new StoreRefusal.Damaged(original, finding));
    }
  }

  private static void requireFree(Path file) {
    if (Files.exists(file)) throw new RefusedException(new StoreRefusal.AlreadyExists(file));
  }

  private static void requireOwnFolder(Path file) {
    requireFolder(file);
    SyncedFolders.serviceOf(file)
        .ifPresent(service -> {
          throw new RefusedException(new StoreRefusal.InSyncedFolder(file, service));
        });
  }

  private static void requireFolder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder))
      throw new RefusedException(new StoreRefusal.NoFolder(file));
  }
}

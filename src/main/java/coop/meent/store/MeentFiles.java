package coop.meent.store;

import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/// Makes, opens, backs up and moves files. Every refusal is a [RefusedException] with a
/// [StoreRefusal], and leaves things as they were.
public final class MeentFiles {

  private final InstantSource clock;
  private final Ids ids;

  public MeentFiles(InstantSource clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /// A new, empty file, open for writing.
  public Store create(Path file) {
    if (Files.exists(file)) throw new RefusedException(new StoreRefusal.AlreadyExists(file));
    requireOwnFolder(file);
    return openForWriting(file, true);
  }

  /// Opens for reading and writing; one process at a time.
  public Store open(Path file) {
    FileFormat.require(file, Migrations.newest());
    requireOwnFolder(file);
    if (!Files.isWritable(file)) throw new RefusedException(new StoreRefusal.ReadOnly(file));
    return openForWriting(file, false);
  }

  /// Opens beside whoever writes, to show only.
  public Store openForReading(Path file) {
    FileFormat.require(file, Migrations.newest());
    return new Store(file, ids, null, new Readers(file));
  }

  /// Copies the whole file, also while it is in use, checks the copy, and only then calls it good.
  public void backUp(Store store, Path target) {
    if (Files.exists(target)) throw new RefusedException(new StoreRefusal.AlreadyExists(target));
    requireFolder(target);
    var unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      Connections.copy(store.file(), unfinished);
      requireSound(unfinished);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw refused(target, e);
    } catch (IOException e) {
      throw new RefusedException(new StoreRefusal.Unreadable(target, String.valueOf(e)), e);
    } finally {
      deleteQuietly(unfinished);
    }
  }

  /// Moves a closed file: a checked copy at the target, then the original goes.
  public void move(Path file, Path target) {
    requireOwnFolder(target);
    try (var store = open(file)) {
      backUp(store, target);
    }
    try {
      Files.delete(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Store openForWriting(Path file, boolean isNew) {
    var lock = FileLock.take(file);
    try {
      var connection = Connections.forWriting(file);
      if (isNew) brand(connection);
      Migrations.apply(connection);
      if (isNew) new FileIdentity(clock, ids).write(connection);
      Connections.settle(connection);
      return new Store(file, ids, writing(connection, lock), new Readers(file));
    } catch (SQLException e) {
      lock.close();
      throw refused(file, e);
    }
  }

  private Store.Writing writing(Connection connection, FileLock lock) throws SQLException {
    var schema = SyncedSchema.read(connection);
    var codec = new OperationCodec(schema);
    var door = new Door(connection);
    var fold = new Fold(door);
    var retractions = new Retractions(door);
    return new Store.Writing(
        connection,
        lock,
        Connections.jooq(connection),
        schema,
        door,
        new ChangeLog(door, codec, clock),
        fold,
        retractions,
        new Undo(schema, codec, door, fold, retractions));
  }

  private static void brand(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + FileFormat.APPLICATION_ID);
    }
  }

  private static void requireSound(Path file) throws SQLException {
    try (var connection = Connections.forReading(file);
        var statement = connection.createStatement()) {
      var finding = statement.executeQuery("PRAGMA integrity_check(1)").getString(1);
      if (!finding.equals("ok"))
        throw new RefusedException(new StoreRefusal.Damaged(file, finding));
    }
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

  private static RuntimeException refused(Path file, SQLException e) {
    return SqliteErrors.refusal(file, e)
        .<RuntimeException>map(refusal -> new RefusedException(refusal, e))
        .orElseGet(() -> new StoreException(e));
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

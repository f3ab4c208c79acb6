package coop.meent.store;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// An open Meent file. Deeds run one at a time through [#write]; reads go on beside them through
/// [#read], each on a connection that cannot write. After a deed is committed, listeners hear which
/// tables changed.
public final class Store implements AutoCloseable {

  /// What was committed.
  ///
  /// @param tables names of the tables whose rows changed
  public record Committed(String name, DeedId deed, Set<String> tables) {}

  private final Path file;
  private final Ids ids;
  private final @Nullable Writing writing;
  private final Readers readers;
  private final ReentrantLock oneDeed = new ReentrantLock();
  private final CopyOnWriteArrayList<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();
  private volatile Gate gate = Gate.OPEN;

  /// All that writing needs; absent in a file that was opened for reading.
  record Writing(
      Connection connection,
      FileLock lock,
      DSLContext sql,
      SyncedSchema schema,
      Door door,
      ChangeLog log,
      Fold fold,
      Retractions retractions,
      Undo undo,
      Replica.Engine engine) {}

  Store(Path file, Ids ids, @Nullable Writing writing, Readers readers) {
    this.file = file;
    this.ids = ids;
    this.writing = writing;
    this.readers = readers;
  }

  public Path file() {
    return file;
  }

  Ids ids() {
    return ids;
  }

  /// Whether deeds can be done; a file opened for reading shows only.
  public boolean isWritable() {
    return writing != null;
  }

  /// Leaves word beside the file for another process that finds it open, see [MeentFiles#note];
  /// empty takes it away.
  public void leaveNote(String note) {
    if (writing != null) writing.lock.leave(note);
  }

  /// From now on every deed is held against what its writer may do.
  public void guardBy(Gate gate) {
    this.gate = gate;
  }

  /// Why the person at this laptop may not add a row to a table, said before anything is written;
  /// empty when they may.
  public Optional<Refusal> refusal(Space space, String table) {
    var adding = new Write(table, Write.Kind.PUT, new UUID(0, 0), new BitSet());
    return gate.refusal(space, List.of(adding));
  }

  /// Runs one deed: all of it is committed, with its change, or nothing is.
  ///
  /// @param name what the deed is called in the change log, such as `ledger.record`
  /// @throws RefusedException when the disk is full, the file is read-only or damaged
  public <T> T write(String name, Function<Tx, T> work) {
    var deed = new DeedId(ids.next());
    Committing<T> committing = inTransaction(deed, tx -> new Committing<>(work.apply(tx)), name);
    announce(new Committed(name, deed, committing.tables));
    return committing.result;
  }

  /// Takes a deed back, if nothing in it is final and nothing later leans on it.
  public UndoOutcome undo(DeedId deed) {
    var undoing = new DeedId(ids.next());
    try {
      var committing =
          inTransaction(
              undoing,
              tx -> {
                retract(tx, deed);
                return new Committing<UndoOutcome>(new UndoOutcome.Undone(undoing));
              },
              "undo",
              deed);
      announce(new Committed("undo", undoing, committing.tables));
      return committing.result;
    } catch (UndoRefused refused) {
      return refused.outcome;
    }
  }

  /// Runs a query on a connection that cannot write and that sees the last committed deed.
  public <T> T read(Function<DSLContext, T> query) {
    try {
      return readers.read(query);
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  /// As [#read], on a connection that nothing was read on before. Whoever looks for damage needs
  /// it: a connection remembers how the index of words was laid out, and takes it for damaged when
  /// it was laid out anew by another one meanwhile.
  public <T> T readAfresh(Function<DSLContext, T> query) {
    try {
      return readers.readAfresh(query);
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  /// Hears every committed deed, on the thread that did it, until the answer is closed.
  public AutoCloseable onCommit(Consumer<Committed> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void close() {
    readers.close();
    if (writing == null) return;
    oneDeed.lock();
    try (var _ = writing.lock) {
      writing.door.close();
      writing.connection.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    } finally {
      oneDeed.unlock();
    }
  }

  private static final class Committing<T> {
    private final T result;
    private Set<String> tables = Set.of();

    private Committing(T result) {
      this.result = result;
    }
  }

  private static final class UndoRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient UndoOutcome outcome;

    private UndoRefused(UndoOutcome outcome) {
      super(outcome.toString(), null, false, false);
      this.outcome = outcome;
    }
  }

  private <T> Committing<T> inTransaction(
      DeedId deed, Function<Tx, Committing<T>> work, String name, DeedId... refolded) {
    var writing = this.writing;
    if (writing == null) throw new RefusedException(new StoreRefusal.ReadOnly(file));
    oneDeed.lock();
    try {
      execute(writing, "BEGIN IMMEDIATE");
      Connections.inDeed(writing.connection, true);
      try {
        var tx = new Tx(writing.sql, deed, writing.schema, writing.engine);
        var committing = work.apply(tx);
        tx.seal(name, writing.log, writing.fold, writing.retractions, gate);
        for (var target : refolded) {
          var refusal = writing.undo.refold(tx, target);
          if (refusal.isPresent()) throw new UndoRefused(refusal.get());
          tx.settleFolding();
        }
        committing.tables = Set.copyOf(tx.touched());
        execute(writing, "COMMIT");
        Connections.inDeed(writing.connection, false);
        return committing;
      } catch (Throwable e) {
        rollback(writing, e);
        throw e;
      }
    } catch (SQLException e) {
      throw explained(e);
    } catch (UndoRefused e) {
      throw e;
    } catch (RuntimeException e) {
      throw explained(e);
    } finally {
      oneDeed.unlock();
    }
  }

  private void retract(Tx tx, DeedId deed) {
    var writing = this.writing;
    if (writing == null) throw new RefusedException(new StoreRefusal.ReadOnly(file));
    try {
      Optional<UndoOutcome> refusal = writing.undo.refusal(deed);
      if (refusal.isPresent()) throw new UndoRefused(refusal.get());
      writing.undo.retract(tx, deed);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private void announce(Committed committed) {
    listeners.forEach(listener -> listener.accept(committed));
  }

  private static void execute(Writing writing, String sql) throws SQLException {
    try (var statement = writing.connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The driver closes a statement that fails, so all are prepared anew.
  private static void rollback(Writing writing, Throwable why) {
    try (writing.door) {
      writing.engine.rows().forget();
      writing.engine.folding().forget();
      Connections.inDeed(writing.connection, false);
      execute(writing, "ROLLBACK");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  private RuntimeException explained(Throwable thrown) {
    return SqliteErrors.explained(file, thrown);
  }
}

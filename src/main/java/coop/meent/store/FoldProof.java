package coop.meent.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Proves that a file is what its changes make of it, however one comes there: `fold(snapshot +
/// tail) = fold(all)`. What a checkpoint made final is judged and folded anew in a file beside this
/// one, written as [Snapshot]s, and loaded into yet another; there the changes since are judged and
/// folded on top. Then every table is held against this file's, row by row and column by column.
///
/// It takes the room of the file once more while it works, beside it and nowhere else: what it
/// holds is as private as the file itself. Nothing of it stays.
public final class FoldProof {

  /// Enough to be quick, and few enough to hold.
  private static final int CHANGES_AT_ONCE = 1_000;

  /// @param covered changes that the snapshots stand for
  /// @param tail changes that were folded on top of them
  /// @param bytes of all snapshots
  /// @param folding how long it took to judge and fold what the snapshots stand for
  /// @param loading how long it took to load them instead
  /// @param difference the first one, if there is any
  public record Outcome(
      long covered,
      long tail,
      long bytes,
      Duration folding,
      Duration loading,
      Optional<Difference> difference) {}

  /// @param table its name in the database
  /// @param row its key
  /// @param column whose value differs; empty when the row is only in one of them
  public record Difference(String table, String row, Optional<String> column) {}

  /// What the file's governance log says.
  ///
  /// @param upTo what a checkpoint made final
  /// @param judge of changes, for the file that the deed is in
  public record Law(Frontier upTo, Function<Tx, Judge> judge) {}

  private final Store store;
  private final InstantSource clock;

  public FoldProof(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Empty while something here was written by a newer Meent: what it comes to shows after a
  /// renewal.
  ///
  /// @param law as it stands in the state of the file that is held against the changes
  public Optional<Outcome> prove(Function<DSLContext, Law> law) {
    return store.read(sql ->
        JudgedChanges.notUnderstood(sql) > 0
            ? Optional.empty()
            : Optional.of(sql.connectionResult(connection -> prove(connection, law.apply(sql)))));
  }

  /// What a part of the changes came to.
  ///
  /// @param covered their hashes, each after all that it depends on
  private record Folded(List<byte[]> covered, List<List<byte[]>> snapshots, Duration taken) {
    private static final Folded NOTHING = new Folded(List.of(), List.of(), Duration.ZERO);

    private long bytes() {
      return snapshots.stream().flatMap(List::stream).mapToLong(page -> page.length).sum();
    }
  }

  private Outcome prove(Connection all, Law law) {
    var folded =
        law.upTo.places().isEmpty()
            ? Folded.NOTHING
            : beside(file -> file.write("fold", tx -> fold(all, tx, law)));
    return beside(file -> prove(all, file, law, folded));
  }

  private Outcome prove(Connection all, Store file, Law law, Folded folded) {
    var begun = clock.instant();
    file.write("load", tx -> load(all, tx, folded));
    var loading = since(begun);
    long tail = file.write("fold", tx -> continued(all, tx, law, folded));
    var difference =
        file.read(
            sql -> sql.connectionResult(refolded -> new FileComparison(all, refolded).first()));
    return new Outcome(
        folded.covered.size(), tail, folded.bytes(), folded.taken, loading, difference);
  }

  private Duration since(Instant begun) {
    return Duration.between(begun, clock.instant());
  }

  /// A new file that is gone again afterwards.
  private <T> T beside(Function<Store, T> work) {
    try {
      var folder =
          Files.createTempDirectory(store.file().toAbsolutePath().getParent(), ".meent-proof");
      List<T> outcome = new ArrayList<>(1);
      try {
        new MeentFiles(clock, store.ids())
            .create(folder.resolve("proof.meent"), file -> outcome.add(work.apply(file)));
        return outcome.getFirst();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    }
  }

  private Folded fold(Connection all, Tx tx, Law law) {
    try {
      var begun = clock.instant();
      takeGovernance(all, tx);
      var replica = tx.replica(law.judge.apply(tx));
      each(
          all,
          change -> law.upTo.reaches(change.chain, change.sequence),
          changes -> replica.receive(changes.stream().map(Lying::incoming).toList()));
      var taken = since(begun);
      return new Folded(hashes(tx), snapshots(tx), taken);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static List<byte[]> hashes(Tx tx) throws SQLException {
    List<byte[]> hashes = new ArrayList<>();
    try (var rows =
        tx.engine().door().prepare("SELECT hash FROM change ORDER BY number").executeQuery()) {
      while (rows.next()) hashes.add(rows.getBytes(1));
    }
    return hashes;
  }

  private static List<List<byte[]>> snapshots(Tx tx) throws SQLException {
    List<Long> spaces = new ArrayList<>();
    var door = tx.engine().door();
    try (var rows = door.prepare("SELECT id FROM space ORDER BY id").executeQuery()) {
      while (rows.next()) spaces.add(rows.getLong(1));
    }
    List<List<byte[]>> snapshots = new ArrayList<>();
    for (long space : spaces)
      snapshots.add(Snapshot.of(space, tx.schema(), tx.engine().codec(), door));
    return snapshots;
  }

  /// Answers how many changes came on top.
  private static long continued(Connection all, Tx tx, Law law, Folded folded) {
    try {
      SortedSet<byte[]> covered = Keys.set();
      covered.addAll(folded.covered);
      var replica = tx.replica(law.judge.apply(tx));
      return each(
          all,
          change -> !covered.contains(change.hash),
          changes -> replica.receive(changes.stream().map(Lying::incoming).toList()));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Answers how many changes the snapshots stand for.
  private static long load(Connection all, Tx tx, Folded folded) {
    try {
      takeGovernance(all, tx);
      var engine = tx.engine();
      var fold = new Fold(engine.door());
      var locks = new Locks(tx.schema(), engine.door(), fold, engine.ancestry());
      var loading = new SnapshotLoading(tx.schema(), engine.door(), locks);
      for (var snapshot : folded.snapshots) loading.load(snapshot);
      try (var one = all.prepareStatement(Lying.SELECT + " WHERE hash = ?")) {
        for (var hash : folded.covered) {
          one.setBytes(1, hash);
          try (var row = one.executeQuery()) {
            row.next();
            put(engine, Lying.of(row), loading.of(hash));
          }
        }
      }
      loading.shutPeriods();
      return folded.covered.size();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static void put(Replica.Engine engine, Lying change, SnapshotLoading.Lying how)
      throws SQLException {
    var _ =
        engine
            .rows()
            .insert(
                Change.ofHeader(change.header),
                change.header,
                change.space,
                change.payload,
                new ChangeRows.Lying(
                    how.verdict(),
                    how.hasUnknown(),
                    how.isApplied(),
                    engine.clock().instant().toString()));
  }

  /// What bounds the order of changes, and whom the judge asks, is the governance log's.
  private static void takeGovernance(Connection all, Tx tx) throws SQLException {
    try (var statement = all.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT hash, record, floor_millis, ceiling_millis FROM governance_record")) {
      var insert =
          tx.engine()
              .door()
              .prepare(
                  "INSERT INTO governance_record (hash, record, floor_millis, ceiling_millis)"
                      + " VALUES (?, ?, ?, ?)");
      while (rows.next()) {
        insert.setBytes(1, rows.getBytes(1));
        insert.setBytes(2, rows.getBytes(2));
        for (int i = 3; i <= 4; i++) insert.setObject(i, rows.getObject(i));
        insert.executeUpdate();
      }
    }
  }

  /// A change as it lies in the file, whatever came of it.
  private record Lying(
      byte[] hash,
      Chain chain,
      long sequence,
      byte[] header,
      byte @Nullable [] payload,
      Space space) {

    private static final String SELECT =
        "SELECT hash, device_key, incarnation_key, sequence, header, payload, kind, subject"
            + " FROM change JOIN space ON space.id = space_id";

    private static Lying of(ResultSet row) throws SQLException {
      return new Lying(
          row.getBytes(1),
          new Chain(IdConverter.uuid(row.getBytes(2)), IdConverter.uuid(row.getBytes(3))),
          row.getLong(4),
          row.getBytes(5),
          row.getBytes(6),
          Spaces.of(row.getString(7), row.getBytes(8)));
    }

    private Incoming incoming() {
      return new Incoming(header, Optional.ofNullable(payload));
    }
  }

  private interface Choice {
    boolean takes(Lying change);
  }

  private interface Work {
    void take(List<Lying> changes) throws SQLException;
  }

  /// In the order in which they came here; answers how many there were.
  private static long each(Connection all, Choice choice, Work work) throws SQLException {
    long count = 0;
    List<Lying> some = new ArrayList<>();
    try (var statement = all.createStatement();
        var rows = statement.executeQuery(Lying.SELECT + " ORDER BY number")) {
      while (rows.next()) {
        var change = Lying.of(rows);
        if (!choice.takes(change)) continue;
        count++;
        some.add(change);
        if (some.size() < CHANGES_AT_ONCE) continue;
        work.take(some);
        some.clear();
      }
    }
    if (!some.isEmpty()) work.take(some);
    return count;
  }
}

package coop.meent.store;

import coop.meent.store.Breach.Promise;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Goes through the whole change log and works everything out again from the changes alone: hashes,
/// order, the operations kept for the fold, and every row. Shares nothing with what keeps these up
/// while writing but the notation and the schema, so that a fault in one shows against the other.
///
/// It reads every change and every synced row once; the keys of all facts are held meanwhile.
public final class Verification {

  private final Map<Promise, Breach> breaches = new EnumMap<>(Promise.class);

  private Verification() {}

  /// The first breach of every promise that is broken; none when the log and the rows are sound.
  ///
  /// @param sql of [Store#read]
  public static List<Breach> breaches(DSLContext sql) {
    return sql.connectionResult(connection -> new Verification().run(connection));
  }

  private List<Breach> run(Connection connection) throws SQLException {
    ChainAudit.firstBreach(connection).ifPresent(this::add);
    try (var door = new Door(connection)) {
      var schema = SyncedSchema.read(connection);
      var headers = new HeaderAudit(new OperationCodec(schema), this::add);
      var order = new OrderAudit(door, this::add);
      var fold = new FoldAudit(schema, door, this::add);
      Logged.inOrder(
          connection,
          change -> {
            order.visit(change, headers.header(change));
            fold.visit(change, headers.operations(change));
          });
      order.finish();
      fold.finish();
    }
    return List.copyOf(breaches.values());
  }

  private void add(Breach breach) {
    breaches.putIfAbsent(breach.promise(), breach);
  }
}

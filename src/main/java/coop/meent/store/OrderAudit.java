package coop.meent.store;

import coop.meent.store.Breach.Promise;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Whether each change's place in the order follows from what it was made on top of, and whether
/// the heads are the changes that none was made on top of yet.
final class OrderAudit {

  private final Door door;
  private final TimeBounds bounds;
  private final Consumer<Breach> breaches;
  private final Map<ByteBuffer, Long> open = new HashMap<>();

  OrderAudit(Door door, Consumer<Breach> breaches) {
    this.door = door;
    bounds = new TimeBounds(door);
    this.breaches = breaches;
  }

  /// @param header empty when it cannot be read
  void visit(Logged logged, Optional<Change> header) throws SQLException {
    if (header.isPresent()) visit(logged, header.get());
    open.put(ByteBuffer.wrap(logged.hash()), logged.effectiveTime());
  }

  private void visit(Logged logged, Change header) throws SQLException {
    var before = LongStream.builder();
    for (var head : header.heads()) {
      open.remove(ByteBuffer.wrap(head));
      var time = effectiveTime(head);
      if (time.isEmpty()) breaches.accept(Breach.of(Promise.ORDER, logged));
      time.ifPresent(before::add);
    }
    long effective =
        bounds.effective(header.claimedMillis(), header.governanceHead(), before.build());
    if (logged.effectiveTime() != effective) breaches.accept(Breach.of(Promise.ORDER, logged));
  }

  void finish() throws SQLException {
    Map<ByteBuffer, Long> heads = new HashMap<>();
    try (var rows = door.prepare("SELECT hash, effective_time FROM head").executeQuery()) {
      while (rows.next()) heads.put(ByteBuffer.wrap(rows.getBytes(1)), rows.getLong(2));
    }
    if (!heads.equals(open))
      breaches.accept(new Breach(Promise.ORDER, Optional.empty(), Optional.empty()));
  }

  private OptionalLong effectiveTime(byte[] hash) throws SQLException {
    var statement = door.prepare("SELECT effective_time FROM change WHERE hash = ?");
    statement.setBytes(1, hash);
    try (var row = statement.executeQuery()) {
      return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
    }
  }
}

package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// What this laptop has for others: its changes that no bundle carried away yet, and how far it is.
public final class Outbox {

  private static final String SELECT =
      """
      SELECT hash, device_key, incarnation_key, sequence, kind, subject, header, payload
      FROM change JOIN space ON space.id = space_id\
      """;

  private final DSLContext sql;
  private final Door door;
  private final InstantSource clock;

  Outbox(DSLContext sql, Door door, InstantSource clock) {
    this.sql = sql;
    this.door = door;
    this.clock = clock;
  }

  /// In order of their chain and sequence.
  public List<Outgoing> unpublished(int limit) {
    return query(
        SELECT
            + " WHERE published_at IS NULL ORDER BY device_key, incarnation_key, sequence LIMIT ?",
        statement -> statement.setInt(1, limit));
  }

  /// Some of a chain's changes, both ends included.
  public List<Outgoing> of(Chain chain, long first, long last) {
    return query(
        SELECT
            + " WHERE device_key = ? AND incarnation_key = ? AND sequence BETWEEN ? AND ?"
            + " ORDER BY sequence",
        statement -> {
          statement.setBytes(1, IdConverter.bytes(chain.device()));
          statement.setBytes(2, IdConverter.bytes(chain.incarnation()));
          statement.setLong(3, first);
          statement.setLong(4, last);
        });
  }

  /// A bundle holds them that is safely in its place.
  public void published(Collection<Hash> changes) {
    try {
      var statement = door.prepare("UPDATE change SET published_at = ? WHERE hash = ?");
      for (var change : changes) {
        statement.setString(1, clock.instant().toString());
        statement.setBytes(2, change.bytes());
        statement.executeUpdate();
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Up to where every chain is known here.
  public Frontier frontier() {
    return KnownFrontier.read(sql);
  }

  /// The chain that this laptop writes.
  public Chain chain() {
    try (var row =
        door.prepare("SELECT device_key, incarnation_key FROM device WHERE here = 1")
            .executeQuery()) {
      row.next();
      return new Chain(IdConverter.uuid(row.getBytes(1)), IdConverter.uuid(row.getBytes(2)));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// Makes this file that of a device: its own from the start, or a new incarnation after a backup
  /// was restored or a profile copied. What was written before stays as it is.
  ///
  /// @param series short code of the number series from now on
  public void begin(UUID device, UUID incarnation, String series) {
    try {
      var statement =
          door.prepare(
              """
              UPDATE device SET device_key = ?, incarnation_key = ?, series = ?,
                next_sequence = 1, previous_hash = NULL
              WHERE here = 1\
              """);
      statement.setBytes(1, IdConverter.bytes(device));
      statement.setBytes(2, IdConverter.bytes(incarnation));
      statement.setString(3, series);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /// What the next changes cite.
  public void write(Hash governanceHead, Optional<Hash> checkpoint) {
    try {
      var statement =
          door.prepare("UPDATE device SET governance_head = ?, checkpoint_hash = ? WHERE here = 1");
      statement.setBytes(1, governanceHead.bytes());
      statement.setBytes(2, checkpoint.map(Hash::bytes).orElse(null));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private List<Outgoing> query(String sql, Binding binding) {
    try {
      var statement = door.prepare(sql);
      binding.bind(statement);
      List<Outgoing> found = new ArrayList<>();
      try (var row = statement.executeQuery()) {
        while (row.next()) found.add(outgoing(row));
      }
      return found;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static Outgoing outgoing(ResultSet row) throws SQLException {
    var header = row.getBytes(7);
    var previous = Change.ofHeader(header).previous();
    return new Outgoing(
        Hash.of(row.getBytes(1)),
        new Chain(IdConverter.uuid(row.getBytes(2)), IdConverter.uuid(row.getBytes(3))),
        row.getLong(4),
        previous.length == 0 ? Optional.empty() : Optional.of(Hash.of(previous)),
        Spaces.of(row.getString(5), row.getBytes(6)),
        header,
        Optional.ofNullable(row.getBytes(8)));
  }
}

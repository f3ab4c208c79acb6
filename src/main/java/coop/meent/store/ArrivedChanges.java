package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Changes as they lie in the log, and those that wait for a place in it.
final class ArrivedChanges {

  /// What a change waits for whose space the governance log does not know yet.
  private static final byte[] UNKNOWN_SPACE = new byte[Hash.SIZE];

  private static final String SELECT =
      """
      SELECT hash, device_key, incarnation_key, sequence, effective_time, reach_id,
        header, payload, kind, subject, verdict, reason, is_applied
      FROM change JOIN space ON space.id = space_id\
      """;

  private final Door door;
  private final OperationCodec codec;
  private final Ancestry ancestry;

  ArrivedChanges(Door door, OperationCodec codec, Ancestry ancestry) {
    this.door = door;
    this.codec = codec;
    this.ancestry = ancestry;
  }

  record Lying(
      Placed placed,
      byte[] header,
      Optional<byte[]> payload,
      Space space,
      boolean isAccepted,
      boolean isMalformed,
      boolean isApplied) {

    boolean hasPayload() {
      return payload.isPresent();
    }
  }

  static byte[] unknownSpace() {
    return UNKNOWN_SPACE.clone();
  }

  /// What a change waits for that can be judged once another one is seen, placed or not.
  static byte[] sightOf(byte[] hash) {
    return Hash.sha256(new byte[] {'s', 'i', 'g', 'h', 't'}, hash).bytes();
  }

  Optional<Lying> find(byte[] hash) throws SQLException {
    var statement = door.prepare(SELECT + " WHERE hash = ?");
    statement.setBytes(1, hash);
    return read(statement).stream().findFirst();
  }

  List<Lying> of(Predicate<Chain> chosen) throws SQLException {
    List<Lying> lying = new ArrayList<>();
    for (var chain : chains()) {
      if (!chosen.test(chain)) continue;
      var statement =
          door.prepare(
              SELECT + " WHERE device_key = ? AND incarnation_key = ? ORDER BY sequence, hash");
      statement.setBytes(1, IdConverter.bytes(chain.device()));
      statement.setBytes(2, IdConverter.bytes(chain.incarnation()));
      lying.addAll(read(statement));
    }
    return lying;
  }

  private List<Chain> chains() throws SQLException {
    List<Chain> chains = new ArrayList<>();
    try (var rows = door.prepare("SELECT device_key, incarnation_key FROM chain").executeQuery()) {
      while (rows.next())
        chains.add(
            new Chain(IdConverter.uuid(rows.getBytes(1)), IdConverter.uuid(rows.getBytes(2))));
    }
    return chains;
  }

  /// What was not, or not all, worked out, since a newer Meent wrote it.
  List<Lying> notUnderstood() throws SQLException {
    return read(
        door.prepare(
            SELECT + " WHERE has_unknown = 1 OR is_applied = 0 ORDER BY effective_time, hash"));
  }

  private List<Lying> read(PreparedStatement statement) throws SQLException {
    List<Lying> lying = new ArrayList<>();
    try (var row = statement.executeQuery()) {
      while (row.next()) lying.add(lying(row));
    }
    return lying;
  }

  private Lying lying(ResultSet row) throws SQLException {
    return new Lying(
        ancestry.placed(row),
        row.getBytes(7),
        Optional.ofNullable(row.getBytes(8)),
        Spaces.of(row.getString(9), row.getBytes(10)),
        row.getString(11).equals("ACCEPTED"),
        Replica.MALFORMED.equals(row.getString(12)),
        row.getBoolean(13));
  }

  /// A space in which something critical could not be read stands still from there on.
  boolean isFrozen(Space space) throws SQLException {
    var statement =
        door.prepare(
            "SELECT 1 FROM change JOIN space ON space.id = space_id"
                + " WHERE is_applied = 0 AND space_key = ? LIMIT 1");
    statement.setBytes(1, IdConverter.bytes(space.key()));
    try (var row = statement.executeQuery()) {
      return row.next();
    }
  }

  void fill(Lying lying, byte[] payload, boolean hasUnknown, boolean isApplied)
      throws SQLException {
    var statement =
        door.prepare(
            "UPDATE change SET payload = ?, has_unknown = ?, is_applied = ? WHERE hash = ?");
    statement.setBytes(1, payload);
    statement.setInt(2, hasUnknown ? 1 : 0);
    statement.setInt(3, isApplied ? 1 : 0);
    statement.setBytes(4, lying.placed.hash());
    statement.executeUpdate();
  }

  void decide(byte[] hash, Verdict verdict) throws SQLException {
    var statement = door.prepare("UPDATE change SET verdict = ?, reason = ? WHERE hash = ?");
    statement.setString(1, Verdicts.name(verdict));
    statement.setString(2, Verdicts.reason(verdict));
    statement.setBytes(3, hash);
    statement.executeUpdate();
  }

  /// The record of the governance log that a change cites, if it is here and cites one.
  Optional<Hash> governanceHead(byte[] hash) throws SQLException {
    if (hash.length == 0) return Optional.empty();
    var statement = door.prepare("SELECT header FROM change WHERE hash = ?");
    statement.setBytes(1, hash);
    try (var row = statement.executeQuery()) {
      if (!row.next()) return Optional.empty();
      var head = Change.ofHeader(row.getBytes(1)).governanceHead();
      return head.length == 0 ? Optional.empty() : Optional.of(Hash.of(head));
    }
  }

  List<Operation.Put> puts(byte[] hash) throws SQLException {
    var lying = find(hash);
    if (lying.isEmpty() || lying.get().payload.isEmpty()) return List.of();
    List<Operation.Put> puts = new ArrayList<>();
    for (var operation : codec.decode(lying.get().payload.get()).operations()) {
      switch (operation) {
        case Operation.Put put -> puts.add(put);
        case Operation.Retract(var retracted) -> puts.addAll(puts(retracted));
        case Operation.Unknown _ -> {}
      }
    }
    return puts;
  }

  void wait(Incoming incoming, byte[] hash, byte[] missing) throws SQLException {
    var statement =
        door.prepare(
            """
            INSERT INTO waiting_change (hash, header, payload, missing_hash) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET payload = coalesce(excluded.payload, payload),
              missing_hash = excluded.missing_hash\
            """);
    statement.setBytes(1, hash);
    statement.setBytes(2, incoming.header());
    statement.setBytes(3, incoming.payload().orElse(null));
    statement.setBytes(4, missing);
    statement.executeUpdate();
  }

  List<Incoming> takeWaitingFor(byte[] arrived) throws SQLException {
    var statement =
        door.prepare("DELETE FROM waiting_change WHERE missing_hash = ? RETURNING header, payload");
    statement.setBytes(1, arrived);
    return incoming(statement);
  }

  List<Incoming> takeWaiting() throws SQLException {
    return incoming(door.prepare("DELETE FROM waiting_change RETURNING header, payload"));
  }

  private static List<Incoming> incoming(PreparedStatement statement) throws SQLException {
    List<Incoming> taken = new ArrayList<>();
    try (var rows = statement.executeQuery()) {
      while (rows.next())
        taken.add(new Incoming(rows.getBytes(1), Optional.ofNullable(rows.getBytes(2))));
    }
    return taken;
  }
}

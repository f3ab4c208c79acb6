package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which changes a change was made on top of, without walking back through them: each knows up to
/// where it knew every other chain, and changes of one chain share that until they hear of more.
final class Ancestry {

  private static final int KEPT = 4096;

  private final Door door;
  private final Map<Chain, Long> chains = new HashMap<>();
  private final Map<Long, SortedMap<Long, Long>> reaches =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, SortedMap<Long, Long>> eldest) {
          return size() > KEPT;
        }
      };

  private @Nullable Placed lastPlaced;

  Ancestry(Door door) {
    this.door = door;
  }

  /// Forgets what was read, since a transaction was taken back.
  void forget() {
    chains.clear();
    reaches.clear();
    lastPlaced = null;
  }

  /// Whether `later` knew of `earlier`, or is it.
  boolean knew(Placed later, Placed earlier) throws SQLException {
    return knew(later, earlier.chain(), earlier.sequence());
  }

  boolean knew(Placed later, long chain, long sequence) throws SQLException {
    return known(later, chain) >= sequence;
  }

  /// The one placed last is what the next one is made on top of, most often.
  void remember(Placed placed) {
    lastPlaced = placed;
  }

  Optional<Placed> find(byte[] hash) throws SQLException {
    var last = lastPlaced;
    if (last != null && Arrays.equals(last.hash(), hash)) return Optional.of(last);
    var statement =
        door.prepare(
            """
            SELECT hash, device_key, incarnation_key, sequence, effective_time, reach_id
            FROM change WHERE hash = ?\
            """);
    statement.setBytes(1, hash);
    try (var row = statement.executeQuery()) {
      return row.next() ? Optional.of(placed(row)) : Optional.empty();
    }
  }

  /// @param row the six columns of [#find]
  Placed placed(ResultSet row) throws SQLException {
    var chain = new Chain(IdConverter.uuid(row.getBytes(2)), IdConverter.uuid(row.getBytes(3)));
    long sequence = row.getLong(4);
    long effective = row.getLong(5);
    long reach = row.getLong(6);
    var reachIfAny = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(reach);
    return new Placed(row.getBytes(1), number(chain), sequence, effective, reachIfAny);
  }

  /// What a change on top of these knows of chains other than its own.
  OptionalLong reach(Chain own, byte[] previous, List<Placed> heads) throws SQLException {
    if (heads.size() == 1 && Arrays.equals(heads.getFirst().hash(), previous))
      return heads.getFirst().reach();
    SortedMap<Long, Long> known = new TreeMap<>();
    for (var head : heads) {
      known.merge(head.chain(), head.sequence(), Math::max);
      if (head.reach().isPresent())
        reach(head.reach().getAsLong())
            .forEach((chain, sequence) -> known.merge(chain, sequence, Math::max));
    }
    known.remove(number(own));
    return known.isEmpty() ? OptionalLong.empty() : OptionalLong.of(keep(known));
  }

  /// Up to where a change knew a chain; 0 when it knew nothing of it.
  long known(Placed change, long chain) throws SQLException {
    if (change.chain() == chain) return change.sequence();
    return change.reach().isPresent()
        ? reach(change.reach().getAsLong()).getOrDefault(chain, 0L)
        : 0;
  }

  long number(Chain chain) throws SQLException {
    var known = chains.get(chain);
    if (known != null) return known;
    var number = find(chain).orElse(-1L);
    if (number < 0) number = add(chain);
    chains.put(chain, number);
    return number;
  }

  private Optional<Long> find(Chain chain) throws SQLException {
    var select = door.prepare("SELECT id FROM chain WHERE device_key = ? AND incarnation_key = ?");
    bind(select, chain);
    try (var row = select.executeQuery()) {
      return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
    }
  }

  private long add(Chain chain) throws SQLException {
    var insert =
        door.prepare("INSERT INTO chain (device_key, incarnation_key) VALUES (?, ?) RETURNING id");
    bind(insert, chain);
    try (var row = insert.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void bind(java.sql.PreparedStatement statement, Chain chain) throws SQLException {
    statement.setBytes(1, IdConverter.bytes(chain.device()));
    statement.setBytes(2, IdConverter.bytes(chain.incarnation()));
  }

  private long keep(SortedMap<Long, Long> known) throws SQLException {
    var insert = door.prepare("INSERT INTO reach (places) VALUES (?) RETURNING id");
    insert.setBytes(1, ReachCodec.bytes(known));
    try (var row = insert.executeQuery()) {
      row.next();
      reaches.put(row.getLong(1), known);
      return row.getLong(1);
    }
  }

  private SortedMap<Long, Long> reach(long id) throws SQLException {
    var known = reaches.get(id);
    if (known != null) return known;
    var statement = door.prepare("SELECT places FROM reach WHERE id = ?");
    statement.setLong(1, id);
    try (var row = statement.executeQuery()) {
      row.next();
      var read = ReachCodec.read(row.getBytes(1));
      reaches.put(id, read);
      return read;
    }
  }

  /// Chain numbers and sequences, in the notation of the change log.
  private static final class ReachCodec {

    private static byte[] bytes(SortedMap<Long, Long> known) {
      var out = new ByteWriter().count(known.size());
      known.forEach((chain, sequence) -> out.count(chain).count(sequence));
      return out.toBytes();
    }

    private static SortedMap<Long, Long> read(byte @Nullable [] bytes) {
      SortedMap<Long, Long> known = new TreeMap<>();
      if (bytes == null) return known;
      var in = new ByteReader(bytes);
      for (int count = in.size(); count > 0; count--) known.put(in.count(), in.count());
      return known;
    }
  }
}

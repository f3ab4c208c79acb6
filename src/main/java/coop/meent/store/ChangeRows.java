package coop.meent.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts changes in their place in the log, own ones and others': each after all that it depends on.
final class ChangeRows {

  private final Door door;
  private final Ancestry ancestry;
  private final TimeBounds bounds;
  private final Spaces spaces;
  private final Heads heads;

  ChangeRows(Door door, Ancestry ancestry) {
    this.door = door;
    this.ancestry = ancestry;
    bounds = new TimeBounds(door);
    spaces = new Spaces(door);
    heads = new Heads(door);
  }

  /// How a change lies in the log, besides its own bytes.
  ///
  /// @param publishedAt null until a bundle carries it away
  record Lying(
      Verdict verdict, boolean hasUnknown, boolean isApplied, @Nullable String publishedAt) {

    static final Lying OWN = new Lying(new Verdict.Accepted(), false, true, null);
  }

  /// @param change its heads, and the record of the governance log that it cites, are here
  /// @param payload null when it is withheld from this laptop
  Placed insert(Change change, byte[] header, Space space, byte @Nullable [] payload, Lying lying)
      throws SQLException {
    List<Placed> before = new ArrayList<>();
    for (var head : change.heads()) before.add(ancestry.find(head).orElseThrow());
    var placed =
        new Placed(
            Change.sha256(header),
            ancestry.number(change.chain()),
            change.sequence(),
            bounds.effective(
                change.claimedMillis(),
                change.governanceHead(),
                before.stream().mapToLong(Placed::effectiveTime)),
            ancestry.reach(change.chain(), change.previous(), before));
    var statement =
        door.prepare(
            """
            INSERT INTO change (hash, deed_id, space_id, device_key, incarnation_key, sequence,
              claimed_millis, effective_time, header, payload, published_at, verdict, reason,
              has_unknown, is_applied, reach_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """);
    statement.setBytes(1, placed.hash());
    statement.setBytes(2, IdConverter.bytes(change.deed().uuid()));
    statement.setLong(3, spaces.number(space));
    statement.setBytes(4, IdConverter.bytes(change.device()));
    statement.setBytes(5, IdConverter.bytes(change.incarnation()));
    statement.setLong(6, change.sequence());
    statement.setLong(7, change.claimedMillis());
    statement.setLong(8, placed.effectiveTime());
    statement.setBytes(9, header);
    statement.setBytes(10, payload);
    statement.setString(11, lying.publishedAt);
    statement.setString(12, Verdicts.name(lying.verdict));
    statement.setString(13, Verdicts.reason(lying.verdict));
    statement.setInt(14, lying.hasUnknown ? 1 : 0);
    statement.setInt(15, lying.isApplied ? 1 : 0);
    if (placed.reach().isPresent()) statement.setLong(16, placed.reach().getAsLong());
    else statement.setNull(16, java.sql.Types.INTEGER);
    statement.executeUpdate();
    heads.become(change, placed);
    ancestry.remember(placed);
    return placed;
  }

  /// Whether a change lies in the log.
  boolean isThere(byte[] hash) throws SQLException {
    return door.exists("change", "hash", hash);
  }

  /// Forgets what was read, since a transaction was taken back.
  void forget() {
    ancestry.forget();
    spaces.forget();
    heads.forget();
  }

  /// Puts many changes in their place, without writing down what is a head only in between.
  void together(Door.Work work) throws SQLException {
    heads.together(work);
  }

  /// Whether the record of the governance log that a change cites is here, with all before it.
  boolean isGovernanceKnown(Change change) throws SQLException {
    return bounds.isKnown(change.governanceHead());
  }
}

package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.govern.Deed;
import coop.meent.govern.Standing;
import coop.meent.store.Frontier;
import coop.meent.store.KnownFrontier;
import coop.meent.store.RipeChanges;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Makes final what the steward has. A person may do so at once with all that is here; by itself
/// the steward's laptop does it once in a while with what has been here for some time, so that
/// whoever suspends a laptop that was lost has that long for it to come through. There is one
/// steward, and the governance log is one chain: two never do it at once.
final class Checkpoints {

  /// So long something is here before it becomes final by itself.
  static final Duration GRACE = Duration.ofDays(14);

  /// So much time one made by itself covers, at the least.
  static final Duration EVERY = Duration.ofDays(28);

  private final VaultSession session;
  private final Stewardship stewardship;

  Checkpoints(VaultSession session, Stewardship stewardship) {
    this.session = session;
    this.stewardship = stewardship;
  }

  /// All that is here.
  void make() {
    append(session.file().store().read(KnownFrontier::read), session.clock().instant());
  }

  /// What is ripe, if it is time; answers whether it was. Not while a suspension stands, since what
  /// is final cannot be suspended any more.
  boolean makeIfDue() {
    if (!stewardship.isHere() || !session.file().governance().suspensions().isEmpty()) return false;
    var standing = session.file().standing().orElseThrow();
    var ripe = session.clock().instant().minus(GRACE);
    if (ripe.isBefore(Instant.ofEpochMilli(standing.floorMillis()).plus(EVERY))) return false;
    var last = last(standing);
    var frontier =
        session
            .file()
            .store()
            .read(sql -> RipeChanges.upTo(sql, last.orElse(Frontier.EMPTY), ripe));
    if (frontier.equals(last.orElse(Frontier.EMPTY))) return false;
    append(frontier, ripe);
    return true;
  }

  private static Optional<Frontier> last(Standing standing) {
    return standing.checkpoint().map(made -> made.deed().frontier());
  }

  /// What spaces come to is said where nothing lies beyond the frontier: rows are as they are now.
  private void append(Frontier frontier, Instant moment) {
    var standing = session.file().standing().orElseThrow();
    boolean isAll = session.file().store().read(KnownFrontier::read).equals(frontier);
    stewardship.append(
        new Deed.Checkpoint(
            last(standing).orElse(Frontier.EMPTY).with(frontier),
            moment.toEpochMilli(),
            isAll ? states(standing) : new TreeMap<>()));
  }

  private SortedMap<UUID, Hash> states(Standing standing) {
    SortedMap<UUID, Hash> states = new TreeMap<>();
    for (var space : standing.spaces()) {
      if (standing.reads(session.keyring().member(), space.space()))
        states.put(
            space.space().key(), session.write("sync.look", tx -> tx.stateHash(space.space())));
    }
    return states;
  }
}

package coop.meent.sync;

import coop.meent.govern.Bytes;
import coop.meent.govern.Statement;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.List;

/// How a new reader comes by keys that were made before they read there.
final class KeySharing {

  private final VaultSession session;

  KeySharing(VaultSession session) {
    this.session = session;
  }

  /// A reader who has the key of an epoch gives it to readers who lack it. Whoever holds a key of
  /// one's own book and should not is locked out first: two laptops may have invited and locked out
  /// without knowing of each other, and who left the cooperative reads no further either.
  void share() {
    if (session.file().standing().isEmpty() || !session.isActive()) return;
    lockOut();
    var governance = session.file().governance();
    var standing = governance.current();
    List<byte[]> shares = new ArrayList<>();
    for (var missing : governance.missingKeys()) {
      if (!isOursToGive(missing.space())) continue;
      var place = new SpaceKeys.Place(missing.space().key(), missing.epoch());
      var key = session.keys().at(place.space(), place.epoch());
      var member = standing.get().member(missing.member());
      if (key.isEmpty() || member.isEmpty()) continue;
      var wrapped =
          member
              .get()
              .wrapKey()
              .wrap(
                  key.get().bytes(),
                  SpaceKeys.info(session.keyring().vault(), place),
                  session.random());
      shares.add(
          session
              .sign(
                  new Statement.KeyShare(
                      missing.space(), missing.epoch(), missing.member(), new Bytes(wrapped)))
              .toBytes());
    }
    if (!shares.isEmpty()) session.learn(List.of(), shares, false);
  }

  private void lockOut() {
    var me = session.keyring().member();
    var readers = session.file().governance().ownReaders().orElseThrow();
    var holders = readers.toBeLockedOut(me);
    if (holders.isEmpty()) return;
    var said = session.sign(readers.lockingOut(me, holders.getFirst())).toBytes();
    session.learn(List.of(), List.of(said), false);
  }

  private boolean isOursToGive(Space space) {
    return space.kind() != Space.Kind.OWN
        || space.subject().filter(session.keyring().member()::equals).isPresent();
  }
}

package coop.meent.sync;

import coop.meent.govern.Bytes;
import coop.meent.govern.Statement;
import java.util.ArrayList;
import java.util.List;

/// How a new reader comes by keys that were made before they read there.
final class KeySharing {

  private final VaultSession session;

  KeySharing(VaultSession session) {
    this.session = session;
  }

  /// A reader who has the key of an epoch gives it to readers who lack it.
  void share() {
    var governance = session.file().governance();
    var standing = governance.current();
    if (standing.isEmpty() || !session.isActive()) return;
    List<byte[]> shares = new ArrayList<>();
    for (var missing : governance.missingKeys()) {
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
}

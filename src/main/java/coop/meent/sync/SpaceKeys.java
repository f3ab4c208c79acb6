package coop.meent.sync;

import coop.meent.base.ByteWriter;
import coop.meent.base.Id.MemberId;
import coop.meent.crypto.Keyring;
import coop.meent.crypto.SecretKey;
import coop.meent.govern.Governance;
import coop.meent.govern.SpaceStanding;
import coop.meent.govern.WrappedKey;
import coop.meent.store.Space;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// The keys of spaces that this person has, by space and epoch. The keys of one's own space follow
/// from one's identity: nobody else can come by them but by one's own invitation.
final class SpaceKeys {

  private final Keyring keyring;
  private final Map<Place, SecretKey> keys = new HashMap<>();

  /// @param space its key in the change log
  record Place(UUID space, int epoch) {}

  SpaceKeys(Keyring keyring) {
    this.keyring = keyring;
  }

  private Space own() {
    return Space.own(new MemberId(keyring.member()));
  }

  /// Unwraps what was wrapped for this person since.
  void learn(Governance governance) {
    for (var wrapped : governance.keysOf(keyring.member())) {
      var place = new Place(wrapped.space().key(), wrapped.epoch());
      if (keys.containsKey(place)) continue;
      keyring
          .identity()
          .wrappingKey()
          .unwrap(wrapped.wrapped().bytes(), info(keyring.vault(), place))
          .map(SecretKey::of)
          .filter(key -> isTheKey(wrapped, key))
          .ifPresent(key -> keys.put(place, key));
    }
  }

  /// What a member gives of the own book needs no commitment in the log: only the owner's own word
  /// counts, and a wrong key would open nothing.
  private static boolean isTheKey(WrappedKey wrapped, SecretKey key) {
    return wrapped.space().kind() == Space.Kind.OWN
        || wrapped.commitments().contains(key.commitment());
  }

  /// Binds a wrapped key to its vault, space and epoch.
  static byte[] info(UUID vault, Place place) {
    return new ByteWriter()
        .text("meent space key")
        .id(vault)
        .id(place.space)
        .count(place.epoch)
        .toBytes();
  }

  Optional<SecretKey> at(UUID space, int epoch) {
    if (space.equals(own().key())) return Optional.of(keyring.identity().ownSpaceKey(epoch));
    return Optional.ofNullable(keys.get(new Place(space, epoch)));
  }

  Set<Place> places() {
    return Set.copyOf(keys.keySet());
  }

  /// What is written now is sealed with the newest key.
  ///
  /// @param epoch of the key
  record Newest(int epoch, SecretKey key) {}

  Optional<Newest> newest(Governance governance, Space space) {
    if (space.equals(own())) {
      int epoch = governance.ownReaders().map(readers -> readers.epoch(keyring.member())).orElse(0);
      return Optional.of(new Newest(epoch, keyring.identity().ownSpaceKey(epoch)));
    }
    return governance
        .current()
        .flatMap(standing -> standing.space(space))
        .flatMap(SpaceStanding::newest)
        .flatMap(
            epoch -> at(space.key(), epoch.epoch()).map(key -> new Newest(epoch.epoch(), key)));
  }

  /// Those of a space that this person has, the newest first.
  List<SecretKey> all(Governance governance, Space space) {
    if (space.equals(own()))
      return newest(governance, space).stream()
          .flatMap(newest ->
              IntStream.iterate(newest.epoch(), epoch -> epoch >= 0, epoch -> epoch - 1)
                  .mapToObj(keyring.identity()::ownSpaceKey))
          .toList();
    return keys.entrySet().stream()
        .filter(entry -> entry.getKey().space.equals(space.key()))
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().epoch))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// What somebody wrote shortly before they stopped reading a space is sealed with the last key of
  /// it that they have: others must see it to say why it does not count, and all that comes after
  /// it in its chain must not be held up.
  Optional<Newest> forSealing(Governance governance, Space space) {
    var newest = newest(governance, space);
    boolean isReader =
        governance
            .current()
            .filter(standing -> standing.reads(keyring.member(), space))
            .isPresent();
    return newest.isPresent() || isReader ? newest : last(space);
  }

  private Optional<Newest> last(Space space) {
    return keys.keySet().stream()
        .filter(place -> place.space.equals(space.key()))
        .max(Comparator.comparingInt(Place::epoch))
        .flatMap(place -> at(place.space, place.epoch).map(key -> new Newest(place.epoch, key)));
  }
}

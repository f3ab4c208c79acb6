package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.crypto.Keyring;
import coop.meent.govern.DeviceStanding;
import coop.meent.govern.Governance;
import coop.meent.govern.SignedStatement;
import coop.meent.govern.Statement;
import coop.meent.store.Incoming;
import coop.meent.store.Received;
import coop.meent.store.Tx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// A file whose keys are unlocked: it can seal what it sends and open what it finds. Takes up what
/// the governance log says, and judges and opens what that bears on.
final class VaultSession {

  private final VaultFile file;
  private final Keyring keyring;
  private final SpaceKeys keys;
  private final BundleCodec codec;
  private final Clock clock;
  private final RandomGenerator random;
  private final KeptBundles kept = new KeptBundles();
  private final Invitations invitations = new Invitations();
  private Received learned = Received.NOTHING;

  VaultSession(VaultFile file, Keyring keyring, Clock clock, RandomGenerator random) {
    this.file = file;
    this.keyring = keyring;
    this.clock = clock;
    this.random = random;
    keys = new SpaceKeys(keyring);
    codec = new BundleCodec(keyring.vault(), keyring.vaultKey(), random);
    keys.learn(file.governance());
  }

  Keyring keyring() {
    return keyring;
  }

  VaultFile file() {
    return file;
  }

  SpaceKeys keys() {
    return keys;
  }

  Clock clock() {
    return clock;
  }

  RandomGenerator random() {
    return random;
  }

  Invitations invitations() {
    return invitations;
  }

  Unanswered unanswered() {
    return new Unanswered(file.store());
  }

  /// How many laptops of this one's owner were ever let in.
  int ownLaptops() {
    return (int)
        file.standing().stream()
            .flatMap(now -> now.devices().stream())
            .filter(device -> device.member().equals(keyring.member()))
            .count();
  }

  BundleCodec codec() {
    return codec;
  }

  KeptBundles kept() {
    return kept;
  }

  VaultTag tag() {
    return VaultTag.of(keyring.vault());
  }

  /// Takes up records and statements; judges and opens again what they bear on.
  void learn(Collection<byte[]> records, Collection<byte[]> statements, boolean isSent) {
    learn(records, statements, isSent, tx -> {});
  }

  /// @param beside what is written in the same deed
  void learn(
      Collection<byte[]> records,
      Collection<byte[]> statements,
      boolean isSent,
      Consumer<Tx> beside) {
    var before = file.governance();
    var after =
        file.store()
            .write(
                "sync.govern",
                tx -> {
                  beside.accept(tx);
                  var grown = file.learn(tx, records, statements, isSent);
                  settle(tx, before, grown);
                  return grown;
                });
    file.became(after);
  }

  private void settle(Tx tx, Governance before, Governance after) {
    var replica = tx.replica(file.judge(after, tx));
    var doubtful = after.rejudging(before);
    if (doubtful.all() || !doubtful.devices().isEmpty() || !doubtful.changes().isEmpty())
      replica.judgeAgain(chain ->
          doubtful.all()
              || doubtful.devices().contains(chain.device())
              || !doubtful.changes().isEmpty());
    var had = keys.places();
    keys.learn(after);
    learned = learned.plus(replica.receiveWaiting());
    openClosed(tx, after, had);
    after
        .current()
        .flatMap(now -> now.device(keyring.deviceKey().device()))
        .ifPresent(device -> giveSeries(tx, device.series()));
  }

  /// The steward gives each laptop its short code; one that was restored or copied goes on with one
  /// of its own.
  private static void giveSeries(Tx tx, String series) {
    var devices = new HereDevices();
    if (devices.series(tx.sql()).equals(Joining.NO_SERIES)) devices.series(tx.sql(), series);
  }

  private void openClosed(Tx tx, Governance governance, Set<SpaceKeys.Place> had) {
    List<String> names = new ArrayList<>();
    for (var place : keys.places()) {
      if (!had.contains(place)) names.addAll(kept.closed(tx.sql(), place.space(), place.epoch()));
    }
    if (names.isEmpty()) return;
    List<Incoming> changes = new ArrayList<>();
    var collecting = new Collecting(codec, tag(), new NoRemote());
    for (var name : names.stream().distinct().toList()) {
      var object = kept.object(tx.sql(), name);
      if (object.isEmpty()
          || !(codec.read(object.get(), Collecting.devices(governance))
              instanceof BundleReading.Whole(var bundle))) continue;
      var opened = collecting.open(bundle, keys);
      kept.sections(tx.sql(), new ObjectName(name), bundle, opened.open());
      changes.addAll(opened.changes());
    }
    learned = learned.plus(tx.replica(file.judge(governance, tx)).receive(changes));
  }

  /// Whether this laptop was let in, and not removed since.
  boolean isActive() {
    return file.standing()
        .flatMap(standing -> standing.device(keyring.deviceKey().device()))
        .filter(DeviceStanding::isActive)
        .isPresent();
  }

  /// Changes that were here and count, or can be read, by what was learned since this was asked
  /// last.
  Received takeLearned() {
    var taken = learned;
    learned = Received.NOTHING;
    return taken;
  }

  SignedStatement sign(Statement statement) {
    return SignedStatement.sign(
        keyring.vault(),
        keyring.deviceKey().device(),
        keyring.deviceKey().signingKey(),
        clock.millis(),
        statement);
  }

  <T> T write(String name, Function<Tx, T> work) {
    return file.store().write(name, work);
  }

  Optional<Hash> governanceHead() {
    return file.governance().head();
  }
}

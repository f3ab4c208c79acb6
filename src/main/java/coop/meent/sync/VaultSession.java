package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.crypto.Keyring;
import coop.meent.govern.Bytes;
import coop.meent.govern.DeviceStanding;
import coop.meent.govern.Governance;
import coop.meent.govern.SignedStatement;
import coop.meent.govern.Standing;
import coop.meent.govern.Statement;
import coop.meent.store.Incoming;
import coop.meent.store.Received;
import coop.meent.store.Tx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;

/// A file whose keys are unlocked: it can seal what it sends and open what it finds. Everything
/// that comes in is committed first and published after; whatever goes wrong at the place, nothing
/// here is lost or half done.
final class VaultSession {

  private static final Received NOTHING = new Received(0, 0, 0, 0, 0, 0);

  private final VaultFile file;
  private final Keyring keyring;
  private final SpaceKeys keys;
  private final BundleCodec codec;
  private final Clock clock;
  private final RandomGenerator random;
  private final KeptBundles kept = new KeptBundles();
  private final SeenFiles seen = new SeenFiles();
  private final DeviceNews news = new DeviceNews();
  private final Invitations invitations = new Invitations();

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

  VaultTag tag() {
    return VaultTag.of(keyring.vault());
  }

  /// Takes in what lies there, does the steward's duties if this is the steward's laptop, sends
  /// what is new here, and puts back what the place lost.
  SyncReport sync(Remote remote) {
    var collecting = new Collecting(codec, tag(), remote);
    var found =
        file.store().read(sql -> collecting.look(file.governance(), known(sql), seen.sizes(sql)));
    requireOurs(found, remote);
    boolean wasEmpty = found.isEmpty() && !file.store().read(kept::names).isEmpty();
    learned = NOTHING;
    var received = receive(collecting, found).plus(learned);
    int admitted = new Stewardship(this).duties();
    shareKeys();
    int sent = publish();
    int putBack = putBack(remote, found);
    remote.flush();
    file.pinned().lies(remote.toString());
    return new SyncReport(
        received,
        sent,
        Math.max(0, putBack - published),
        wasEmpty,
        found.damaged().stream().map(Remote.Listed::location).toList(),
        found.forged().stream().map(Remote.Listed::location).toList(),
        found.newer().stream().map(Remote.Listed::location).toList(),
        found.foreign(),
        admitted,
        file.asking().size());
  }

  /// Bundles that need not be read: they are here, or another one that is holds them whole.
  private Map<String, Long> known(DSLContext sql) {
    Map<String, Long> sizes = kept.sizes(sql);
    kept.superseded(sql).keySet().forEach(name -> sizes.put(name, KeptBundles.ANY_SIZE));
    return sizes;
  }

  private int published;

  /// Changes that were here and count, or can be read, by what was learned since.
  private Received learned = NOTHING;

  private void requireOurs(Collecting.Found found, Remote remote) {
    boolean isOthers = found.foreign() > 0 && found.isEmpty();
    if (isOthers) throw new RefusedException(new SyncRefusal.OtherVault(remote.toString()));
  }

  private Received receive(Collecting collecting, Collecting.Found found) {
    if (found.looked().isEmpty() && found.bundles().isEmpty() && found.unknown().isEmpty())
      return NOTHING;
    learn(found.records(), found.statements(), true);
    Map<ObjectName, Collecting.Read> bundles = new LinkedHashMap<>(found.bundles());
    bundles.putAll(collecting.readAgain(file.governance(), found));
    return file.store()
        .write(
            "sync.receive",
            tx -> {
              for (var looked : found.looked()) seen.note(tx.sql(), looked, "");
              for (var other : found.others()) request(tx, other);
              return take(tx, collecting, bundles);
            });
  }

  private Received take(Tx tx, Collecting collecting, Map<ObjectName, Collecting.Read> bundles) {
    List<Incoming> changes = new ArrayList<>();
    if (isLivedElsewhere(tx, bundles))
      Instance.begin(tx, tx.outbox().chain().device(), new Ids(clock, random).next());
    for (var read : bundles.entrySet()) {
      var bundle = read.getValue().bundle();
      var opened = collecting.open(bundle, keys);
      kept.add(tx.sql(), read.getKey(), bundle, clock.instant(), read.getValue().object());
      kept.sections(tx.sql(), read.getKey(), bundle, opened.open());
      news.hear(tx.sql(), bundle, clock.instant());
      changes.addAll(opened.changes());
    }
    var received = tx.replica(file.judge(file.governance(), tx)).receive(changes);
    var rollUp = rollUp();
    for (var read : bundles.values()) rollUp.dropCovered(tx.sql(), read.bundle().chain(), false);
    return received;
  }

  /// Whether there is a bundle of this very chain that was not made here: this file is a copy, or
  /// was put back, and nobody noticed when it was opened. It must not go on in the same chain.
  private boolean isLivedElsewhere(Tx tx, Map<ObjectName, Collecting.Read> bundles) {
    var chain = tx.outbox().chain();
    var own =
        bundles.entrySet().stream()
            .filter(read -> read.getValue().bundle().chain().equals(chain))
            .map(read -> read.getKey().text())
            .toList();
    return !own.isEmpty() && !known(tx.sql()).keySet().containsAll(own);
  }

  private RollUp rollUp() {
    return new RollUp(kept, codec, Collecting.devices(file.governance()));
  }

  private void request(Tx tx, VaultObject object) {
    if (!object.is(ObjectKind.JOIN_REQUEST)) return;
    keyring
        .vaultKey()
        .open(object.body(), VaultObject.associated(ObjectKind.JOIN_REQUEST, tag()))
        .ifPresent(bytes -> {
          try {
            var request = JoinRequest.of(bytes);
            boolean isIn =
                file.standing()
                    .flatMap(now -> now.device(request.certificate().device()))
                    .isPresent();
            if (!isIn) invitations.ask(tx.sql(), object.name(), request, clock.instant());
          } catch (IllegalArgumentException noRequest) {
            // Whoever made it holds the vault's key, and still it asks for nothing.
          }
        });
  }

  /// Takes up records and statements; judges and opens again what they bear on.
  void learn(Collection<byte[]> records, Collection<byte[]> statements, boolean isSent) {
    var before = file.governance();
    var after =
        file.store()
            .write(
                "sync.govern",
                tx -> {
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

  /// A reader who has the key of an epoch gives it to readers who lack it.
  private void shareKeys() {
    var governance = file.governance();
    var standing = governance.current();
    if (standing.isEmpty() || !isActive(standing.get())) return;
    List<byte[]> shares = new ArrayList<>();
    for (var missing : governance.missingKeys()) {
      var place = new SpaceKeys.Place(missing.space().key(), missing.epoch());
      var key = keys.at(place.space(), place.epoch());
      var member = standing.get().member(missing.member());
      if (key.isEmpty() || member.isEmpty()) continue;
      var wrapped =
          member
              .get()
              .wrapKey()
              .wrap(key.get().bytes(), SpaceKeys.info(keyring.vault(), place), random);
      shares.add(
          sign(new Statement.KeyShare(
                  missing.space(), missing.epoch(), missing.member(), new Bytes(wrapped)))
              .toBytes());
    }
    if (!shares.isEmpty()) learn(List.of(), shares, false);
  }

  private boolean isActive(Standing standing) {
    return standing
        .device(keyring.deviceKey().device())
        .filter(DeviceStanding::isActive)
        .isPresent();
  }

  SignedStatement sign(Statement statement) {
    return SignedStatement.sign(
        keyring.vault(),
        keyring.deviceKey().device(),
        keyring.deviceKey().signingKey(),
        clock.millis(),
        statement);
  }

  private int publish() {
    published = 0;
    var standing = file.standing();
    if (standing.isEmpty() || !isActive(standing.get())) return 0;
    return file.store()
        .write(
            "sync.publish",
            tx -> {
              var publishing = new Publishing(this, codec, kept, news);
              int sent = publishing.changes(tx);
              rollUp().rollUp(tx, publishing, clock.instant());
              published = publishing.made();
              return sent;
            });
  }

  /// Puts what is kept here where it does not lie.
  private int putBack(Remote remote, Collecting.Found found) {
    int put = 0;
    for (var name : file.store().read(kept::names)) {
      if (found.present().contains(name)) continue;
      var object = file.store().read(sql -> kept.object(sql, name));
      if (object.isPresent()
          && remote.putNew(new ObjectName(name), object.get()) == Remote.Put.STORED) put++;
    }
    var recovery = file.pinned().recovery();
    if (recovery.isPresent()
        && !found.present().contains(recovery.get().name().text())
        && remote.putNew(recovery.get().name(), recovery.get().toBytes()) == Remote.Put.STORED)
      put++;
    var superseded = file.store().read(kept::superseded);
    for (var name : found.present()) {
      if (superseded.getOrDefault(name, false)) remote.delete(new ObjectName(name).location());
    }
    return put;
  }

  /// Reads everything that lies there, also what need not be read for syncing.
  VaultCheck verify(Remote remote) {
    List<String> damaged = new ArrayList<>();
    int whole = 0;
    int foreign = 0;
    int strange = 0;
    Set<String> there = new HashSet<>();
    for (var listed : remote.list()) {
      var bytes = remote.get(listed.location());
      if (bytes.isEmpty()) continue;
      switch (VaultObject.read(bytes.get(), tag())) {
        case ObjectReading.Whole(var object) -> {
          whole++;
          there.add(object.name().text());
        }
        case ObjectReading.Newer _ -> whole++;
        case ObjectReading.Foreign _ -> foreign++;
        case ObjectReading.Damaged(var damage) -> {
          boolean isNone =
              damage == ObjectReading.Damage.OTHER_FILE
                  && ObjectName.at(listed.location()).isEmpty();
          if (isNone) strange++;
          else damaged.add(listed.location());
        }
      }
    }
    var missing = new ArrayList<>(file.store().read(kept::names));
    missing.removeAll(there);
    return new VaultCheck(whole, damaged, missing, foreign, strange);
  }

  Inspection inspect(byte[] object) {
    return switch (codec.read(object, Collecting.devices(file.governance()))) {
      case BundleReading.Whole(var bundle) -> inspect(bundle, object.length);
      case BundleReading.OtherKind(var other) ->
          inspection(
              ObjectKind.of(other.kind()).map(ObjectKind::name).orElse("UNKNOWN"), object.length);
      case BundleReading.Forged _ -> inspection("FORGED", object.length);
      case BundleReading.UnknownDevice _ -> inspection("UNKNOWN_DEVICE", object.length);
      case ObjectReading.Damaged(var damage) -> inspection(damage.name(), object.length);
      case ObjectReading.Foreign _ -> inspection("FOREIGN", object.length);
      case ObjectReading.Newer _ -> inspection("NEWER", object.length);
    };
  }

  private static Inspection inspection(String kind, long bytes) {
    return new Inspection(kind, bytes, Optional.empty(), 0, 0, 0, 0, List.of());
  }

  private Inspection inspect(Bundle bundle, long bytes) {
    return new Inspection(
        ObjectKind.BUNDLE.name(),
        bytes,
        Optional.of(bundle.chain()),
        bundle.first(),
        bundle.first() + bundle.headers().size() - 1,
        bundle.records().size(),
        bundle.statements().size(),
        bundle.sections().stream()
            .map(section ->
                new Inspection.Part(
                    section.space().toString(),
                    section.epoch(),
                    section.sealed().length,
                    keys.at(section.space(), section.epoch()).isPresent()))
            .toList());
  }

  <T> T write(String name, Function<Tx, T> work) {
    return file.store().write(name, work);
  }

  Optional<Hash> governanceHead() {
    return file.governance().head();
  }
}

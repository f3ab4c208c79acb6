package coop.meent.sync;

import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.crypto.DeviceKey;
import coop.meent.crypto.Identity;
import coop.meent.crypto.InvitationCode;
import coop.meent.crypto.KeyFile;
import coop.meent.crypto.KeyFileOutcome;
import coop.meent.crypto.Keyring;
import coop.meent.crypto.RecoveryCode;
import coop.meent.crypto.SecretKey;
import coop.meent.govern.DeedOutcome;
import coop.meent.govern.Founding;
import coop.meent.govern.GovernanceLog;
import coop.meent.store.KnownFrontier;
import coop.meent.store.Store;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// The ways into a vault: founding it, being invited, a laptop more of one's own, and coming back
/// with a recovery code.
final class Joining {

  /// Of a laptop that is not admitted yet: the steward gives it its series.
  static final String NO_SERIES = "?";

  private final Store store;
  private final KeyFile keyFile;
  private final Clock clock;
  private final Ids ids;
  private final RandomGenerator random;

  Joining(Store store, KeyFile keyFile, Clock clock, Ids ids, RandomGenerator random) {
    this.store = store;
    this.keyFile = keyFile;
    this.clock = clock;
    this.ids = ids;
    this.random = random;
  }

  /// @param recovery to be shown once and typed back
  record Joined(VaultSession session, RecoveryCode recovery) {}

  /// Makes a vault of this file: all that was written in it before counts, and this laptop is the
  /// steward's.
  ///
  /// @param quorum how many members of the board found the stewardship anew
  Joined found(UUID member, char[] passphrase, int quorum) {
    var file = new VaultFile(store);
    if (file.isInVault()) throw new RefusedException(new SyncRefusal.AlreadyInVault());
    var before = store.read(KnownFrontier::read);
    var identity = Identity.random(random);
    var device = DeviceKey.random(file.here(), random);
    var founding =
        new Founding(
            identity, member, device, before, quorum, Founding.USUAL_WINDOW, clock.millis());
    var keyring = new Keyring(member, identity, device, founding.vault(), SecretKey.random(random));
    var recovery = keep(keyring, passphrase);
    file.begins(founding.vault());
    var session = new VaultSession(file, keyring, clock, random);
    switch (GovernanceLog.found(founding)) {
      case DeedOutcome.Written(var record, var _) ->
          session.learn(
              List.of(record.bytes().bytes()),
              List.of(),
              false,
              tx -> file.pinned().pin(tx, founding.vault(), member));
      case DeedOutcome.NotWritten(var refusal) -> throw new RefusedException(refusal);
    }
    int _ = new Stewardship(session).duties();
    return new Joined(session, recovery);
  }

  /// Reads an invitation that lies in the vault.
  ///
  /// @throws RefusedException when none there opens with the code
  static Invitation invitation(Remote remote, InvitationCode code) {
    return first(remote, ObjectKind.INVITATION, code.key())
        .orElseThrow(() -> new RefusedException(new SyncRefusal.NoInvitation()));
  }

  /// What lies in the vault to come back with.
  ///
  /// @throws RefusedException when nothing there opens with the code
  static Invitation recovery(Remote remote, RecoveryCode code) {
    return first(remote, ObjectKind.RECOVERY, code.key())
        .orElseThrow(() -> new RefusedException(new SyncRefusal.NothingToRecover()));
  }

  /// Whether anything lies there that is of a vault.
  static boolean isVault(Remote remote) {
    return first(remote, _ -> Optional.of(true)).isPresent();
  }

  /// The first of a kind that the key opens.
  private static Optional<Invitation> first(Remote remote, ObjectKind kind, SecretKey key) {
    return first(
        remote,
        object ->
            Optional.of(object)
                .filter(one -> one.is(kind))
                .flatMap(one -> key.open(one.body(), VaultObject.associated(kind, one.tag())))
                .map(Invitation::of)
                .filter(found -> VaultTag.of(found.vault()).equals(object.tag())));
  }

  /// What the first object that something is seen in gives; the rest is not fetched. What is looked
  /// for is short, and packs are long.
  private static <T> Optional<T> first(Remote remote, Function<VaultObject, Optional<T>> look) {
    var smallFirst =
        remote.list().stream().sorted(Comparator.comparingLong(Remote.Listed::bytes)).toList();
    for (var read : new Reading(remote, smallFirst)) {
      var found = read.bytes().flatMap(VaultObject::readAny).flatMap(look);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /// Asks to be let in with this new, empty file.
  Joined join(Invitation invitation, Remote remote, char[] passphrase) {
    var file = new VaultFile(store);
    if (file.isInVault()) throw new RefusedException(new SyncRefusal.AlreadyInVault());
    var identity = invitation.identity().map(Identity::of).orElseGet(() -> Identity.random(random));
    var device = DeviceKey.random(ids.next(), random);
    var keyring =
        new Keyring(
            invitation.member(), identity, device, invitation.vault(), invitation.vaultKey());
    var recovery = keep(keyring, passphrase);
    var request = request(keyring, invitation);
    var incarnation = ids.next();
    store.write(
        "sync.begin",
        tx -> {
          tx.outbox().begin(device.device(), incarnation, NO_SERIES);
          new Pinned(store).pin(tx, invitation.vault(), invitation.member());
          new Unanswered(store)
              .keep(tx, new Unanswered.Waiting(Unanswered.Kind.REQUEST, "here", request));
          return incarnation;
        });
    var session = new VaultSession(new VaultFile(store), keyring, clock, random);
    put(remote, request);
    return new Joined(session, recovery);
  }

  private VaultObject request(Keyring keyring, Invitation invitation) {
    var request =
        JoinRequest.of(keyring, invitation.id(), invitation.id().map(id -> invitation.secret()));
    return sealed(
        ObjectKind.JOIN_REQUEST,
        VaultTag.of(keyring.vault()),
        keyring.vaultKey(),
        request.toBytes(),
        random);
  }

  private RecoveryCode keep(Keyring keyring, char[] passphrase) {
    if (keyFile.createAnew(keyring, passphrase) instanceof KeyFileOutcome.Refused refused)
      throw new RefusedException(refused);
    return RecoveryCode.random(random);
  }

  /// Lays down in the vault what the recovery code brings back: once it was typed back.
  static void lay(VaultSession session, RecoveryCode code, Remote remote) {
    var keyring = session.keyring();
    var contents =
        new Invitation(
            keyring.vault(),
            keyring.vaultKey(),
            Optional.empty(),
            new byte[0],
            keyring.member(),
            "",
            "",
            Optional.of(keyring.identity().secret()));
    session
        .file()
        .pinned()
        .recovery(
            put(
                remote,
                ObjectKind.RECOVERY,
                session.tag(),
                code.key(),
                contents.toBytes(),
                session.random()));
  }

  static VaultObject put(
      Remote remote,
      ObjectKind kind,
      VaultTag tag,
      SecretKey key,
      byte[] contents,
      RandomGenerator random) {
    var object = sealed(kind, tag, key, contents, random);
    put(remote, object);
    return object;
  }

  private static VaultObject sealed(
      ObjectKind kind, VaultTag tag, SecretKey key, byte[] contents, RandomGenerator random) {
    return new VaultObject(
        kind, tag, key.seal(contents, VaultObject.associated(kind, tag), random));
  }

  private static void put(Remote remote, VaultObject object) {
    remote.putNew(object.name(), object.toBytes());
    remote.flush();
  }
}

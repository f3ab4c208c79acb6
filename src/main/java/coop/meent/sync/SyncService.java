package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.crypto.CodeReading;
import coop.meent.crypto.InvitationCode;
import coop.meent.crypto.KeyFile;
import coop.meent.crypto.KeyFileOutcome;
import coop.meent.crypto.PassphraseLock;
import coop.meent.crypto.RecoveryCode;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.FoldProof;
import coop.meent.store.OpenConflicts;
import coop.meent.store.Signature;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A file and the vault it belongs to: coming in, syncing, and who may do what. What seals or opens
/// needs the pass phrase once ([#unlock]); writing here and looking around never does.
///
/// Every method throws [RefusedException] with the reason and the next step.
public final class SyncService {

  /// One alone could take the stewardship over.
  public static final int USUAL_QUORUM = 2;

  private final Store store;
  private final MemberService members;
  private final KeyFile keyFile;
  private final Clock clock;
  private final Ids ids;
  private final RandomGenerator random;
  private VaultFile file;
  private @Nullable VaultSession session;
  private Optional<RecoveryCode> shown = Optional.empty();
  private Parcels parcels = Parcels.NONE;

  /// @param random a [java.security.SecureRandom], or a seeded one in a simulation
  public SyncService(
      Store store,
      MemberService members,
      Clock clock,
      Ids ids,
      RandomGenerator random,
      PassphraseLock lock) {
    this.store = store;
    this.members = members;
    this.clock = clock;
    this.ids = ids;
    this.random = random;
    keyFile = KeyFile.beside(store.file(), lock);
    file = new VaultFile(store);
    members.numberedHere(this::isNumberedHere);
    if (store.isWritable() && file.isInVault()) new Instance(store, ids, random).check(file.here());
  }

  /// Member numbers are given by the steward's laptop alone, so that no two members get the same.
  private boolean isNumberedHere() {
    return !file.isInVault() || overview().isSteward();
  }

  public boolean isInVault() {
    return file.isInVault();
  }

  /// Whether this laptop was let in.
  public boolean isAdmitted() {
    return file.standing().flatMap(now -> now.device(file.here())).isPresent();
  }

  public boolean isUnlocked() {
    return session != null;
  }

  /// The member whose laptop this is, once it belongs to a vault.
  public Optional<MemberId> member() {
    return file.pinned().member().map(MemberId::new);
  }

  /// Where the vault lay when it was synced last.
  public Optional<String> place() {
    return file.pinned().place();
  }

  /// When all that lay in the vault was taken in last.
  public Optional<Instant> synced() {
    return file.pinned().synced();
  }

  /// Makes a vault of this file in an empty place. The recovery code is to be shown, and
  /// [#confirmRecovery] ends the set-up.
  public RecoveryCode found(MemberId founder, char[] passphrase, Remote remote) {
    return found(founder, passphrase, remote, USUAL_QUORUM);
  }

  /// @param quorum how many members of the board together make another laptop the steward's
  public RecoveryCode found(MemberId founder, char[] passphrase, Remote remote, int quorum) {
    if (members.member(founder).isEmpty())
      throw new RefusedException(new SyncRefusal.UnknownMember(founder.uuid().toString()));
    if (!remote.list().isEmpty() && Joining.isVault(remote))
      throw new RefusedException(new SyncRefusal.VaultThere(remote.toString()));
    var joined = joining().found(founder.uuid(), passphrase, quorum);
    return begin(joined, remote);
  }

  private Joining joining() {
    return new Joining(store, keyFile, clock, ids, random);
  }

  private RecoveryCode begin(Joining.Joined joined, Remote remote) {
    file = joined.session().file();
    session = joined.session();
    shown = Optional.of(joined.recovery());
    new Instance(store, ids, random).mark();
    var _ = sync(remote);
    return joined.recovery();
  }

  /// Asks to be let in, with a new, empty file.
  ///
  /// @param code as it was typed
  public RecoveryCode join(String code, char[] passphrase, Remote remote) {
    var invitation = Joining.invitation(remote, read(InvitationCode.read(code)));
    return begin(joining().join(invitation, remote, passphrase), remote);
  }

  /// Comes back with a recovery code, on a new, empty file.
  public RecoveryCode recover(String code, char[] passphrase, Remote remote) {
    var recovery = Joining.recovery(remote, read(RecoveryCode.read(code)));
    return begin(joining().join(recovery, remote, passphrase), remote);
  }

  private static <C> C read(CodeReading<C> reading) {
    return switch (reading) {
      case CodeReading.Read<C>(var code) -> code;
      case CodeReading.Mistyped<C> mistyped -> throw new RefusedException(mistyped);
      case CodeReading.Incomplete<C> incomplete -> throw new RefusedException(incomplete);
    };
  }

  /// The recovery code as it was typed back: only then does it lie in the vault what it opens.
  public void confirmRecovery(String typed, Remote remote) {
    var code = read(RecoveryCode.read(typed));
    if (!shown.equals(Optional.of(code))) throw new RefusedException(new SyncRefusal.OtherCode());
    Joining.lay(unlocked(), code, remote);
    file.pinned().recoverable(clock.instant());
    shown = Optional.empty();
  }

  /// When a recovery code was typed back at this laptop; empty when one is still to be.
  public Optional<Instant> recoverable() {
    return file.pinned().recoverable();
  }

  /// Another recovery code, to be shown and typed back; one that was laid down before stays good.
  public RecoveryCode renewRecovery() {
    var code = RecoveryCode.random(random);
    var _ = unlocked();
    shown = Optional.of(code);
    return code;
  }

  /// What the steward reads out before letting this laptop in; empty until it is unlocked.
  public Optional<String> fingerprint() {
    var open = session;
    if (open == null) return Optional.empty();
    return Optional.of(JoinRequest.fingerprint(open.keyring().identity().signingKey().verifyKey()));
  }

  public void unlock(char[] passphrase) {
    if (!file.isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
    switch (keyFile.read(passphrase)) {
      case KeyFileOutcome.Opened(var keyring) -> {
        boolean isOurs =
            keyring.vault().equals(file.governance().vault())
                && keyring.deviceKey().device().equals(file.here());
        if (!isOurs) throw new RefusedException(new SyncRefusal.OtherKeys());
        session = new VaultSession(file, keyring, clock, random);
      }
      case KeyFileOutcome.Refused refused -> throw new RefusedException(refused);
    }
  }

  public void changePassphrase(char[] old, char[] fresh) {
    if (keyFile.changePassphrase(old, fresh) instanceof KeyFileOutcome.Refused refused)
      throw new RefusedException(refused);
  }

  private VaultSession unlocked() {
    if (session == null) throw new IllegalStateException("unlock first");
    return session;
  }

  /// Takes in what others wrote, and sends what was written here.
  public SyncReport sync(Remote remote) {
    return new Syncing(unlocked(), members, remote).sync();
  }

  /// Which files travel beside the changes.
  public void carries(Parcels carried) {
    parcels = carried;
  }

  /// Carries files to and from a place: what is here and does not lie there is sent, and what is
  /// wanted is fetched.
  public ParcelReport carry(Remote remote, Wanted wanted, CarryWatch watch) {
    return new Carrying(unlocked(), parcels).carry(remote, wanted, watch);
  }

  /// The same in two visits, see [ParcelErrand]; empty when there is nothing to go for.
  public Optional<ParcelErrand> parcelErrand(String place, Wanted wanted) {
    return new Carrying(unlocked(), parcels).errand(place, wanted);
  }

  /// Keeps what an errand fetched, and hands over to it what it is to put there.
  public void take(ParcelErrand errand) {
    new Carrying(unlocked(), parcels).take(errand);
  }

  /// What an errand did is known to have come there.
  public ParcelReport carried(ParcelErrand errand, String place) {
    new Carrying(unlocked(), parcels).note(errand, place);
    return errand.report();
  }

  /// How it stands with the files, as far as this laptop knows.
  public List<ParcelLine> parcels() {
    var place = place().orElse("");
    var findings = store.read(sql -> new ParcelFindings().at(sql, place));
    return parcels.all().stream()
        .map(one ->
            new ParcelLine(one, Optional.ofNullable(findings.get(ParcelFindings.Key.of(one)))))
        .toList();
  }

  /// Which files come by themselves.
  public QuietFiles quietFiles() {
    return file.pinned().quietFiles();
  }

  public void quietFiles(QuietFiles chosen) {
    file.pinned().quietFiles(chosen);
  }

  /// What need not be fetched for a sync, see [Errand].
  public Errand.Known known() {
    var doubted = new Doubts(unlocked(), place().orElse("")).now();
    return store.read(sql -> Syncing.known(unlocked(), sql, doubted));
  }

  /// What a sync handed over to an [Errand] came to its place.
  public void arrived() {
    file.pinned().underWay(false);
  }

  /// Whether this laptop syncs only when somebody asks for it.
  public boolean isPaused() {
    return file.pinned().isPaused();
  }

  public void pause(boolean shallPause) {
    file.pinned().pause(shallPause);
  }

  /// Lays an invitation in the vault. The code is to be told in another way.
  ///
  /// @param member in the register, and not in the vault yet
  public InvitationCode invite(MemberId member, Remote remote) {
    new Stewardship(unlocked()).require();
    var name = members.member(member).map(one -> one.name());
    if (name.isEmpty())
      throw new RefusedException(new SyncRefusal.UnknownMember(member.uuid().toString()));
    var id = ids.next();
    var secret = new byte[32];
    random.nextBytes(secret);
    store.write(
        "sync.invite",
        tx -> {
          unlocked().invitations().give(tx.sql(), id, member.uuid(), secret, clock.instant());
          return id;
        });
    return lay(
        remote,
        Unanswered.Kind.INVITATION,
        id.toString(),
        new Invitation(
            unlocked().keyring().vault(),
            unlocked().keyring().vaultKey(),
            Optional.of(id),
            secret,
            member.uuid(),
            name.get(),
            members.cooperative().map(Cooperative::name).orElse(""),
            Optional.empty()));
  }

  /// Lays down what a laptop more of one's own needs.
  public InvitationCode inviteOwnLaptop(Remote remote) {
    var keyring = unlocked().keyring();
    return lay(
        remote,
        Unanswered.Kind.OWN_LAPTOP,
        String.valueOf(unlocked().ownLaptops()),
        new Invitation(
            keyring.vault(),
            keyring.vaultKey(),
            Optional.empty(),
            new byte[0],
            keyring.member(),
            "",
            members.cooperative().map(Cooperative::name).orElse(""),
            Optional.of(keyring.identity().secret())));
  }

  /// @param about see [Unanswered.Waiting]
  private InvitationCode lay(
      Remote remote, Unanswered.Kind kind, String about, Invitation invitation) {
    new Doubts(unlocked(), remote.toString()).addAll();
    var code = InvitationCode.random(random);
    var laid =
        Joining.put(
            remote,
            ObjectKind.INVITATION,
            unlocked().tag(),
            code.key(),
            invitation.toBytes(),
            random);
    unlocked().unanswered().keep(new Unanswered.Waiting(kind, about, laid));
    return code;
  }

  /// Who asks to be let in, oldest first.
  public List<Asking> requests() {
    return file.asking().stream()
        .map(request ->
            new Asking(
                new MemberId(request.member()),
                members.member(new MemberId(request.member())).map(one -> one.name()).orElse("?"),
                request.certificate().device(),
                request.fingerprint(),
                isInvited(request)))
        .toList();
  }

  private boolean isInvited(JoinRequest request) {
    if (request.invitation().isEmpty()) return false;
    return store
        .read(sql -> new Invitations().secret(sql, request.invitation().get(), request.member()))
        .filter(request::isProvenBy)
        .isPresent();
  }

  /// Lets a laptop in.
  ///
  /// @param device see [#requests]
  public void admit(UUID device) {
    var request =
        file.asking().stream()
            .filter(one -> one.certificate().device().equals(device))
            .findFirst()
            .orElseThrow(() -> new RefusedException(new SyncRefusal.NoRequest(device.toString())));
    if (!isInvited(request))
      throw new RefusedException(new SyncRefusal.NoRequest(device.toString()));
    new Stewardship(unlocked()).admit(request);
    store.write(
        "sync.admitted",
        tx -> {
          request
              .invitation()
              .ifPresent(invitation ->
                  unlocked().invitations().use(tx.sql(), invitation, clock.instant()));
          return device;
        });
  }

  /// What can be seen without a pass phrase.
  public Overview overview() {
    return new Overview(file, members);
  }

  /// Who is in the vault although their membership has ended by the register: a person decides
  /// whether they are removed. The steward's own place is handed over first.
  public List<Member> leavers() {
    var standing = file.standing();
    if (standing.isEmpty()) return List.of();
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return members.members().stream()
        .filter(member -> member.left().filter(today::isAfter).isPresent())
        .filter(member -> standing.get().isMember(member.id().uuid()))
        .filter(member -> !standing.get().stewardMember().equals(member.id().uuid()))
        .toList();
  }

  /// Deeds on who may do what.
  public Governing governing() {
    if (!isAdmitted()) throw new RefusedException(new SyncRefusal.NotAdmitted());
    return new Governing(unlocked());
  }

  /// Settles a conflict with one of its versions, for everybody.
  ///
  /// @return whether it still was one
  public boolean settle(OpenConflicts.Conflict conflict, Hash version) {
    return store.write(
        "sync.settle",
        tx ->
            tx.settle(
                conflict.space(), conflict.table(), conflict.row(), conflict.group(), version));
  }

  /// What lies in the place: read whole, against what is kept here.
  public VaultCheck verify(Remote remote) {
    return new ChunkLook(unlocked(), parcels)
        .verify(remote, new VaultLook(unlocked()).verify(remote));
  }

  /// Whether the file here is what its changes make of it.
  Optional<FoldProof.Outcome> proof() {
    return new VaultLook(unlocked()).proof();
  }

  /// Whose laptops signed facts, by row; checked again where this laptop's keys are at hand.
  public Map<UUID, Signature> signatures(String table, Collection<UUID> rows) {
    return new Signing(file, session).of(table, rows);
  }

  /// Somebody's bundle, as far as the vault's key opens it.
  public Inspection inspect(byte[] object) {
    return new VaultLook(unlocked()).inspect(object);
  }
}

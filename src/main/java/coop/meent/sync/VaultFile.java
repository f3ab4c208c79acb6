package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Refusal;
import coop.meent.govern.Governance;
import coop.meent.govern.GovernanceJudge;
import coop.meent.govern.Lineage;
import coop.meent.govern.Objection;
import coop.meent.govern.Permissions;
import coop.meent.govern.Standing;
import coop.meent.store.Chain;
import coop.meent.store.Claim;
import coop.meent.store.FoldProof;
import coop.meent.store.Frontier;
import coop.meent.store.Gate;
import coop.meent.store.Judge;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.Verdict;
import coop.meent.store.Write;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// An open file as one of several that belong to a vault: who may write what in it, and how changes
/// of others are judged. Needs no pass phrase, since it neither seals nor opens anything.
final class VaultFile implements Gate {

  private static final Hash NO_HASH = Hash.of(new byte[Hash.SIZE]);

  private final Store store;
  private final Pinned pinned;
  private final GovernanceRecords records = new GovernanceRecords();
  private volatile @Nullable Permissions permissions;
  private volatile @Nullable Known known;

  VaultFile(Store store) {
    this.store = store;
    pinned = new Pinned(store);
    if (store.isWritable()) store.guardBy(this);
  }

  Store store() {
    return store;
  }

  Pinned pinned() {
    return pinned;
  }

  boolean isInVault() {
    var read = known;
    return read == null ? pinned.vault().isPresent() : read.governance.isPresent();
  }

  Governance governance() {
    return known().orElseThrow();
  }

  Optional<Standing> standing() {
    return known().flatMap(Governance::current);
  }

  /// Read when it is asked for first: most commands only look at the books, and checking every
  /// signature of the log would cost more than they do.
  private Optional<Governance> known() {
    var read = known;
    if (read == null) {
      read = new Known(pinned.vault().map(vault -> store.read(sql -> records.read(sql, vault))));
      known = read;
    }
    return read.governance;
  }

  /// @param governance empty in a file that belongs to no vault
  private record Known(Optional<Governance> governance) {}

  private Permissions permissions() {
    var known = permissions;
    if (known == null) {
      known = store.read(sql -> new Writers().permissions(sql));
      permissions = known;
    }
    return known;
  }

  Judge judge(Governance governance, Tx tx) {
    return new GovernanceJudge(governance, permissions(), new StoreLineage(tx.chainLines()));
  }

  /// What the governance log says that lies in one state of the file.
  FoldProof.Law law(DSLContext sql) {
    var log = records.read(sql, governance().vault());
    var upTo =
        log.current()
            .flatMap(Standing::checkpoint)
            .map(last -> last.deed().frontier())
            .orElse(Frontier.EMPTY);
    return new FoldProof.Law(upTo, tx -> judge(log, tx));
  }

  /// Takes records and statements up, and says of what follows from them.
  ///
  /// @param isSent whether they lie in the vault already
  Governance learn(
      Tx tx, Collection<byte[]> newRecords, Collection<byte[]> newStatements, boolean isSent) {
    var before = governance();
    records.add(tx.sql(), newRecords, newStatements, isSent);
    var after = before.with(newRecords, newStatements);
    records.bound(tx.sql(), after);
    after
        .current()
        .ifPresent(standing ->
            tx.outbox()
                .write(standing.head(), standing.checkpoint().map(Standing.LastCheckpoint::hash)));
    return after;
  }

  /// After the transaction in which it was learned is committed.
  void became(Governance after) {
    known = new Known(Optional.of(after));
  }

  /// Who asks to be let in and was not yet, oldest first.
  List<JoinRequest> asking() {
    var now = standing();
    return store.read(new Invitations()::open).stream()
        .filter(
            request -> now.flatMap(known -> known.device(request.certificate().device())).isEmpty())
        .toList();
  }

  /// A vault that is being founded, as long as nothing of it is written.
  void begins(UUID vault) {
    known = new Known(Optional.of(Governance.empty(vault)));
  }

  GovernanceRecords records() {
    return records;
  }

  /// Whether others would refuse what is about to be written here.
  @Override
  public Optional<Refusal> refusal(Space space, List<Write> writes) {
    if (!isInVault() || space.kind() == Space.Kind.PRIVATE) return Optional.empty();
    var known = governance();
    var standing = known.current();
    if (standing.isEmpty()) return Optional.of(new SyncRefusal.NotAdmitted());
    var chain = new Chain(here(), new UUID(0, 0));
    if (standing.get().device(chain.device()).isEmpty())
      return Optional.of(new SyncRefusal.NotAdmitted());
    var head = Optional.of(standing.get().head());
    var claim =
        new Claim(
            NO_HASH,
            chain,
            Long.MAX_VALUE,
            Optional.empty(),
            head,
            head,
            standing.get().checkpoint().map(Standing.LastCheckpoint::hash),
            space,
            writes);
    Lineage none = (any, end) -> Lineage.Line.BESIDE;
    return switch (new GovernanceJudge(known, permissions(), none).judge(claim)) {
      case Verdict.Accepted _ -> Optional.empty();
      case Verdict.Waits _ -> Optional.of(new SyncRefusal.NotAdmitted());
      case Verdict.Refused refused -> Optional.of(Objection.of(refused));
      case Verdict.Suspended _ -> Optional.of(new SyncRefusal.Suspended());
    };
  }

  private volatile Optional<UUID> device = Optional.empty();

  UUID here() {
    var known = device;
    if (known.isPresent()) return known.get();
    var read = store.read(sql -> new HereDevices().key(sql));
    device = Optional.of(read);
    return read;
  }
}

package coop.meent.sync;

import coop.meent.base.RefusedException;
import coop.meent.member.MemberService;
import coop.meent.store.InOrder;
import coop.meent.store.Incoming;
import coop.meent.store.JudgedChanges;
import coop.meent.store.Received;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// One sync with one place. Everything that comes in is committed first and published after;
/// whatever goes wrong at the place, nothing here is lost or half done.
final class Syncing {

  private final VaultSession session;
  private final MemberService members;
  private final VaultFile file;
  private final Remote remote;
  private final Collecting collecting;
  private final KeptBundles kept;
  private final Packing packing;
  private final SeenFiles seen = new SeenFiles();
  private final DeviceNews news = new DeviceNews();
  private final Doubts doubts;
  private int published;

  Syncing(VaultSession session, MemberService members, Remote remote) {
    this.session = session;
    this.members = members;
    this.remote = remote;
    file = session.file();
    kept = session.kept();
    packing = new Packing(session);
    doubts = new Doubts(session, remote.toString());
    collecting = new Collecting(session.codec(), session.tag(), remote);
  }

  /// Takes in what lies there, does the steward's duties if this is the steward's laptop, sends
  /// what is new here, and puts back what the place lost.
  SyncReport sync() {
    readAgain();
    var doubted = doubted();
    var found =
        file.store().read(sql -> collecting.look(file.governance(), known(session, sql, doubted)));
    requireOurs(found);
    boolean wasEmpty = found.isEmpty() && !file.store().read(kept::names).isEmpty();
    var _ = session.takeLearned();
    var received = receive(found).plus(session.takeLearned());
    var differing = new StateCheck(session).differing();
    var stewardship = new Stewardship(session);
    int admitted = stewardship.duties();
    boolean _ = new Checkpoints(session, stewardship).makeIfDue();
    int numbered = stewardship.isHere() ? members.giveNumbers() : 0;
    new KeySharing(session).share();
    int sent = publish(found, doubted);
    boolean isTidied = stewardship.isHere() && !remote.isCarried();
    var packs = isTidied ? putPacks(found) : List.<VaultObject>of();
    int putBack = putBack(found, packs);
    int collected = isTidied ? collect(found) : 0;
    remote.flush();
    if (!remote.isCarried()) doubts.settle(doubted, found.hurt());
    file.pinned().underWay(remote instanceof Errand && putBack > 0);
    if (!remote.isCarried() || file.pinned().place().isEmpty())
      file.pinned().lies(remote.toString());
    file.pinned().synced(session.clock().instant());
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
        numbered,
        file.asking().size(),
        differing,
        packs.size(),
        collected);
  }

  /// What a newer Meent wrote may be understood by now.
  private void readAgain() {
    if (file.store().read(JudgedChanges::notUnderstood) == 0) return;
    file.store()
        .write(
            "sync.readAgain",
            tx -> {
              tx.replica(file.judge(file.governance(), tx)).readAgain();
              return tx;
            });
  }

  private Set<String> doubted() {
    if (remote instanceof Errand errand) return errand.doubted();
    return remote.isCarried() ? Set.of() : doubts.now();
  }

  /// What need not be read: it is here, another one that is holds it whole, or it was looked at.
  ///
  /// @param doubted see [Doubts]
  static Errand.Known known(VaultSession session, DSLContext sql, Set<String> doubted) {
    Map<String, Long> sizes = session.kept().sizes(sql);
    session.kept().superseded(sql).keySet().forEach(name -> sizes.put(name, KeptBundles.ANY_SIZE));
    sizes.putAll(new Packs().sizes(sql));
    return new Errand.Known(sizes, new SeenFiles().sizes(sql), session.codec()::packed, doubted);
  }

  private void requireOurs(Collecting.Found found) {
    boolean isOthers = found.foreign() > 0 && found.isEmpty();
    if (isOthers) throw new RefusedException(new SyncRefusal.OtherVault(remote.toString()));
  }

  private Received receive(Collecting.Found found) {
    if (found.isNothingNew()) return Received.NOTHING;
    session.learn(found.records(), found.statements(), true);
    Map<ObjectName, Collecting.Read> bundles = new LinkedHashMap<>(found.bundles());
    bundles.putAll(collecting.readAgain(file.governance(), found));
    Set<String> suspects = new HashSet<>();
    var received =
        file.store()
            .write(
                "sync.receive",
                tx -> {
                  for (var looked : found.looked()) seen.note(tx.sql(), looked, "");
                  for (var other : found.others()) request(tx, other);
                  var taken = take(tx, bundles);
                  suspects.addAll(suspects(tx.sql(), bundles, found.present()));
                  packing.note(tx.sql(), found);
                  return taken;
                });
    doubts.add(suspects);
    return received;
  }

  private Set<String> suspects(
      DSLContext sql, Map<ObjectName, Collecting.Read> bundles, Set<String> present) {
    var heard = bundles.values().stream().map(Collecting.Read::bundle).toList();
    return new Suspects(kept, news)
        .of(sql, heard, bundles.keySet(), session.governanceHead(), present);
  }

  private Received take(Tx tx, Map<ObjectName, Collecting.Read> bundles) {
    List<Incoming> changes = new ArrayList<>();
    for (var read : bundles.entrySet()) {
      var bundle = read.getValue().bundle();
      var opened = collecting.open(bundle, session.keys());
      kept.add(
          tx.sql(), read.getKey(), bundle, session.clock().instant(), read.getValue().object());
      kept.sections(tx.sql(), read.getKey(), bundle, opened.open());
      news.hear(tx.sql(), bundle, session.clock().instant());
      changes.addAll(opened.changes());
    }
    var received = tx.replica(file.judge(file.governance(), tx)).receive(InOrder.of(changes));
    if (Incarnations.isBehind(tx))
      Incarnations.begin(tx, session.keyring().deviceKey().device(), anyId());
    var rollUp = rollUp();
    bundles.values().stream()
        .map(read -> read.bundle().chain())
        .distinct()
        .forEach(chain -> rollUp.dropCovered(tx.sql(), chain, false));
    return received;
  }

  private RollUp rollUp() {
    return new RollUp(kept, session.codec(), Collecting.devices(file.governance()));
  }

  private void request(Tx tx, VaultObject object) {
    if (!object.is(ObjectKind.JOIN_REQUEST)) return;
    session
        .keyring()
        .vaultKey()
        .open(object.body(), VaultObject.associated(ObjectKind.JOIN_REQUEST, session.tag()))
        .ifPresent(bytes -> {
          try {
            var request = JoinRequest.of(bytes);
            boolean isIn =
                file.standing()
                    .flatMap(now -> now.device(request.certificate().device()))
                    .isPresent();
            if (!isIn)
              session
                  .invitations()
                  .ask(tx.sql(), object.name(), request, session.clock().instant());
          } catch (IllegalArgumentException noRequest) {
            // Whoever made it holds the vault's key, and still it asks for nothing.
          }
        });
  }

  private UUID anyId() {
    return new UUID(session.random().nextLong(), session.random().nextLong());
  }

  private int publish(Collecting.Found found, Set<String> doubted) {
    published = 0;
    if (!session.isActive()) return 0;
    var lacking = new Lacking(file.store());
    var lacked = found.hurt();
    lacked.removeAll(file.store().read(kept::names));
    lacked.removeAll(doubted);
    boolean isLacking = lacking.isNews(lacked);
    int sent =
        file.store()
            .write(
                "sync.publish",
                tx -> {
                  var publishing = new Publishing(session, session.codec(), kept, news);
                  int told = publishing.changes(tx, isLacking);
                  rollUp().rollUp(tx, publishing, session.clock().instant());
                  published = publishing.made();
                  return told;
                });
    lacking.told(lacked);
    return sent;
  }

  private List<VaultObject> putPacks(Collecting.Found found) {
    var packs = file.store().read(sql -> packing.next(sql, found.present()));
    packs.forEach(pack -> remote.putNew(pack.name(), pack.toBytes()));
    takeAwayDamaged(found, packs);
    return packs;
  }

  /// What a damaged pack held lies in one of these now, or is put back by itself: all of it is here
  /// when it was read whole once.
  private void takeAwayDamaged(Collecting.Found found, List<VaultObject> packs) {
    var damaged = found.damaged().stream().filter(Errand::isPack).toList();
    if (damaged.isEmpty()) return;
    var readOnce = file.store().read(sql -> new Packs().all(sql).keySet());
    var made = packs.stream().map(pack -> pack.name().location()).toList();
    for (var one : damaged) {
      var name = ObjectName.at(one.location()).orElseThrow().text();
      boolean isHere = !packs.isEmpty() || readOnce.contains(name);
      if (isHere && !made.contains(one.location())) remote.delete(one.location());
    }
  }

  /// Takes away what lies in packs by now.
  private int collect(Collecting.Found found) {
    var gone = file.store().read(sql -> packing.collected(sql, found.present()));
    gone.forEach(name -> remote.delete(new ObjectName(name).location()));
    return gone.size();
  }

  /// Puts what is kept here where it does not lie.
  ///
  /// @param packs that were put there just now
  private int putBack(Collecting.Found found, List<VaultObject> packs) {
    packing.forgetLost(found.present());
    var covered = file.store().read(sql -> packing.covered(sql, found.present()));
    for (var pack : packs)
      session.codec().unpack(pack).forEach(bundle -> covered.add(bundle.name().text()));
    int put = 0;
    var hurt = found.hurt();
    for (var name : file.store().read(kept::names)) {
      boolean isHeld = covered.contains(name) && !hurt.contains(name);
      if (found.present().contains(name) || isHeld) continue;
      var object = file.store().read(sql -> kept.object(sql, name));
      if (object.isPresent()
          && remote.putNew(new ObjectName(name), object.get()) == Remote.Put.STORED) put++;
    }
    var recovery = file.pinned().recovery();
    if (recovery.isPresent()
        && !found.present().contains(recovery.get().name().text())
        && remote.putNew(recovery.get().name(), recovery.get().toBytes()) == Remote.Put.STORED)
      put++;
    put += putBackUnanswered(found);
    var superseded = file.store().read(kept::superseded);
    for (var name : found.present()) {
      if (superseded.getOrDefault(name, false)) remote.delete(new ObjectName(name).location());
    }
    return put;
  }

  private int putBackUnanswered(Collecting.Found found) {
    int put = 0;
    for (var object : session.unanswered().those(this::isOpen)) {
      if (!found.present().contains(object.name().text())
          && remote.putNew(object.name(), object.toBytes()) == Remote.Put.STORED) put++;
    }
    return put;
  }

  private boolean isOpen(Unanswered.Waiting waiting) {
    return switch (waiting.kind()) {
      case REQUEST -> file.standing().flatMap(now -> now.device(file.here())).isEmpty();
      case INVITATION -> isInvited(UUID.fromString(waiting.about()));
      case OWN_LAPTOP -> session.ownLaptops() <= Integer.parseInt(waiting.about());
    };
  }

  /// Who is in by another invitation needs this one no more.
  private boolean isInvited(UUID invitation) {
    return file.store()
        .read(sql -> session.invitations().invited(sql, invitation))
        .filter(member -> file.standing().filter(now -> now.isMember(member)).isEmpty())
        .isPresent();
  }
}

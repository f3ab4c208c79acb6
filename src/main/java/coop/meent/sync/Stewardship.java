package coop.meent.sync;

import coop.meent.base.RefusedException;
import coop.meent.crypto.SecretKey;
import coop.meent.govern.Bytes;
import coop.meent.govern.Deed;
import coop.meent.govern.DeedOutcome;
import coop.meent.govern.Drafts;
import coop.meent.govern.GovernanceLog;
import coop.meent.govern.SpaceStanding;
import coop.meent.govern.StaleSpace;
import coop.meent.govern.Standing;
import coop.meent.member.Role;
import coop.meent.store.KnownFrontier;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// What the steward's laptop does for the others: lets people in, follows the register in who holds
/// which office, gives spaces their keys.
final class Stewardship {

  private final VaultSession session;

  Stewardship(VaultSession session) {
    this.session = session;
  }

  boolean isHere() {
    return session.file().standing().filter(this::isSteward).isPresent();
  }

  private boolean isSteward(Standing standing) {
    return standing.steward().equals(session.keyring().deviceKey().device());
  }

  void require() {
    if (!isHere()) throw new RefusedException(new SyncRefusal.NotSteward());
  }

  /// Does what needs no person to decide; answers how many laptops it let in.
  int duties() {
    if (!isHere()) return 0;
    int admitted = admitOwnLaptops();
    followRegister();
    followTeams();
    openEpochs();
    return admitted;
  }

  /// Writes the next record of the governance log.
  ///
  /// @throws RefusedException when it would not stand
  void append(Deed deed) {
    var log = new GovernanceLog(session.file().governance(), session.keyring().deviceKey());
    switch (log.append(deed, session.clock().millis())) {
      case DeedOutcome.Written(var record, var _) ->
          session.learn(List.of(record.bytes().bytes()), List.of(), false);
      case DeedOutcome.NotWritten(var refusal) -> throw new RefusedException(refusal);
    }
  }

  Drafts drafts() {
    var frontier = session.file().store().read(KnownFrontier::read);
    return new Drafts(session.file().standing().orElseThrow(), frontier);
  }

  /// A laptop more of somebody who is in: their own key vouches for it.
  private int admitOwnLaptops() {
    int admitted = 0;
    for (var request : session.file().store().read(session.invitations()::open)) {
      var member = session.file().standing().orElseThrow().member(request.member());
      if (isKnown(request)) {
        answered(request.certificate().device());
        continue;
      }
      boolean isTheirs =
          member.isPresent()
              && member.get().isPresent()
              && member.get().signKey().equals(request.signKey())
              && request.certificate().isBy(member.get().signKey());
      if (!isTheirs) continue;
      append(drafts().admit(request.certificate()));
      answered(request.certificate().device());
      admitted++;
    }
    return admitted;
  }

  /// Another steward answered it.
  private boolean isKnown(JoinRequest request) {
    return session
        .file()
        .standing()
        .flatMap(now -> now.device(request.certificate().device()))
        .isPresent();
  }

  void answered(UUID device) {
    session.write(
        "sync.answer",
        tx -> {
          session.invitations().answer(tx.sql(), device, session.clock().instant());
          return device;
        });
  }

  /// The register says who holds which office, as the board decided; the log makes it count.
  private void followRegister() {
    var register = session.file().store().read(sql -> new RegisterRoles().now(sql));
    for (var member : session.file().standing().orElseThrow().members()) {
      if (!member.isPresent()) continue;
      Set<Role> should = register.getOrDefault(member.member(), EnumSet.noneOf(Role.class));
      for (var role : Role.values()) {
        if (role == Role.STEWARD) continue;
        boolean holds = member.granted().contains(role);
        if (should.contains(role) && !holds) append(new Deed.Grant(member.member(), role));
        if (!should.contains(role) && holds) append(drafts().revoke(member.member(), role));
      }
    }
  }

  /// Who works on an assignment reads what its team keeps, and who works on it no more does not;
  /// the same of who is in a bond.
  private void followTeams() {
    var today = LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC);
    for (var team : session.file().store().read(sql -> new TeamReaders().now(sql, today))) {
      var standing = session.file().standing().orElseThrow();
      var space = team.space();
      var known = standing.space(space);
      if (known.isEmpty() && team.isOld()) continue;
      var inVault = new TreeSet<>(team.members());
      inVault.removeIf(member -> !standing.isMember(member));
      if (!known.map(SpaceStanding::team).orElseGet(TreeSet::new).equals(inVault))
        append(new Deed.SetReaders(space, inVault));
    }
  }

  /// A new key where somebody may read no more, or where there is none yet. A new reader alone
  /// needs no new key: they are given the one there is.
  private void openEpochs() {
    List<Space> spaces = new ArrayList<>();
    for (var stale : session.file().governance().staleSpaces()) {
      boolean canShare =
          stale.cause() == StaleSpace.Cause.NEW_READER && hasNewestKey(stale.space());
      if (!canShare) spaces.add(stale.space());
    }
    spaces.addAll(keyless());
    spaces.forEach(this::openEpoch);
  }

  /// What the office keeps of a member who has no laptop yet has a key too, for the office alone,
  /// and what the care committee knows one for the committee alone: without one a change about that
  /// member would hold up all that its laptop writes after it, or lie where others read it. Who
  /// comes later is given both keys as any new reader.
  private List<Space> keyless() {
    var standing = session.file().standing().orElseThrow();
    var register = new RegisterRoles();
    var store = session.file().store();
    List<Space> spaces = new ArrayList<>();
    store.read(register::members).forEach(member -> spaces.add(Space.withMember(member)));
    store.read(register::present).forEach(member -> spaces.add(Space.careWithMember(member)));
    return spaces.stream()
        .filter(space -> !standing.isMember(space.subject().orElseThrow()))
        .filter(space -> standing.space(space).flatMap(SpaceStanding::newest).isEmpty())
        .filter(space -> !standing.readers(space).isEmpty())
        .toList();
  }

  private boolean hasNewestKey(Space space) {
    return session.keys().newest(session.file().governance(), space).isPresent();
  }

  /// The key is kept by its readers only: the steward forgets it who is none of them.
  void openEpoch(Space space) {
    var drafts = drafts();
    var key = SecretKey.random(session.random());
    int epoch = drafts.standing().space(space).map(known -> known.epochs().size()).orElse(0) + 1;
    var info = SpaceKeys.info(session.keyring().vault(), new SpaceKeys.Place(space.key(), epoch));
    SortedMap<UUID, Bytes> wrapped = new TreeMap<>();
    for (var reader : drafts.standing().readers(space))
      wrapped.put(
          reader,
          new Bytes(
              drafts
                  .standing()
                  .member(reader)
                  .orElseThrow()
                  .wrapKey()
                  .wrap(key.bytes(), info, session.random())));
    append(drafts.openEpoch(space, key.commitment(), wrapped));
  }

  /// @throws RefusedException when there is no such request, or it proves nothing
  void admit(JoinRequest request) {
    require();
    var standing = session.file().standing().orElseThrow();
    if (!standing.isMember(request.member()))
      append(new Deed.AdmitMember(request.member(), request.signKey(), request.wrapKey()));
    append(drafts().admit(request.certificate()));
    answered(request.certificate().device());
    followRegister();
    followTeams();
    openEpochs();
  }
}

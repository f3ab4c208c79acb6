package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import coop.meent.crypto.DeviceCertificate;
import coop.meent.member.Role;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/// A record put on top of what stood before it. Refuses what would not stand: the one rule for the
/// laptop that drafts a record and for all that read it.
final class NextStanding {

  final LogRecord record;
  Deed.Genesis genesis;
  long foundedMillis;
  UUID steward;
  int admitted;
  SharedMap<UUID, MemberStanding> members = SharedMap.empty();
  SharedMap<UUID, DeviceStanding> devices = SharedMap.empty();
  SharedMap<UUID, SpaceStanding> spaces = SharedMap.empty();
  SharedMap<Hash, UUID> keys = SharedMap.empty();
  Optional<Standing.LastCheckpoint> checkpoint = Optional.empty();
  SharedMap<Hash, Long> late = SharedMap.empty();
  SharedMap<Hash, Boolean> settled = SharedMap.empty();
  int schemaEpoch;

  private NextStanding(LogRecord record, Deed.Genesis genesis) {
    this.record = record;
    this.genesis = genesis;
    foundedMillis = record.claimedMillis();
    steward = genesis.device();
  }

  private NextStanding(LogRecord record, Standing before) {
    this(record, before.genesis);
    foundedMillis = before.foundedMillis;
    steward = before.steward;
    admitted = before.admitted;
    members = before.members;
    devices = before.devices;
    spaces = before.spaces;
    keys = before.keys;
    checkpoint = before.checkpoint;
    late = before.late;
    settled = before.settled;
    schemaEpoch = before.schemaEpoch;
  }

  /// What stands after the first record of a vault.
  ///
  /// @throws RefusedException with the [DeedRefusal]
  static Standing first(UUID vault, LogRecord record) {
    require(record.deed() instanceof Deed.Genesis, new DeedRefusal.OutOfLine());
    var genesis = (Deed.Genesis) record.deed();
    require(
        record.term() == 1
            && record.number() == 1
            && genesis.vault().equals(vault)
            && Founding.vault(genesis, record.claimedMillis()).equals(vault),
        new DeedRefusal.OutOfLine());
    require(record.device().equals(genesis.device()), new DeedRefusal.NotTheSteward());
    require(record.isSignedBy(genesis.deviceKey()), new DeedRefusal.ForgedRecord());
    require(genesis.quorum() >= 1, new DeedRefusal.BadQuorum());
    var next = new NextStanding(record, genesis);
    next.admitMember(new Deed.AdmitMember(genesis.member(), genesis.signKey(), genesis.wrapKey()));
    next.admitDevice(
        new Deed.AdmitDevice(
            genesis.device(),
            genesis.member(),
            genesis.deviceKey(),
            genesis.certificate(),
            genesis.series()));
    return new Standing(next);
  }

  /// What stands after one more record.
  ///
  /// @throws RefusedException with the [DeedRefusal]
  static Standing after(Standing before, LogRecord record) {
    long term = before.term + (record.deed() instanceof Deed.Refound ? 1 : 0);
    require(
        record.term() == term
            && record.number() == before.number + 1
            && record.previous().filter(before.head::equals).isPresent(),
        new DeedRefusal.OutOfLine());
    boolean isRefounding = record.deed() instanceof Deed.Refound;
    require(
        isRefounding || record.device().equals(before.steward), new DeedRefusal.NotTheSteward());
    var author = before.devices.get(record.device());
    if (author == null || !author.isActive())
      throw refused(new DeedRefusal.UnknownDevice(record.device()));
    require(record.isSignedBy(author.key()), new DeedRefusal.ForgedRecord());
    var next = new NextStanding(record, before);
    next.apply(before);
    return new Standing(next);
  }

  private void apply(Standing before) {
    switch (record.deed()) {
      case Deed.Genesis _ -> throw refused(new DeedRefusal.OutOfLine());
      case Deed.AdmitMember deed -> admitMember(deed);
      case Deed.AdmitDevice deed -> admitDevice(deed);
      case Deed.Grant(var member, var role) -> {
        require(role != Role.STEWARD, new DeedRefusal.StewardIsHandedOver());
        var standing = member(member);
        require(!standing.granted().contains(role), new DeedRefusal.RoleHeld());
        members = members.with(member, standing.granting(role));
      }
      case Deed.Revoke(var member, var role, var upTo) -> {
        require(role != Role.STEWARD, new DeedRefusal.StewardIsHandedOver());
        require(member(member).granted().contains(role), new DeedRefusal.RoleNotHeld());
        cutOffs().check(member, upTo);
        members = members.with(member, member(member).revoking(role, number(), upTo));
      }
      case Deed.RemoveMember(var member, var upTo) -> removeMember(before, member, upTo);
      case Deed.RemoveDevice(var device, var upTo) -> removeDevice(device, upTo);
      case Deed.OpenEpoch deed -> openEpoch(before, deed);
      case Deed.SetReaders(var space, var team) -> {
        boolean isChosen = space.kind() == Space.Kind.TEAM || space.kind() == Space.Kind.BOND;
        require(isChosen, new DeedRefusal.NotATeam());
        for (var member : team) member(member);
        spaces = spaces.with(space.key(), space(space).readBy(team));
      }
      case Deed.Checkpoint deed -> {
        cutOffs().checkGrows(deed.frontier());
        checkpoint = Optional.of(new Standing.LastCheckpoint(record.hash(), deed));
      }
      case Deed.ConfirmSuspension(var suspension) -> confirm(before, suspension);
      case Deed.LiftSuspension(var suspension) -> settle(suspension);
      case Deed.AdmitLate(var changes) -> {
        require(!changes.isEmpty(), new DeedRefusal.NothingLate());
        for (var change : changes) late = late.with(change, number());
      }
      case Deed.HandOver(var device, var upTo) -> appoint(before, device, upTo);
      case Deed.Refound(var votes, var upTo) -> {
        int valid = Votes.count(before, record.device(), votes);
        int needed = before.genesis.quorum();
        require(valid >= needed, new DeedRefusal.TooFewVotes(valid, needed));
        appoint(before, record.device(), upTo);
      }
      case Deed.SchemaEpoch(var number) -> {
        require(number > schemaEpoch, new DeedRefusal.OldSchema(schemaEpoch));
        schemaEpoch = number;
      }
      case Deed.Unknown(_, var ignorable, _) -> require(ignorable, new DeedRefusal.NewerLog());
    }
  }

  private void admitMember(Deed.AdmitMember deed) {
    var known = members.get(deed.member());
    require(known == null || !known.isPresent(), new DeedRefusal.MemberKnown(deed.member()));
    var key = Hash.of(deed.signKey().bytes());
    var owner = keys.get(key);
    require(owner == null || owner.equals(deed.member()), new DeedRefusal.KeyTaken());
    keys = keys.with(key, deed.member());
    members =
        members.with(deed.member(), MemberStanding.admitted(deed, Optional.ofNullable(known)));
  }

  private void admitDevice(Deed.AdmitDevice deed) {
    var owner = member(deed.member());
    require(!devices.has(deed.device()), new DeedRefusal.DeviceKnown(deed.device()));
    var key = Hash.of(deed.deviceKey().bytes());
    require(!keys.has(key), new DeedRefusal.KeyTaken());
    var certificate =
        new DeviceCertificate(
            genesis.vault(),
            deed.member(),
            deed.device(),
            deed.deviceKey(),
            deed.certificate().bytes());
    require(certificate.isBy(owner.signKey()), new DeedRefusal.BadCertificate());
    var series = Series.after(admitted);
    require(deed.series().equals(series), new DeedRefusal.OtherSeries(series));
    keys = keys.with(key, deed.device());
    admitted++;
    devices =
        devices.with(
            deed.device(),
            new DeviceStanding(
                deed.device(), deed.member(), deed.deviceKey(), series, Optional.empty()));
  }

  private void removeMember(Standing before, UUID member, Frontier upTo) {
    var standing = member(member);
    require(!before.stewardMember().equals(member), new DeedRefusal.StewardStays());
    cutOffs().check(member, upTo);
    members = members.with(member, standing.removed(number(), upTo));
    for (var device : before.devices())
      if (device.member().equals(member) && device.isActive())
        removeUnchecked(device, upTo.of(device.device()));
  }

  private void removeDevice(UUID device, Frontier upTo) {
    var standing = device(device);
    require(!device.equals(steward), new DeedRefusal.StewardStays());
    cutOffs().checkDevice(device, upTo);
    removeUnchecked(standing, upTo);
  }

  private void removeUnchecked(DeviceStanding device, Frontier upTo) {
    var cutOff = new CutOff(number(), Optional.empty(), upTo);
    devices = devices.with(device.device(), device.removed(cutOff));
  }

  private void openEpoch(Standing before, Deed.OpenEpoch deed) {
    var kind = deed.space().kind();
    require(
        kind != Space.Kind.OWN && kind != Space.Kind.PRIVATE, new DeedRefusal.SpaceWithoutKey());
    var space = space(deed.space());
    int expected = space.epochs().size() + 1;
    require(deed.epoch() == expected, new DeedRefusal.OtherEpoch(expected));
    for (var member : deed.wrapped().keySet())
      require(before.reads(member, deed.space()), new DeedRefusal.NotAReader(member));
    spaces = spaces.with(deed.space().key(), space.opening(deed));
  }

  private void confirm(Standing before, SignedStatement suspension) {
    if (!(suspension.statement() instanceof Statement.Suspend(var device, var upTo)))
      throw refused(new DeedRefusal.NotASuspension());
    require(
        suspension.vault().equals(genesis.vault())
            && Suspensions.maySuspend(before, suspension.device(), device)
            && suspension.isSignedBy(device(suspension.device()).key()),
        new DeedRefusal.NotASuspension());
    settle(suspension.hash());
    removeDevice(device, before.chainsOfDevice(device, upTo));
  }

  private void settle(Hash suspension) {
    require(!settled.has(suspension), new DeedRefusal.SuspensionSettled(suspension));
    settled = settled.with(suspension, true);
  }

  private void appoint(Standing before, UUID device, Frontier upTo) {
    var standing = device(device);
    require(!device.equals(steward), new DeedRefusal.IsTheSteward());
    var old = before.stewardMember();
    cutOffs().check(old, upTo);
    if (!old.equals(standing.member()))
      members = members.with(old, member(old).revoking(Role.STEWARD, number(), upTo));
    steward = device;
  }

  private CutOffRule cutOffs() {
    return new CutOffRule(devices, checkpoint);
  }

  private long number() {
    return record.number();
  }

  private MemberStanding member(UUID member) {
    var known = members.get(member);
    if (known == null || !known.isPresent()) throw refused(new DeedRefusal.UnknownMember(member));
    return known;
  }

  private DeviceStanding device(UUID device) {
    var known = devices.get(device);
    if (known == null || !known.isActive()) throw refused(new DeedRefusal.UnknownDevice(device));
    return known;
  }

  private SpaceStanding space(Space space) {
    var known = spaces.get(space.key());
    return known != null ? known : new SpaceStanding(space, new TreeSet<>(), List.of());
  }

  private static void require(boolean stands, DeedRefusal otherwise) {
    if (!stands) throw refused(otherwise);
  }

  private static RefusedException refused(DeedRefusal refusal) {
    return new RefusedException(refusal);
  }
}

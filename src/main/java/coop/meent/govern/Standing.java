package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.member.Role;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// What stands right after a record: members, laptops, offices, spaces. Immutable, and shares all
/// that did not change with the standing before.
public final class Standing {

  final Hash head;
  final long term;
  final long number;
  final Deed.Genesis genesis;
  final long foundedMillis;
  final UUID steward;
  final int admitted;
  final SharedMap<UUID, MemberStanding> members;
  final SharedMap<UUID, DeviceStanding> devices;
  final SharedMap<UUID, SpaceStanding> spaces;
  final SharedMap<Hash, UUID> keys;
  final Optional<LastCheckpoint> checkpoint;
  final SharedMap<Hash, Long> late;
  final SharedMap<Hash, Boolean> settled;
  final int schemaEpoch;

  Standing(NextStanding next) {
    head = next.record.hash();
    term = next.record.term();
    number = next.record.number();
    genesis = next.genesis;
    foundedMillis = next.foundedMillis;
    steward = next.steward;
    admitted = next.admitted;
    members = next.members;
    devices = next.devices;
    spaces = next.spaces;
    keys = next.keys;
    checkpoint = next.checkpoint;
    late = next.late;
    settled = next.settled;
    schemaEpoch = next.schemaEpoch;
  }

  /// @param hash of the record, by which changes cite it
  public record LastCheckpoint(Hash hash, Deed.Checkpoint deed) {}

  /// The hash of the last record.
  public Hash head() {
    return head;
  }

  public long term() {
    return term;
  }

  public long number() {
    return number;
  }

  public Deed.Genesis genesis() {
    return genesis;
  }

  /// The laptop that writes the next record.
  public UUID steward() {
    return steward;
  }

  public Optional<LastCheckpoint> checkpoint() {
    return checkpoint;
  }

  public int schemaEpoch() {
    return schemaEpoch;
  }

  /// Spaces that the log has spoken of.
  public List<SpaceStanding> spaces() {
    List<SpaceStanding> all = new ArrayList<>();
    spaces.forEach((_, space) -> all.add(space));
    return all;
  }

  /// The earliest time a change made under this standing can have, in Unix milliseconds.
  public long floorMillis() {
    return checkpoint.map(last -> last.deed().timeMillis()).orElse(foundedMillis);
  }

  /// The latest time that a laptop's clock can claim, in Unix milliseconds.
  public long ceilingMillis() {
    long floor = floorMillis();
    long window = genesis.windowMillis();
    return floor > Long.MAX_VALUE - window ? Long.MAX_VALUE : floor + window;
  }

  /// Everybody who is or was a member.
  public List<MemberStanding> members() {
    List<MemberStanding> all = new ArrayList<>();
    members.forEach((_, member) -> all.add(member));
    return all;
  }

  public Optional<MemberStanding> member(UUID member) {
    return Optional.ofNullable(members.get(member));
  }

  public boolean isMember(UUID member) {
    var known = members.get(member);
    return known != null && known.isPresent();
  }

  /// Every laptop that is or was admitted.
  public List<DeviceStanding> devices() {
    List<DeviceStanding> all = new ArrayList<>();
    devices.forEach((_, device) -> all.add(device));
    return all;
  }

  public Optional<DeviceStanding> device(UUID device) {
    return Optional.ofNullable(devices.get(device));
  }

  public UUID stewardMember() {
    return device(steward).orElseThrow().member();
  }

  /// The offices of a member, the stewardship among them.
  public Set<Role> roles(UUID member) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) if (holds(member, role)) roles.add(role);
    return Collections.unmodifiableSet(roles);
  }

  public boolean holds(UUID member, Role role) {
    if (role == Role.STEWARD) return stewardMember().equals(member);
    var known = members.get(member);
    return known != null && known.granted().contains(role);
  }

  /// Those who hold an office, in order of their ids.
  public SortedSet<UUID> holders(Role role) {
    var holders = new TreeSet<UUID>();
    for (var member : members()) if (holds(member.member(), role)) holders.add(member.member());
    return holders;
  }

  public Optional<SpaceStanding> space(Space space) {
    return Optional.ofNullable(spaces.get(space.key()));
  }

  /// Whether that member may read what stands in the space.
  public boolean reads(UUID member, Space space) {
    if (!isMember(member)) return false;
    return switch (space.kind()) {
      case COMMON -> true;
      case OFFICE -> isOfTheOffice(member);
      case WITH_MEMBER -> isSubject(member, space) || isOfTheOffice(member);
      case CARE -> holds(member, Role.CARE_COMMITTEE) || holds(member, Role.TREASURER);
      case CARE_WITH_MEMBER -> isSubject(member, space) || holds(member, Role.CARE_COMMITTEE);
      case TEAM -> holds(member, Role.COORDINATOR) || isOfTheTeam(member, space);
      case BOND -> isOfTheTeam(member, space);
      case OWN -> isSubject(member, space);
      case PRIVATE -> false;
    };
  }

  /// Who may read what stands in the space.
  public SortedSet<UUID> readers(Space space) {
    var readers = new TreeSet<UUID>();
    for (var member : members()) if (reads(member.member(), space)) readers.add(member.member());
    return readers;
  }

  private boolean isOfTheOffice(UUID member) {
    return holds(member, Role.TREASURER)
        || holds(member, Role.BOARD)
        || holds(member, Role.AUDIT_COMMITTEE);
  }

  private boolean isOfTheTeam(UUID member, Space space) {
    return space(space).filter(standing -> standing.team().contains(member)).isPresent();
  }

  private static boolean isSubject(UUID member, Space space) {
    return space.subject().filter(member::equals).isPresent();
  }

  /// Spaces with a key in the log, or that want one, see [StaleSpace].
  public List<StaleSpace> staleSpaces() {
    return StaleSpace.of(this);
  }

  /// The next laptop's series.
  public String nextSeries() {
    return Series.after(admitted);
  }

  /// What of a frontier is a member's, none of it before what a checkpoint made final.
  public Frontier chainsOf(UUID member, Frontier known) {
    var theirs = Frontier.EMPTY;
    for (var device : devices())
      if (device.member().equals(member))
        theirs = theirs.with(chainsOfDevice(device.device(), known));
    return theirs;
  }

  /// What of a frontier is a laptop's, none of it before what a checkpoint made final.
  public Frontier chainsOfDevice(UUID device, Frontier known) {
    var last = checkpoint.map(made -> made.deed().frontier()).orElse(Frontier.EMPTY);
    return last.of(device).with(known.of(device));
  }
}

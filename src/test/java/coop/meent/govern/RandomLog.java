package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Claim;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import coop.meent.store.Write;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// A vault in which anything happens: branches, forgeries, suspensions of each other, votes, and
/// changes under any record.
final class RandomLog {

  private static final List<String> NAMES = List.of("Anna", "Bas", "Carla", "Dirk", "Emma");
  private static final List<String> TABLES =
      List.of("cooperative", "member", "member_role", "client", "journal_entry", "book", "unheard");

  final Map<Hash, byte[]> records = new LinkedHashMap<>();
  final Map<Hash, byte[]> statements = new LinkedHashMap<>();
  final List<Claim> claims = new ArrayList<>();
  final KnownChanges changes = new KnownChanges();
  final UUID vault;

  private final Seeded random;
  private final List<TestVault> branches = new ArrayList<>();
  private final List<SignedStatement> suspensions = new ArrayList<>();

  RandomLog(Seeded random, int steps) {
    this.random = random;
    var first = TestVault.foundedBy("Anna", 1 + random.nextInt(2), random);
    vault = first.id;
    branches.add(first);
    first.admit("Bas", "Carla", "Dirk").grant("Bas", Role.BOARD).grant("Carla", Role.BOARD);
    first.grant("Dirk", Role.TREASURER).grant("Anna", Role.TREASURER);
    for (int i = 0; i < steps; i++) {
      step(random.pick(branches));
      collect();
    }
  }

  private void collect() {
    for (var branch : branches) {
      for (var bytes : branch.records) records.putIfAbsent(Hash.sha256(bytes), bytes);
      for (var bytes : branch.statements) statements.putIfAbsent(Hash.sha256(bytes), bytes);
    }
  }

  private void step(TestVault in) {
    var person = in.person(random.pick(NAMES));
    var laptop = random.pick(person.laptops);
    var role = random.pick(List.of(Role.values()));
    switch (random.nextInt(28)) {
      case 0, 1, 2 -> attempt(in, person.admission());
      case 3, 4, 5 ->
          attempt(in, in.drafts().admit(person.certificate(in.id, random.pick(person.laptops))));
      case 6, 7, 8 -> attempt(in, new Deed.Grant(person.member, role));
      case 9 -> attempt(in, drafts(in).revoke(person.member, role));
      case 10 -> attempt(in, drafts(in).removeDevice(laptop.id()));
      case 11 -> {
        if (random.chance(50)) attempt(in, drafts(in).removeMember(person.member));
      }
      case 12 -> attempt(in, openEpoch(in, person));
      case 13 -> attempt(in, new Deed.SetReaders(team(), new TreeSet<>(List.of(person.member))));
      case 14 -> attempt(in, in.drafts().checkpoint(TestVault.TIME, new TreeMap<>()));
      case 15 -> attempt(in, drafts(in).handOver(laptop.id()));
      case 16 -> suspensions.add(in.say(random.pick(person.laptops), suspension(in)));
      case 17 -> settle(in);
      case 18 -> vote(in, laptop);
      case 19 -> {
        if (branches.size() < 4) branches.add(in.fork());
      }
      case 20 -> {
        if (!claims.isEmpty())
          attempt(in, new Deed.AdmitLate(new TreeSet<>(List.of(random.pick(claims).hash()))));
      }
      case 21 -> forge(in, laptop);
      case 22 -> person.buy(random);
      default -> change(in, laptop, person);
    }
    if (random.chance(50)) change(in, random.pick(person.laptops), person);
  }

  private Drafts drafts(TestVault in) {
    return random.chance(70) ? in.drafts() : new Drafts(in.now(), Frontier.EMPTY);
  }

  private void attempt(TestVault in, Deed deed) {
    var outcome =
        in.log(in.deviceKey(in.now().steward())).append(deed, TestVault.TIME + in.now().number());
    if (outcome instanceof DeedOutcome.Written) in.keep(outcome);
  }

  private Space team() {
    return Space.team(new AssignmentId(new UUID(4, random.nextInt(2))));
  }

  private Deed openEpoch(TestVault in, Person person) {
    var space =
        random.pick(
            List.of(
                Space.COMMON,
                Space.OFFICE,
                Space.CARE,
                team(),
                Space.withMember(new MemberId(person.member))));
    var wrapped = new TreeMap<UUID, Bytes>();
    for (var reader : in.now().readers(space))
      if (random.chance(80)) wrapped.put(reader, new Bytes(new byte[] {1}));
    return in.drafts()
        .openEpoch(space, Hash.sha256(new byte[] {(byte) random.nextInt(9)}), wrapped);
  }

  private Statement suspension(TestVault in) {
    var other = in.person(random.pick(NAMES));
    return random.chance(20)
        ? new Statement.KeyShare(Space.COMMON, 1, other.member, new Bytes(new byte[] {2}))
        : drafts(in).suspend(random.pick(other.laptops).id());
  }

  private void settle(TestVault in) {
    if (suspensions.isEmpty()) return;
    var suspension = random.pick(suspensions);
    attempt(
        in,
        random.chance(50)
            ? new Deed.LiftSuspension(suspension.hash())
            : new Deed.ConfirmSuspension(suspension));
  }

  private void vote(TestVault in, Laptop steward) {
    for (var name : NAMES) in.say(in.person(name).laptop(), in.drafts().vote(steward.id()));
    var outcome =
        in.log(steward.key)
            .append(drafts(in).refound(in.governance.votesFor(steward.id())), TestVault.TIME);
    if (outcome instanceof DeedOutcome.Written) in.keep(outcome);
  }

  private void forge(TestVault in, Laptop laptop) {
    var deed = new Deed.Grant(in.person("Bas").member, Role.BOARD);
    var author = random.chance(50) ? in.now().steward() : laptop.id();
    in.records.add(in.forge(author, laptop.key, deed));
    var unknown = new Deed.Unknown(50, random.chance(50), new Bytes(new byte[0]));
    if (random.chance(30))
      in.records.add(in.forge(in.now().steward(), in.deviceKey(in.now().steward()), unknown));
  }

  private void change(TestVault in, Laptop laptop, Person person) {
    var groups = new BitSet();
    groups.set(1 + random.nextInt(3));
    var row = random.chance(30) ? person.member : new UUID(3, claims.size());
    var write =
        new Write(random.pick(TABLES), random.pick(List.of(Write.Kind.values())), row, groups);
    var space =
        random.pick(List.of(Space.COMMON, Space.OFFICE, Space.own(new MemberId(person.member))));
    var under = random.chance(10) ? Governance.empty(vault) : in.governance;
    var claim =
        random.chance(90)
            ? laptop.write(under, space, List.of(write))
            : laptop.claim(
                Math.max(1, laptop.changes.size()),
                laptop.changes.size() < 2
                    ? Optional.<Claim>empty()
                    : Optional.of(laptop.changes.get(laptop.changes.size() - 2)),
                under,
                space,
                List.of(write));
    claims.add(claim);
    changes.add(claim);
  }

  Hash fingerprint(Collection<byte[]> someRecords, Collection<byte[]> someStatements) {
    return fingerprint(Governance.empty(vault).with(someRecords, someStatements));
  }

  Hash fingerprint(Governance governance) {
    return Fingerprint.of(governance, claims, changes);
  }
}

package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.crypto.DeviceKey;
import coop.meent.member.Role;
import coop.meent.store.Frontier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A vault with people who have names, and all records and statements that were ever made in it.
final class TestVault {

  static final long TIME = 1_800_000_000_000L;

  final Seeded random;
  final Map<String, Person> people;
  final UUID id;
  final List<byte[]> records = new ArrayList<>();
  final List<byte[]> statements = new ArrayList<>();
  Governance governance;

  private TestVault(Seeded random, Map<String, Person> people, UUID id, Governance governance) {
    this.random = random;
    this.people = people;
    this.id = id;
    this.governance = governance;
  }

  static TestVault foundedBy(String founder, int quorum, Seeded random) {
    var person = new Person(founder, random);
    return foundedBy(person, Frontier.EMPTY, quorum, random);
  }

  static TestVault foundedBy(Person founder, Frontier before, int quorum, Seeded random) {
    var founding =
        new Founding(
            founder.identity,
            founder.member,
            founder.laptop().key,
            before,
            quorum,
            Founding.USUAL_WINDOW,
            TIME);
    var people = new LinkedHashMap<String, Person>();
    people.put(founder.name, founder);
    var vault = new TestVault(random, people, founding.vault(), Governance.empty(founding.vault()));
    vault.keep(GovernanceLog.found(founding));
    return vault;
  }

  /// The same vault, to go on differently.
  TestVault fork() {
    var fork = new TestVault(random, people, id, governance);
    fork.records.addAll(records);
    fork.statements.addAll(statements);
    return fork;
  }

  Person person(String name) {
    return people.computeIfAbsent(name, any -> new Person(any, random));
  }

  Standing now() {
    return governance.current().orElseThrow();
  }

  Hash head() {
    return governance.head().orElseThrow();
  }

  /// The member and the first laptop.
  TestVault admit(String... names) {
    for (var name : names) {
      var person = person(name);
      write(person.admission());
      admit(person, person.laptop());
    }
    return this;
  }

  void admit(Person person, Laptop laptop) {
    write(drafts().admit(person.certificate(id, laptop)));
  }

  TestVault grant(String name, Role role) {
    return write(new Deed.Grant(person(name).member, role));
  }

  /// With a cut-off at what the member's laptops have written by now.
  TestVault revoke(String name, Role role) {
    return write(drafts().revoke(person(name).member, role));
  }

  TestVault handOver(String name) {
    return write(drafts().handOver(person(name).laptop().id()));
  }

  TestVault checkpoint() {
    return write(drafts().checkpoint(TIME + now().number(), new TreeMap<>()));
  }

  Drafts drafts() {
    return new Drafts(now(), known());
  }

  /// All changes that the people's laptops hold.
  Frontier known() {
    var all = Frontier.EMPTY;
    for (var person : people.values())
      for (var laptop : person.laptops) all = all.with(laptop.frontier());
    return all;
  }

  KnownChanges changes() {
    var all = new KnownChanges();
    for (var person : people.values()) person.laptops.forEach(all::add);
    return all;
  }

  TestVault write(Deed deed) {
    return keep(log(deviceKey(now().steward())).append(deed, TIME + now().number()));
  }

  DeedRefusal refusal(Deed deed) {
    return refusal(deviceKey(now().steward()), deed);
  }

  DeedRefusal refusal(DeviceKey author, Deed deed) {
    var outcome = log(author).append(deed, TIME);
    assertThat(outcome).isInstanceOf(DeedOutcome.NotWritten.class);
    return ((DeedOutcome.NotWritten) outcome).refusal();
  }

  GovernanceLog log(DeviceKey author) {
    return new GovernanceLog(governance, author);
  }

  DeviceKey deviceKey(UUID device) {
    return people.values().stream()
        .flatMap(person -> person.laptops.stream())
        .filter(laptop -> laptop.id().equals(device))
        .findFirst()
        .orElseThrow()
        .key;
  }

  TestVault keep(DeedOutcome outcome) {
    if (!(outcome instanceof DeedOutcome.Written(var record, var after)))
      throw new AssertionError(outcome);
    records.add(record.bytes().bytes());
    governance = after;
    return this;
  }

  /// A record on top of the head, signed by whoever, checked by nobody.
  byte[] forge(UUID author, DeviceKey signer, Deed deed) {
    var content =
        LogRecord.toBeSigned(
            now().term(), now().number() + 1, governance.head(), author, TIME, deed);
    return signed(content, signer);
  }

  static byte[] signed(byte[] content, DeviceKey signer) {
    return new ByteWriter()
        .raw(content)
        .raw(Signatures.record(signer.signingKey(), content))
        .toBytes();
  }

  SignedStatement say(String name, Statement statement) {
    return say(person(name).laptop(), statement);
  }

  SignedStatement say(Laptop laptop, Statement statement) {
    var signed = SignedStatement.sign(id, laptop.id(), laptop.key.signingKey(), TIME, statement);
    statements.add(signed.toBytes());
    governance = governance.with(List.of(), List.of(signed.toBytes()));
    return signed;
  }

  /// A board member's vote for a laptop from now on.
  SignedStatement vote(String name, String steward) {
    return say(name, drafts().vote(person(steward).laptop().id()));
  }
}

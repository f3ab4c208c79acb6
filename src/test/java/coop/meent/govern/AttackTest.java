package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Chain;
import coop.meent.store.Claim;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import coop.meent.store.Verdict;
import coop.meent.store.Write;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What somebody tries who was entitled once, or never.
class AttackTest {

  private final Seeded random = new Seeded(2026);
  private final TestVault vault = TestVault.foundedBy("Anna", 2, random).admit("Bas", "Carla");
  private final Laptop laptop = vault.person("Bas").laptop();

  AttackTest() {
    vault.grant("Carla", Role.BOARD).grant("Bas", Role.TREASURER).checkpoint();
  }

  private static List<Write> entry() {
    var groups = new BitSet();
    groups.set(1);
    return List.of(new Write("journal_entry", Write.Kind.PUT, new UUID(1, 1), groups));
  }

  private Claim book(Governance under) {
    return laptop.write(under, Space.OFFICE, entry());
  }

  private Verdict judge(Claim claim) {
    return judge(vault, claim);
  }

  private static Verdict judge(TestVault vault, Claim claim) {
    return new GovernanceJudge(vault.governance, SchemaPermissions.ALL, vault.changes())
        .judge(claim);
  }

  private static String reason(Verdict verdict) {
    return ((Verdict.Refused) verdict).reason();
  }

  @Test
  void formerTreasurerWhoCitesAnOldHeadIsRefused() {
    var held = vault.governance;
    var honest = book(held);
    vault.revoke("Bas", Role.TREASURER);
    assertThat(judge(honest)).isEqualTo(new Verdict.Accepted());
    assertThat(judge(book(held)))
        .isEqualTo(new Verdict.Refused("RoleCutOff", List.of("journal_entry", "TREASURER")));
    assertThat(reason(judge(book(vault.governance)))).isEqualTo("NoRole");
  }

  @Test
  void alternativeChainOfTheSameLengthIsRefused() {
    var held = vault.governance;
    var first = book(held);
    book(held);
    book(held);
    vault.write(vault.drafts().removeDevice(laptop.id()));
    var second =
        laptop.claim(
            2,
            Optional.of(first),
            held,
            Space.OFFICE,
            List.of(entry().getFirst(), entry().getFirst()));
    var third = laptop.claim(3, Optional.of(second), held, Space.OFFICE, entry());
    assertThat(judge(laptop.changes.get(1))).isEqualTo(new Verdict.Accepted());
    assertThat(judge(laptop.changes.get(2))).isEqualTo(new Verdict.Accepted());
    assertThat(reason(judge(second))).isEqualTo("DeviceCutOff");
    assertThat(reason(judge(third))).isEqualTo("DeviceCutOff");
  }

  @Test
  void changeBeforeTheCutOffWaitsUntilItIsKnownToLeadThere() {
    var first = book(vault.governance);
    var second = book(vault.governance);
    var third = book(vault.governance);
    vault.write(vault.drafts().removeDevice(laptop.id()));
    var nothing = new GovernanceJudge(vault.governance, SchemaPermissions.ALL, new KnownChanges());
    assertThat(nothing.judge(first)).isEqualTo(new Verdict.Waits(third.hash()));
    assertThat(nothing.judge(third)).isEqualTo(new Verdict.Accepted());
    var all =
        new GovernanceJudge(
            vault.governance, SchemaPermissions.ALL, new KnownChanges().add(second).add(third));
    assertThat(all.judge(first)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void newIncarnationOfARemovedDeviceIsRefused() {
    var held = vault.governance;
    book(held);
    vault.write(vault.drafts().removeDevice(laptop.id()));
    var copy = new Laptop(laptop.key, new UUID(5, 5));
    assertThat(reason(judge(copy.write(held, Space.OFFICE, entry())))).isEqualTo("DeviceCutOff");
    assertThat(reason(judge(copy.write(vault.governance, Space.OFFICE, entry()))))
        .isEqualTo("DeviceGone");
  }

  @Test
  void secondLaptopAdmittedBeforeTheRevocationCannotBackdateEither() {
    var other = vault.person("Bas").buy(random);
    vault.admit(vault.person("Bas"), other);
    var held = vault.governance;
    vault.revoke("Bas", Role.TREASURER);
    assertThat(reason(judge(other.write(held, Space.OFFICE, entry())))).isEqualTo("RoleCutOff");
  }

  @Test
  void laptopAdmittedLaterWorksUnderAHeadItsMemberKnew() {
    var held = vault.governance;
    var other = vault.person("Bas").buy(random);
    var claim = other.write(held, Space.OFFICE, entry());
    var waits = (Verdict.Waits) judge(claim);
    assertThat(vault.governance.isSettled(waits.missing())).isFalse();
    vault.admit(vault.person("Bas"), other);
    assertThat(vault.governance.isSettled(waits.missing())).isTrue();
    assertThat(judge(claim)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void citingAnOlderHeadThanBeforeIsRefused() {
    var old = vault.governance;
    vault.grant("Bas", Role.COORDINATOR);
    book(vault.governance);
    assertThat(reason(judge(book(old)))).isEqualTo("GoesBack");
  }

  @Test
  void citingNoHeadAfterTheVaultBeganIsRefused() {
    assertThat(reason(judge(book(Governance.empty(vault.id))))).isEqualTo("NotFromBefore");
  }

  @Test
  void citingAnotherCheckpointThanTheHeadKnewIsRefused() {
    var claim = book(vault.governance);
    for (var checkpoint :
        List.of(Optional.<Hash>empty(), Optional.of(vault.head()), Optional.of(Hash.sha256()))) {
      var other =
          new Claim(
              claim.hash(),
              claim.chain(),
              1,
              Optional.empty(),
              claim.governanceHead(),
              Optional.empty(),
              checkpoint,
              claim.space(),
              claim.writes());
      if (checkpoint.equals(claim.checkpoint())) continue;
      assertThat(reason(judge(other))).isEqualTo("OtherCheckpoint");
    }
  }

  @Test
  void officeThatWasNeverGrantedGivesNothing() {
    var carla = vault.person("Carla").laptop();
    var claim = carla.write(vault.governance, Space.OFFICE, entry());
    assertThat(judge(claim)).isEqualTo(new Verdict.Refused("NoRole", List.of("journal_entry")));
  }

  @Test
  void onlyTheMemberSetsTheGroupsThatAreTheirsToSet() {
    var bas = vault.person("Bas").member;
    var carla = vault.person("Carla").member;
    var steward = vault.fork();
    steward.revoke("Bas", Role.TREASURER);
    assertThat(reason(judge(steward, member(steward, carla, 2)))).isEqualTo("NoRole");
    assertThat(judge(steward, member(steward, bas, 2))).isEqualTo(new Verdict.Accepted());
    assertThat(judge(steward, member(steward, bas, 2, 6))).isEqualTo(new Verdict.Accepted());
    assertThat(reason(judge(steward, member(steward, bas, 1, 2)))).isEqualTo("NoRole");
    assertThat(reason(judge(steward, member(steward, bas)))).isEqualTo("NoRole");
  }

  private Claim member(TestVault under, UUID row, int... groups) {
    var set = new BitSet();
    for (int group : groups) set.set(group);
    return laptop.write(
        under.governance, Space.COMMON, List.of(new Write("member", Write.Kind.PUT, row, set)));
  }

  @Test
  void oneForbiddenWriteRefusesTheWholeChange() {
    var groups = new BitSet();
    groups.set(1);
    var roles = new Write("member_role", Write.Kind.PUT, new UUID(1, 2), groups);
    var client = new Write("client", Write.Kind.PUT, new UUID(1, 3), groups);
    var claim = laptop.write(vault.governance, Space.COMMON, List.of(client, roles));
    assertThat(judge(claim)).isEqualTo(new Verdict.Refused("NoRole", List.of("member_role")));
  }

  @Test
  void tableOfANewerProgramWaits() {
    var groups = new BitSet();
    var claim =
        laptop.write(
            vault.governance,
            Space.COMMON,
            List.of(new Write("hologram", Write.Kind.PUT, new UUID(1, 2), groups)));
    assertThat(judge(claim)).isInstanceOf(Verdict.Waits.class);
  }

  @Test
  void recordSignedByAnotherLaptopNeverStands() {
    for (var deed :
        List.of(
            new Deed.Grant(vault.person("Bas").member, Role.BOARD),
            vault.drafts().handOver(laptop.id()),
            vault.drafts().removeDevice(vault.person("Carla").laptop().id())))
      assertThat(vault.refusal(laptop.key, deed)).isEqualTo(new DeedRefusal.NotTheSteward());
  }

  @Test
  void forgedRecordNeverStandsAndWhatCitesItIsRefused() {
    var steward = vault.now().steward();
    var bytes =
        vault.forge(steward, laptop.key, new Deed.Grant(vault.person("Bas").member, Role.BOARD));
    var governance = vault.governance.with(List.of(bytes), List.of());
    var hash = Hash.sha256(bytes);
    assertThat(governance.head()).isEqualTo(vault.governance.head());
    assertThat(governance.rejected()).containsEntry(hash, new DeedRefusal.ForgedRecord());
    assertThat(governance.isSettled(hash)).isTrue();
    var claim = claimCiting(hash);
    assertThat(judge(claim)).isEqualTo(new Verdict.Waits(hash));
    assertThat(
            reason(
                new GovernanceJudge(governance, SchemaPermissions.ALL, vault.changes())
                    .judge(claim)))
        .isEqualTo("CitesInvalidRecord");
  }

  private Claim claimCiting(Hash head) {
    return new Claim(
        Hash.sha256(new byte[1]),
        laptop.chain,
        1,
        Optional.empty(),
        Optional.of(head),
        Optional.empty(),
        Optional.empty(),
        Space.OFFICE,
        entry());
  }

  @Test
  void anotherBeginningUnderTheSameVaultIdNeverStands() {
    var mallory = TestVault.foundedBy("Mallory", 1, random);
    var record = LogRecord.read(mallory.records.getFirst());
    var genesis = (Deed.Genesis) record.deed();
    var forged =
        new Deed.Genesis(
            vault.id,
            genesis.before(),
            genesis.member(),
            genesis.signKey(),
            genesis.wrapKey(),
            genesis.device(),
            genesis.deviceKey(),
            new Bytes(
                mallory
                    .person("Mallory")
                    .certificate(vault.id, mallory.person("Mallory").laptop())
                    .signature()),
            genesis.series(),
            genesis.quorum(),
            genesis.windowMillis());
    var content =
        LogRecord.toBeSigned(1, 1, Optional.empty(), genesis.device(), TestVault.TIME, forged);
    var bytes = TestVault.signed(content, mallory.person("Mallory").laptop().key);
    var governance = Governance.empty(vault.id).with(List.of(bytes), List.of());
    assertThat(governance.current()).isEmpty();
    assertThat(governance.rejected().values()).containsExactly(new DeedRefusal.OutOfLine());
    assertThat(governance.with(vault.records, List.of()).head()).isEqualTo(vault.governance.head());
    assertThat(Governance.empty(vault.id).with(mallory.records, List.of()).current()).isEmpty();
  }

  @Test
  void whatStoodInTheFoundersFileCountsAndNothingElseOfBefore() {
    var founder = new Person("Fenna", random);
    var none = Governance.empty(new UUID(0, 0));
    var first = founder.laptop().write(none, Space.OFFICE, entry());
    var second = founder.laptop().write(none, Space.OFFICE, entry());
    var hers = TestVault.foundedBy(founder, founder.laptop().frontier(), 1, random);
    var later = founder.laptop().write(none, Space.OFFICE, entry());
    var beside = founder.laptop().claim(1, Optional.empty(), none, Space.COMMON, entry());
    assertThat(judge(hers, first)).isEqualTo(new Verdict.Accepted());
    assertThat(judge(hers, second)).isEqualTo(new Verdict.Accepted());
    assertThat(reason(judge(hers, later))).isEqualTo("NotFromBefore");
    assertThat(reason(judge(hers, beside))).isEqualTo("NotFromBefore");
    var empty = Governance.empty(hers.id);
    var waits =
        (Verdict.Waits)
            new GovernanceJudge(empty, SchemaPermissions.ALL, hers.changes()).judge(first);
    assertThat(empty.isSettled(waits.missing())).isFalse();
    assertThat(hers.governance.isSettled(waits.missing())).isTrue();
  }

  @Test
  void unknownHeadWaitsForIt() {
    var ahead = vault.fork().grant("Bas", Role.COORDINATOR);
    var claim = book(ahead.governance);
    assertThat(judge(claim)).isEqualTo(new Verdict.Waits(ahead.head()));
    assertThat(judge(ahead, claim)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void laptopThatNobodyAdmittedWaits() {
    var stranger = new Person("Sam", random);
    var claim = stranger.laptop().write(vault.governance, Space.COMMON, List.of());
    assertThat(judge(claim)).isInstanceOf(Verdict.Waits.class);
  }

  @Test
  void memberWhoComesBackStartsAfresh() {
    var held = vault.governance;
    book(held);
    vault.write(vault.drafts().removeMember(vault.person("Bas").member));
    vault.write(vault.person("Bas").admission());
    var other = vault.person("Bas").buy(random);
    vault.admit(vault.person("Bas"), other);
    assertThat(reason(judge(book(held)))).isEqualTo("MemberCutOff");
    assertThat(reason(judge(other.write(held, Space.OFFICE, entry())))).isEqualTo("MemberCutOff");
    var fresh = new Laptop(other.key, new UUID(8, 8));
    assertThat(reason(judge(fresh.write(vault.governance, Space.OFFICE, entry()))))
        .isEqualTo("NoRole");
    vault.grant("Bas", Role.TREASURER);
    assertThat(judge(fresh.write(vault.governance, Space.OFFICE, entry())))
        .isEqualTo(new Verdict.Accepted());
  }

  @Test
  void lateAdmissionGivesNoOfficeThatWasNeverHeld() {
    var carla = vault.person("Carla").laptop();
    var claim = carla.write(vault.governance, Space.OFFICE, entry());
    vault.write(new Deed.AdmitLate(new TreeSet<>(List.of(claim.hash()))));
    assertThat(reason(judge(claim))).isEqualTo("NoRole");
  }

  @Test
  void changeThatIsLetInAgainIsJudgedAgain() {
    var claim = vault.person("Carla").laptop().write(vault.governance, Space.OFFICE, entry());
    var letIn = new Deed.AdmitLate(new TreeSet<>(List.of(claim.hash())));
    vault.write(letIn);
    assertThat(reason(judge(claim))).isEqualTo("NoRole");
    vault.grant("Carla", Role.TREASURER);
    var before = vault.governance;
    vault.write(letIn);
    assertThat(vault.governance.rejudging(before).changes()).containsExactly(claim.hash());
    assertThat(judge(claim)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void formerStewardWhoCitesAnOldHeadWritesNothingAsStewardAnyMore() {
    var anna = vault.person("Anna").laptop();
    var held = vault.governance;
    var groups = new BitSet();
    groups.set(1);
    var write = List.of(new Write("member_role", Write.Kind.PUT, new UUID(1, 2), groups));
    var honest = anna.write(held, Space.COMMON, write);
    vault.handOver("Carla");
    assertThat(judge(honest)).isEqualTo(new Verdict.Accepted());
    assertThat(reason(judge(anna.write(held, Space.COMMON, write)))).isEqualTo("RoleCutOff");
  }

  @Test
  void cutOffBelowACheckpointOrWithSomebodyElsesChangesIsRefused() {
    book(vault.governance);
    book(vault.governance);
    vault.checkpoint();
    var bas = vault.person("Bas").member;
    assertThat(vault.refusal(new Deed.Revoke(bas, Role.TREASURER, Frontier.EMPTY)))
        .isEqualTo(new DeedRefusal.BelowCheckpoint());
    assertThat(vault.refusal(new Deed.RemoveDevice(laptop.id(), Frontier.EMPTY)))
        .isEqualTo(new DeedRefusal.BelowCheckpoint());
    var places = new TreeMap<>(laptop.frontier().places());
    places.put(
        new Chain(vault.person("Carla").laptop().id(), new UUID(1, 1)),
        new Frontier.Place(1, Hash.sha256()));
    assertThat(vault.refusal(new Deed.RemoveDevice(laptop.id(), new Frontier(places))))
        .isEqualTo(new DeedRefusal.ForeignChain());
    assertThat(vault.refusal(new Deed.RemoveMember(bas, new Frontier(places))))
        .isEqualTo(new DeedRefusal.ForeignChain());
  }
}

package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Claim;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import coop.meent.store.Verdict;
import coop.meent.store.Write;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who writes the log: handing over, founding anew by the board, and two branches.
class StewardshipTest {

  private final Seeded random = new Seeded(2026);
  private final TestVault vault =
      TestVault.foundedBy("Anna", 2, random).admit("Bas", "Carla", "Dirk");

  StewardshipTest() {
    vault.grant("Bas", Role.BOARD).grant("Carla", Role.BOARD);
  }

  private Laptop laptop(String name) {
    return vault.person(name).laptop();
  }

  private DeedRefusal refounding(TestVault in, String steward, List<SignedStatement> votes) {
    return in.refusal(in.person(steward).laptop().key, new Deed.Refound(votes, Frontier.EMPTY));
  }

  private TestVault refound(TestVault in, String steward) {
    var device = in.person(steward).laptop();
    return in.keep(
        in.log(device.key)
            .append(in.drafts().refound(in.governance.votesFor(device.id())), TestVault.TIME));
  }

  @Test
  void handsOverAndTheOldStewardWritesNoMore() {
    vault.handOver("Dirk");
    assertThat(vault.now().steward()).isEqualTo(laptop("Dirk").id());
    assertThat(vault.now().roles(vault.person("Dirk").member)).containsExactly(Role.STEWARD);
    assertThat(vault.now().roles(vault.person("Anna").member)).isEmpty();
    var grant = new Deed.Grant(vault.person("Anna").member, Role.BOARD);
    assertThat(vault.refusal(laptop("Anna").key, grant)).isEqualTo(new DeedRefusal.NotTheSteward());
    vault.write(grant);
    vault.write(vault.drafts().removeMember(vault.person("Anna").member));
    assertThat(vault.now().isMember(vault.person("Anna").member)).isFalse();
  }

  @Test
  void refusesToHandOverToAnUnknownOrRemovedLaptopOrToItself() {
    assertThat(vault.refusal(new Deed.HandOver(new UUID(1, 1), Frontier.EMPTY)))
        .isEqualTo(new DeedRefusal.UnknownDevice(new UUID(1, 1)));
    assertThat(vault.refusal(vault.drafts().handOver(vault.now().steward())))
        .isEqualTo(new DeedRefusal.IsTheSteward());
    vault.write(vault.drafts().removeDevice(laptop("Dirk").id()));
    assertThat(vault.refusal(vault.drafts().handOver(laptop("Dirk").id())))
        .isInstanceOf(DeedRefusal.UnknownDevice.class);
  }

  @Test
  void stewardCannotBeRemovedAndTheStewardshipIsNotGranted() {
    var anna = vault.person("Anna").member;
    assertThat(vault.refusal(vault.drafts().removeMember(anna)))
        .isEqualTo(new DeedRefusal.StewardStays());
    assertThat(vault.refusal(vault.drafts().removeDevice(laptop("Anna").id())))
        .isEqualTo(new DeedRefusal.StewardStays());
    assertThat(vault.refusal(new Deed.Grant(vault.person("Bas").member, Role.STEWARD)))
        .isEqualTo(new DeedRefusal.StewardIsHandedOver());
    assertThat(vault.refusal(new Deed.Revoke(anna, Role.STEWARD, Frontier.EMPTY)))
        .isEqualTo(new DeedRefusal.StewardIsHandedOver());
    var suspension = vault.say("Bas", vault.drafts().suspend(laptop("Anna").id()));
    assertThat(vault.refusal(new Deed.ConfirmSuspension(suspension)))
        .isEqualTo(new DeedRefusal.StewardStays());
  }

  @Test
  void votesEnoughFoundTheStewardshipAnew() {
    vault.vote("Bas", "Dirk");
    vault.vote("Carla", "Dirk");
    refound(vault, "Dirk");
    assertThat(vault.now().term()).isEqualTo(2);
    assertThat(vault.now().steward()).isEqualTo(laptop("Dirk").id());
    vault.grant("Anna", Role.TREASURER);
  }

  @Test
  void tooFewVotesDoNot() {
    var one = vault.vote("Bas", "Dirk");
    assertThat(refounding(vault, "Dirk", List.of(one)))
        .isEqualTo(new DeedRefusal.TooFewVotes(1, 2));
    assertThat(refounding(vault, "Dirk", List.of())).isEqualTo(new DeedRefusal.TooFewVotes(0, 2));
  }

  @Test
  void twoVotesOfOneMemberCountOnce() {
    var other = vault.person("Bas").buy(random);
    vault.admit(vault.person("Bas"), other);
    var vote = vault.vote("Bas", "Dirk");
    var again = vault.say(other, vault.drafts().vote(laptop("Dirk").id()));
    assertThat(refounding(vault, "Dirk", List.of(vote, vote, again)))
        .isEqualTo(new DeedRefusal.TooFewVotes(1, 2));
    assertThat(vault.governance.votesFor(laptop("Dirk").id())).hasSize(1);
  }

  @Test
  void votesForAnotherBaseTermLaptopOrVaultDoNotCount() {
    var old = vault.vote("Bas", "Dirk");
    vault.grant("Dirk", Role.COORDINATOR);
    var good = vault.vote("Carla", "Dirk");
    var forBas = vault.vote("Bas", "Bas");
    var term = vault.say("Bas", new Statement.RefoundVote(vault.head(), 3, laptop("Dirk").id()));
    var elsewhere =
        SignedStatement.sign(
            new UUID(9, 9),
            laptop("Bas").id(),
            laptop("Bas").key.signingKey(),
            TestVault.TIME,
            vault.drafts().vote(laptop("Dirk").id()));
    for (var bad : List.of(old, forBas, term, elsewhere))
      assertThat(refounding(vault, "Dirk", List.of(good, bad)))
          .isEqualTo(new DeedRefusal.TooFewVotes(1, 2));
  }

  @Test
  void votesOfWhoIsNotOnTheBoardOrWithAForgedSignatureDoNotCount() {
    var good = vault.vote("Carla", "Dirk");
    var noBoard = vault.vote("Anna", "Dirk");
    var vote = vault.drafts().vote(laptop("Dirk").id());
    var forged =
        SignedStatement.sign(
            vault.id, laptop("Bas").id(), laptop("Dirk").key.signingKey(), TestVault.TIME, vote);
    for (var bad : List.of(noBoard, forged))
      assertThat(refounding(vault, "Dirk", List.of(good, bad)))
          .isEqualTo(new DeedRefusal.TooFewVotes(1, 2));
    vault.revoke("Bas", Role.BOARD);
    var late = vault.vote("Bas", "Dirk");
    assertThat(refounding(vault, "Dirk", List.of(vault.vote("Carla", "Dirk"), late)))
        .isEqualTo(new DeedRefusal.TooFewVotes(1, 2));
  }

  @Test
  void higherTermWinsOverALongerBranchAndNothingIsDropped() {
    vault.vote("Bas", "Dirk");
    vault.vote("Carla", "Dirk");
    var old = vault.fork();
    refound(vault, "Dirk");
    old.admit("Emma", "Fleur").grant("Emma", Role.TREASURER);
    var all = vault.governance.with(old.records, List.of());
    assertThat(all.head()).isEqualTo(vault.governance.head());
    assertThat(all.lostBranches()).hasSize(1);
    var lost = all.lostBranches().getFirst();
    assertThat(lost.head()).isEqualTo(old.head());
    assertThat(lost.sharedWith())
        .hasValue(LogRecord.read(vault.records.getLast()).previous().orElseThrow());
    assertThat(all.isKnown(old.head())).isTrue();
    assertThat(all.exactlyAt(old.head()).orElseThrow().isMember(old.person("Emma").member))
        .isTrue();
    assertThat(all.at(old.head()).orElseThrow().isMember(old.person("Emma").member)).isFalse();
  }

  @Test
  void longerBranchWinsWithinATermThenTheLowerHash() {
    var one = vault.fork().grant("Anna", Role.TREASURER);
    var other = vault.fork().grant("Anna", Role.COORDINATOR);
    var both = one.governance.with(other.records, List.of());
    var lower = one.head().compareTo(other.head()) < 0 ? one : other;
    var higher = lower == one ? other : one;
    assertThat(both.head()).isEqualTo(lower.governance.head());
    higher.grant("Dirk", Role.CARE_COMMITTEE);
    assertThat(both.with(higher.records, List.of()).head()).isEqualTo(higher.governance.head());
  }

  @Test
  void whatCitesALostBranchIsJudgedByWhatBothBranchesShare() {
    var old = vault.fork();
    old.grant("Dirk", Role.TREASURER).checkpoint();
    vault.grant("Bas", Role.TREASURER);
    vault.vote("Bas", "Carla");
    vault.vote("Carla", "Carla");
    refound(vault, "Carla");
    var all = vault.governance.with(old.records, List.of());
    assertThat(all.head()).isEqualTo(vault.governance.head());
    var judge = new GovernanceJudge(all, SchemaPermissions.ALL, vault.changes());
    var groups = new BitSet();
    groups.set(1);
    var entry = List.of(new Write("journal_entry", Write.Kind.PUT, new UUID(1, 1), groups));
    var client = List.of(new Write("client", Write.Kind.PUT, new UUID(1, 2), groups));
    var roles = List.of(new Write("member_role", Write.Kind.PUT, new UUID(1, 3), groups));
    var dirk = laptop("Dirk");
    assertThat(judge.judge(dirk.write(old.governance, Space.OFFICE, entry)))
        .isEqualTo(new Verdict.Refused("NoRole", List.of("journal_entry")));
    assertThat(judge.judge(dirk.write(old.governance, Space.COMMON, client)))
        .isEqualTo(new Verdict.Accepted());
    assertThat(judge.judge(laptop("Bas").write(old.governance, Space.COMMON, roles)))
        .as("the board's right stood already where the branches part")
        .isEqualTo(new Verdict.Accepted());
    assertThat(judge.judge(dirk.write(all, Space.COMMON, client)))
        .as("a laptop that hears of the other branch goes on under it")
        .isEqualTo(new Verdict.Accepted());
  }

  @Test
  void suspensionsOfEachOtherBothStand() {
    vault.say("Bas", vault.drafts().suspend(laptop("Carla").id()));
    vault.say("Carla", vault.drafts().suspend(laptop("Bas").id()));
    assertThat(vault.governance.suspensions()).hasSize(2);
    for (var name : List.of("Bas", "Carla")) {
      var claim = laptop(name).write(vault.governance, Space.COMMON, List.of());
      assertThat(judge(claim)).as(name).isInstanceOf(Verdict.Suspended.class);
    }
  }

  private Verdict judge(Claim claim) {
    return new GovernanceJudge(vault.governance, SchemaPermissions.ALL, vault.changes())
        .judge(claim);
  }

  @Test
  void ofTwoSuspensionsTheEarlierPointHolds() {
    var dirk = laptop("Dirk");
    var first = dirk.write(vault.governance, Space.COMMON, List.of());
    var early = vault.drafts().suspend(dirk.id());
    var second = dirk.write(vault.governance, Space.COMMON, List.of());
    var late = vault.drafts().suspend(dirk.id());
    var third = dirk.write(vault.governance, Space.COMMON, List.of());
    vault.say("Bas", late);
    assertThat(judge(second)).isEqualTo(new Verdict.Accepted());
    assertThat(judge(third)).isInstanceOf(Verdict.Suspended.class);
    var earlier = vault.say("Carla", early);
    assertThat(judge(first)).isEqualTo(new Verdict.Accepted());
    assertThat(judge(second)).isEqualTo(new Verdict.Suspended(earlier.hash()));
    assertThat(judge(third)).isInstanceOf(Verdict.Suspended.class);
    vault.write(new Deed.LiftSuspension(earlier.hash()));
    assertThat(judge(second)).isEqualTo(new Verdict.Accepted());
    assertThat(judge(third)).isInstanceOf(Verdict.Suspended.class);
  }

  @Test
  void suspensionNeverReachesBehindACheckpoint() {
    var dirk = laptop("Dirk");
    var statement = vault.drafts().suspend(dirk.id());
    var before = dirk.write(vault.governance, Space.COMMON, List.of());
    vault.checkpoint();
    var after = dirk.write(vault.governance, Space.COMMON, List.of());
    vault.say("Bas", statement);
    assertThat(judge(before)).isEqualTo(new Verdict.Accepted());
    assertThat(judge(after)).isInstanceOf(Verdict.Suspended.class);
  }

  @Test
  void onlyBoardStewardAndTheOwnerSuspend() {
    var dirk = laptop("Dirk");
    vault.say("Dirk", vault.drafts().suspend(laptop("Bas").id()));
    assertThat(vault.governance.suspensions()).isEmpty();
    vault.say("Anna", vault.drafts().suspend(laptop("Bas").id()));
    assertThat(vault.governance.suspensions()).hasSize(1);
    var other = vault.person("Dirk").buy(random);
    vault.admit(vault.person("Dirk"), other);
    vault.say(other, vault.drafts().suspend(dirk.id()));
    assertThat(vault.governance.suspensions()).hasSize(2);
    var forged =
        SignedStatement.sign(
            vault.id,
            laptop("Carla").id(),
            dirk.key.signingKey(),
            TestVault.TIME,
            vault.drafts().suspend(laptop("Bas").id()));
    assertThat(vault.governance.with(List.of(), List.of(forged.toBytes())).suspensions())
        .hasSize(2);
  }

  @Test
  void confirmedSuspensionMeansTheSameWhereTheStatementNeverArrived() {
    var dirk = laptop("Dirk");
    var held = vault.governance;
    var within = dirk.write(held, Space.COMMON, List.of());
    var suspension = vault.say("Bas", vault.drafts().suspend(dirk.id()));
    var beyond = dirk.write(held, Space.COMMON, List.of());
    vault.write(new Deed.ConfirmSuspension(suspension));
    var without = Governance.empty(vault.id).with(vault.records, List.of());
    for (var governance : List.of(vault.governance, without)) {
      var judge = new GovernanceJudge(governance, SchemaPermissions.ALL, vault.changes());
      assertThat(judge.judge(within)).isEqualTo(new Verdict.Accepted());
      assertThat(judge.judge(beyond)).isEqualTo(new Verdict.Refused("DeviceCutOff", List.of()));
      assertThat(governance.suspensions()).isEmpty();
    }
    assertThat(vault.refusal(new Deed.LiftSuspension(suspension.hash())))
        .isEqualTo(new DeedRefusal.SuspensionSettled(suspension.hash()));
  }

  @Test
  void laptopsGetSeriesThatNoOtherGets() {
    var series = new ArrayList<String>();
    for (int i = 0; i < 30; i++)
      vault.admit(vault.person("Dirk"), vault.person("Dirk").buy(random));
    for (var device : vault.now().devices()) series.add(device.series());
    assertThat(series).hasSize(34).doesNotHaveDuplicates().contains("A", "Z", "AA", "AH");
    assertThat(Series.after(26 + 26 * 26)).isEqualTo("AAA");
    var extra = vault.person("Dirk").buy(random);
    var certificate = vault.person("Dirk").certificate(vault.id, extra);
    assertThat(
            vault.refusal(
                new Deed.AdmitDevice(
                    extra.id(),
                    certificate.member(),
                    certificate.deviceKey(),
                    new Bytes(certificate.signature()),
                    "A")))
        .isEqualTo(new DeedRefusal.OtherSeries("AI"));
  }

  @Test
  void laptopThatItsOwnerDidNotVouchForIsNotAdmitted() {
    var mallory = new Person("Mallory", random);
    var certificate = mallory.certificate(vault.id, mallory.laptop());
    var deed =
        new Deed.AdmitDevice(
            mallory.laptop().id(),
            vault.person("Bas").member,
            certificate.deviceKey(),
            new Bytes(certificate.signature()),
            vault.now().nextSeries());
    assertThat(vault.refusal(deed)).isEqualTo(new DeedRefusal.BadCertificate());
  }

  @Test
  void recordOfANewerProgramIsSkippedOrEndsTheLog() {
    vault.write(new Deed.Unknown(99, true, new Bytes(new byte[] {1, 2})));
    vault.grant("Anna", Role.TREASURER);
    assertThat(vault.governance.needsNewerProgram()).isFalse();
    var steward = laptop("Anna").key;
    var critical = new Deed.Unknown(100, false, new Bytes(new byte[] {3}));
    assertThat(vault.refusal(critical)).isEqualTo(new DeedRefusal.NewerLog());
    var bytes = vault.forge(steward.device(), steward, critical);
    var head = vault.head();
    vault.governance = vault.governance.with(List.of(bytes), List.of());
    assertThat(vault.governance.head()).hasValue(head);
    assertThat(vault.governance.needsNewerProgram()).isTrue();
    assertThat(vault.refusal(new Deed.Grant(vault.person("Dirk").member, Role.BOARD)))
        .isEqualTo(new DeedRefusal.NewerLog());
  }
}

package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Claim;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import coop.meent.store.Verdict;
import coop.meent.store.Write;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every office, every table, every deed, at every moment of an office: what the verdict must be is
/// worked out from the tables below, and every laptop must come to it in whatever order it heard.
class RevocationMatrixTest {

  /// Table, space, then who may write there: a member without office, treasurer, coordinator,
  /// board, care committee, audit committee, steward. MINE is the author's own space, THEIRS
  /// somebody else's.
  private static final String MATRIX =
      """
      cooperative    COMMON  - + - + - - +
      member         COMMON  - + - + - - +
      member_role    COMMON  - - - + - - +
      client         COMMON  + + + + + + +
      assignment     COMMON  + + + + + + +
      book           OFFICE  - + - + - - -
      account        OFFICE  - + - - - - -
      journal_entry  OFFICE  - + - - - - -
      period_lock    OFFICE  - + - + - - -
      bank_account   OFFICE  - + - - - - -
      bank_statement OFFICE  - + - - - - -
      bank_line      OFFICE  - + - - - - -
      bank_booking   OFFICE  - + - - - - -
      bank_rule      OFFICE  - + - - - - -
      book           COMMON  - - - - - - -
      journal_entry  COMMON  - - - - - - -
      client         OFFICE  - - - - - - -
      member         OFFICE  - - - - - - -
      book           MINE    + + + + + + +
      account        MINE    + + + + + + +
      journal_entry  MINE    + + + + + + +
      period_lock    MINE    + + + + + + +
      bank_account   MINE    + + + + + + +
      bank_statement MINE    + + + + + + +
      bank_line      MINE    + + + + + + +
      bank_booking   MINE    + + + + + + +
      bank_rule      MINE    + + + + + + +
      book           THEIRS  - - - - - - -
      journal_entry  THEIRS  - - - - - - -
      bank_line      THEIRS  - - - - - - -
      """;

  /// What the moment makes of a change: of one that the office allows, of one that every member may
  /// make, of one that nobody there may.
  private static final String MOMENTS =
      """
      BEFORE_GRANT             NoRole       Accepted     NoRole
      HELD                     Accepted     Accepted     NoRole
      REVOKED_WITHIN           Accepted     Accepted     NoRole
      REVOKED_BEYOND           RoleCutOff   Accepted     NoRole
      REVOKED_ADMITTED_LATE    Accepted     Accepted     NoRole
      GRANTED_AGAIN            Accepted     Accepted     NoRole
      GRANTED_AGAIN_OLD_HEAD   RoleCutOff   Accepted     NoRole
      DEVICE_REMOVED_WITHIN    Accepted     Accepted     NoRole
      DEVICE_REMOVED_BEYOND    DeviceCutOff DeviceCutOff DeviceCutOff
      DEVICE_REMOVED_LATE      Accepted     Accepted     NoRole
      OTHER_DEVICE_REMOVED     Accepted     Accepted     NoRole
      MEMBER_REMOVED_WITHIN    Accepted     Accepted     NoRole
      MEMBER_REMOVED_BEYOND    MemberCutOff MemberCutOff MemberCutOff
      MEMBER_REMOVED_LATE      Accepted     Accepted     NoRole
      SUSPENDED_WITHIN         Accepted     Accepted     NoRole
      SUSPENDED_BEYOND         Suspended    Suspended    NoRole
      SUSPENDED_ADMITTED_LATE  Accepted     Accepted     NoRole
      SUSPENSION_LIFTED        Accepted     Accepted     NoRole
      SUSPENSION_CONFIRMED     DeviceCutOff DeviceCutOff DeviceCutOff
      """;

  private static final List<Optional<Role>> OFFICES =
      List.of(
          Optional.empty(),
          Optional.of(Role.TREASURER),
          Optional.of(Role.COORDINATOR),
          Optional.of(Role.BOARD),
          Optional.of(Role.CARE_COMMITTEE),
          Optional.of(Role.AUDIT_COMMITTEE),
          Optional.of(Role.STEWARD));

  private final Seeded random = new Seeded(TestSeed.print("RevocationMatrixTest"));

  @Test
  void everyOfficeTableAndMomentGetsTheVerdictOfTheTablesInAnyOrderOfArrival() {
    int judged = 0;
    for (var office : OFFICES) {
      for (var line : MOMENTS.lines().toList()) {
        var words = List.of(line.split(" +"));
        judged += check(office, words.getFirst(), words.subList(1, 4));
      }
    }
    System.out.println("RevocationMatrixTest: verdicts " + judged);
    assertThat(judged).isEqualTo(7 * 19 * 30 * 2 * 3);
  }

  private int check(Optional<Role> office, String moment, List<String> outcomes) {
    var scene = new Scene(office, moment);
    var governances = new ArrayList<>(List.of(scene.vault.governance));
    for (int i = 0; i < 2; i++) governances.add(shuffled(scene.vault));
    int judged = 0;
    for (var governance : governances) {
      var judge = new GovernanceJudge(governance, SchemaPermissions.ALL, scene.vault.changes());
      for (var claim : scene.claims.entrySet()) {
        var verdict = judge.judge(claim.getKey());
        var expected = expected(office, claim.getValue(), outcomes);
        assertThat(name(verdict))
            .as("%s %s %s", office, moment, claim.getKey().writes())
            .isEqualTo(expected);
        judged++;
      }
    }
    return judged;
  }

  private static String expected(Optional<Role> office, String line, List<String> outcomes) {
    var marks = List.of(line.substring(23).split(" "));
    boolean anyMember = marks.getFirst().equals("+");
    boolean allowed = marks.get(OFFICES.indexOf(office)).equals("+");
    return outcomes.get(anyMember ? 1 : allowed ? 0 : 2);
  }

  private static String name(Verdict verdict) {
    return verdict instanceof Verdict.Refused(var reason, _)
        ? reason
        : verdict.getClass().getSimpleName();
  }

  private Governance shuffled(TestVault vault) {
    var records = new ArrayList<>(vault.records);
    var statements = new ArrayList<>(vault.statements);
    records.addAll(vault.records.subList(0, records.size() / 2));
    Collections.shuffle(records, random);
    Collections.shuffle(statements, random);
    int cut = random.nextInt(records.size());
    return Governance.empty(vault.id)
        .with(records.subList(0, cut), List.of())
        .with(List.of(), statements)
        .with(records.subList(cut, records.size()), statements);
  }

  /// A vault in which Bas got and lost an office, and the changes that he made at that moment.
  private final class Scene {

    final TestVault vault = TestVault.foundedBy("Anna", 1, random);
    final Map<Claim, String> claims = new LinkedHashMap<>();
    final Optional<Role> office;
    final Laptop laptop;
    final UUID bas;

    Scene(Optional<Role> office, String moment) {
      this.office = office;
      vault.admit("Bas", "Carla", "Dirk");
      vault.grant("Carla", Role.BOARD);
      bas = vault.person("Bas").member;
      laptop = vault.person("Bas").laptop();
      if (moment.equals("BEFORE_GRANT")) {
        writeAll(vault.governance);
        grant();
        return;
      }
      grant();
      vault.checkpoint();
      var held = vault.governance;
      switch (moment) {
        case "HELD" -> writeAll(held);
        case "REVOKED_WITHIN" -> {
          writeAll(held);
          revoke(vault.known());
        }
        case "REVOKED_BEYOND" -> {
          writeOne(held);
          revoke(vault.known());
          writeAll(held);
        }
        case "REVOKED_ADMITTED_LATE" -> {
          revoke(Frontier.EMPTY);
          writeAll(held);
          admitLate();
        }
        case "GRANTED_AGAIN" -> {
          revoke(vault.known());
          grant();
          writeAll(vault.governance);
        }
        case "GRANTED_AGAIN_OLD_HEAD" -> {
          revoke(vault.known());
          grant();
          writeAll(held);
        }
        case "DEVICE_REMOVED_WITHIN" -> {
          writeAll(held);
          endStewardship();
          vault.write(vault.drafts().removeDevice(laptop.id()));
        }
        case "DEVICE_REMOVED_BEYOND" -> {
          writeOne(held);
          var known = vault.known();
          endStewardship();
          vault.write(new Drafts(vault.now(), known).removeDevice(laptop.id()));
          writeAll(held);
        }
        case "DEVICE_REMOVED_LATE" -> {
          endStewardshipAfter(held);
          vault.write(new Drafts(vault.now(), Frontier.EMPTY).removeDevice(laptop.id()));
          admitLate();
        }
        case "OTHER_DEVICE_REMOVED" -> {
          var other = vault.person("Bas").buy(random);
          endStewardship();
          vault.admit(vault.person("Bas"), other);
          regainStewardship();
          other.write(held, Space.COMMON, List.of());
          writeAll(vault.governance);
          endStewardship();
          vault.write(new Deed.RemoveDevice(other.id(), Frontier.EMPTY));
        }
        case "MEMBER_REMOVED_WITHIN" -> {
          writeAll(held);
          endStewardship();
          vault.write(vault.drafts().removeMember(bas));
        }
        case "MEMBER_REMOVED_BEYOND" -> {
          writeOne(held);
          var known = vault.known();
          endStewardship();
          vault.write(new Drafts(vault.now(), known).removeMember(bas));
          writeAll(held);
        }
        case "MEMBER_REMOVED_LATE" -> {
          endStewardshipAfter(held);
          vault.write(new Deed.RemoveMember(bas, Frontier.EMPTY));
          admitLate();
        }
        case "SUSPENDED_WITHIN" -> {
          writeAll(held);
          vault.say("Carla", vault.drafts().suspend(laptop.id()));
        }
        case "SUSPENDED_BEYOND" -> {
          writeOne(held);
          vault.say("Carla", vault.drafts().suspend(laptop.id()));
          writeAll(held);
        }
        case "SUSPENDED_ADMITTED_LATE" -> {
          vault.say("Carla", vault.drafts().suspend(laptop.id()));
          writeAll(held);
          admitLate();
        }
        case "SUSPENSION_LIFTED" -> {
          var suspension = vault.say("Carla", vault.drafts().suspend(laptop.id()));
          writeAll(held);
          vault.write(new Deed.LiftSuspension(suspension.hash()));
        }
        case "SUSPENSION_CONFIRMED" -> {
          var suspension = vault.say("Carla", vault.drafts().suspend(laptop.id()));
          writeAll(held);
          endStewardship();
          vault.write(new Deed.ConfirmSuspension(suspension));
        }
        default -> throw new AssertionError(moment);
      }
    }

    /// The stewardship goes to the laptop; another office is granted by Anna.
    private void grant() {
      if (office.isEmpty()) return;
      if (office.get() == Role.STEWARD) vault.handOver("Bas");
      else vault.grant("Bas", office.get());
    }

    private void revoke(Frontier known) {
      if (office.isEmpty()) return;
      var drafts = new Drafts(vault.now(), known);
      if (office.get() == Role.STEWARD)
        vault.write(drafts.handOver(vault.person("Anna").laptop().id()));
      else vault.write(drafts.revoke(bas, office.get()));
    }

    /// Whoever is removed cannot be the steward: all that he wrote as one still counts.
    private void endStewardship() {
      if (office.equals(Optional.of(Role.STEWARD))) vault.handOver("Anna");
    }

    private void regainStewardship() {
      if (office.equals(Optional.of(Role.STEWARD))) vault.handOver("Bas");
    }

    private void endStewardshipAfter(Governance held) {
      writeAll(held);
      endStewardship();
    }

    private void admitLate() {
      var hashes = claims.keySet().stream().map(Claim::hash).collect(Collectors.toSet());
      vault.write(new Deed.AdmitLate(new TreeSet<>(hashes)));
    }

    private void writeOne(Governance under) {
      laptop.write(under, Space.COMMON, List.of());
    }

    private void writeAll(Governance under) {
      Function<String, Space> space =
          name ->
              switch (name) {
                case "COMMON" -> Space.COMMON;
                case "OFFICE" -> Space.OFFICE;
                case "MINE" -> Space.own(new MemberId(bas));
                case "THEIRS" -> Space.own(new MemberId(vault.person("Dirk").member));
                default -> throw new AssertionError(name);
              };
      var groups = new BitSet();
      groups.set(1);
      for (var line : MATRIX.lines().toList()) {
        var words = line.split(" +");
        for (var kind : Write.Kind.values()) {
          var write = new Write(words[0], kind, new UUID(7, claims.size()), groups);
          claims.put(laptop.write(under, space.apply(words[1]), List.of(write)), line);
        }
      }
    }
  }
}

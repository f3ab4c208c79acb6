package coop.meent.govern;

import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Claim;
import coop.meent.store.Space;
import coop.meent.store.Verdict;
import coop.meent.store.Write;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/// A large log and changes made all along it, for measuring.
public final class GovernanceBench {

  private final TestVault vault = TestVault.foundedBy("Anna", 2, new Seeded(1));
  private final List<Claim> claims = new ArrayList<>();
  private final KnownChanges changes = new KnownChanges();
  private final Governance allButOne;

  /// Members come, get and lose offices and laptops; each of them writes under what they know.
  public GovernanceBench(int records, int claims) {
    var random = new Seeded(2);
    var names = new ArrayList<String>();
    var roles = List.of(Role.TREASURER, Role.BOARD, Role.CARE_COMMITTEE, Role.COORDINATOR);
    int perRecord = claims / records + 1;
    while (vault.now().number() < records) {
      if (names.size() < 300 && (names.size() < 5 || random.chance(60))) {
        names.add("Member " + names.size());
        vault.admit(names.getLast());
      } else {
        var name = random.pick(names);
        var role = random.pick(roles);
        if (vault.now().holds(vault.person(name).member, role)) vault.revoke(name, role);
        else vault.grant(name, role);
        if (random.chance(5)) vault.checkpoint();
      }
      for (int i = 0; i < perRecord; i++) this.claims.add(change(random, random.pick(names)));
    }
    while (this.claims.size() < claims) this.claims.add(change(random, random.pick(names)));
    for (var claim : this.claims) changes.add(claim);
    allButOne =
        Governance.empty(vault.id)
            .with(vault.records.subList(0, vault.records.size() - 1), List.of());
  }

  private Claim change(Seeded random, String name) {
    var groups = new BitSet();
    groups.set(1);
    boolean isEntry = random.chance(50);
    var write =
        new Write(
            isEntry ? "journal_entry" : "client",
            Write.Kind.PUT,
            new UUID(random.nextLong(), random.nextLong()),
            groups);
    return vault
        .person(name)
        .laptop()
        .write(vault.governance, isEntry ? Space.OFFICE : Space.COMMON, List.of(write));
  }

  /// Reads the log as at the start of the program.
  public int readLog() {
    return Governance.empty(vault.id).with(vault.records, List.of()).records().size();
  }

  /// Puts one more record on top, as while syncing.
  public int putOneMore() {
    var more = vault.records.getLast();
    return allButOne.with(List.of(more), List.of()).records().size();
  }

  public int claims() {
    return claims.size();
  }

  /// How many of all changes count.
  public int judgeAll() {
    var judge = new GovernanceJudge(vault.governance, SchemaPermissions.ALL, changes);
    int accepted = 0;
    for (var claim : claims) if (judge.judge(claim) instanceof Verdict.Accepted) accepted++;
    return accepted;
  }
}

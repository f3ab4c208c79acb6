package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import coop.meent.store.Claim;
import coop.meent.store.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Random vaults with branches and forgeries, heard in any order, twice, in part and late. The same
/// set gives the same result, down to every verdict. `-Dlogs=` says how many vaults.
class AnyOrderTest {

  private static final int LOGS = Integer.getInteger("logs", 200);

  private final Seeded random = new Seeded(TestSeed.print("AnyOrderTest"));
  private int branched;
  private int rejected;
  private int suspended;
  private final Map<String, Integer> verdicts = new HashMap<>();

  @Test
  void sameSetGivesTheSameResultInAnyOrder() {
    for (int i = 0; i < LOGS; i++) {
      var log = new RandomLog(random, 40 + random.nextInt(40));
      var whole = Governance.empty(log.vault).with(log.records.values(), log.statements.values());
      var expected = log.fingerprint(whole);
      count(log, whole);
      for (int trial = 0; trial < 2; trial++) {
        var some = some(log.records.values());
        var said = some(log.statements.values());
        var part = heard(log, Governance.empty(log.vault), some, said);
        assertThat(log.fingerprint(part))
            .as("log %d, some pieces, in any order", i)
            .isEqualTo(log.fingerprint(some, said));
        var late =
            heard(log, part, shuffled(log.records.values()), shuffled(log.statements.values()));
        assertThat(log.fingerprint(late)).as("log %d, the rest late", i).isEqualTo(expected);
      }
    }
    System.out.printf(
        "AnyOrderTest: %d logs, %d with branches, %d with refused records, %d with suspensions,"
            + " verdicts %s%n",
        LOGS, branched, rejected, suspended, verdicts);
    assertThat(branched).isGreaterThan(LOGS / 4);
    assertThat(rejected).isGreaterThan(LOGS / 4);
    assertThat(suspended).isGreaterThan(LOGS / 10);
    assertThat(verdicts).hasSizeGreaterThanOrEqualTo(10);
  }

  private void count(RandomLog log, Governance whole) {
    if (!whole.lostBranches().isEmpty()) branched++;
    if (!whole.rejected().isEmpty()) rejected++;
    if (!whole.suspensions().isEmpty()) suspended++;
    for (var claim : log.claims)
      verdicts.merge(
          judge(log, whole).judge(claim) instanceof Verdict.Refused(var reason, _)
              ? reason
              : judge(log, whole).judge(claim).getClass().getSimpleName(),
          1,
          Integer::sum);
  }

  private static GovernanceJudge judge(RandomLog log, Governance governance) {
    return new GovernanceJudge(governance, SchemaPermissions.ALL, log.changes);
  }

  /// Piece by piece; what was judged before is judged again only where the log says so.
  private Governance heard(
      RandomLog log, Governance from, List<byte[]> records, List<byte[]> statements) {
    var governance = from;
    Map<Claim, Verdict> kept = new HashMap<>();
    for (var claim : log.claims) kept.put(claim, judge(log, governance).judge(claim));
    int record = 0;
    int statement = 0;
    while (record < records.size() || statement < statements.size()) {
      int records2 = Math.min(records.size(), record + 1 + random.nextInt(12));
      int statements2 = Math.min(statements.size(), statement + random.nextInt(9));
      var before = governance;
      governance =
          governance.with(
              records.subList(record, records2), statements.subList(statement, statements2));
      record = records2;
      statement = statements2;
      rejudge(log, before, governance, kept);
    }
    return governance;
  }

  private static void rejudge(
      RandomLog log, Governance before, Governance after, Map<Claim, Verdict> kept) {
    var again = after.rejudging(before);
    var judge = judge(log, after);
    for (var claim : log.claims) {
      boolean touched =
          again.all()
              || again.devices().contains(claim.chain().device())
              || again.changes().contains(claim.hash())
              || (kept.get(claim) instanceof Verdict.Waits(var missing)
                  && after.isSettled(missing));
      if (touched) kept.put(claim, judge.judge(claim));
      else
        assertThat(judge.judge(claim))
            .as("not to be judged again: %s", claim)
            .isEqualTo(kept.get(claim));
    }
  }

  private List<byte[]> some(Collection<byte[]> all) {
    var some = new ArrayList<byte[]>();
    for (var piece : all) {
      if (random.chance(85)) some.add(piece);
      if (random.chance(20)) some.add(piece);
    }
    Collections.shuffle(some, random);
    return some;
  }

  private List<byte[]> shuffled(Collection<byte[]> all) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}

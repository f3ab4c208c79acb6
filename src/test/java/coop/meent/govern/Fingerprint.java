package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.store.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// All that a laptop can ask of its governance, as one hash.
final class Fingerprint {

  private Fingerprint() {}

  static Hash of(Governance governance, Collection<Claim> claims, Lineage lineage) {
    List<Object> all = new ArrayList<>();
    all.add(governance.head());
    all.add(governance.missing());
    all.add(new TreeMap<>(governance.rejected()));
    all.add(governance.lostBranches());
    all.add(governance.suspensions());
    all.add(governance.needsNewerProgram());
    all.add(governance.missingKeys());
    governance.current().ifPresent(standing -> stands(standing, all));
    for (var branch : governance.lostBranches())
      stands(governance.exactlyAt(branch.head()).orElseThrow(), all);
    governance
        .current()
        .ifPresent(standing ->
            standing.members().forEach(member -> all.add(governance.keysOf(member.member()))));
    var judge = new GovernanceJudge(governance, SchemaPermissions.ALL, lineage);
    for (var claim : claims) all.add(judge.judge(claim));
    return Hash.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void stands(Standing standing, List<Object> all) {
    all.add(standing.head());
    all.add(standing.term() + " " + standing.number() + " " + standing.steward());
    all.add(standing.members());
    all.add(standing.devices());
    all.add(standing.spaces());
    all.add(standing.staleSpaces());
    all.add(standing.checkpoint());
    all.add(standing.nextSeries() + standing.schemaEpoch());
  }
}

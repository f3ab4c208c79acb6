package coop.meent.govern;

import coop.meent.member.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/// How many members of the board want a laptop as steward from a record on.
final class Votes {

  private Votes() {}

  /// Votes of one member count once, whatever the number of that member's laptops.
  ///
  /// @param base what stood at the record that the votes name
  static int count(Standing base, UUID steward, Collection<SignedStatement> votes) {
    var members = new HashSet<UUID>();
    for (var vote : votes) {
      var voter = base.devices.get(vote.device());
      if (voter != null
          && !members.contains(voter.member())
          && isFor(base, steward, vote)
          && counts(base, voter, vote)) members.add(voter.member());
    }
    return members.size();
  }

  static boolean isFor(Standing base, UUID steward, SignedStatement vote) {
    return vote.statement() instanceof Statement.RefoundVote(var head, var term, var device)
        && vote.vault().equals(base.genesis.vault())
        && head.equals(base.head)
        && term == base.term + 1
        && device.equals(steward);
  }

  private static boolean counts(Standing base, DeviceStanding voter, SignedStatement vote) {
    return voter.isActive()
        && base.holds(voter.member(), Role.BOARD)
        && vote.isSignedBy(voter.key());
  }
}

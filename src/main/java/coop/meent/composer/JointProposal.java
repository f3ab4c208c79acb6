package coop.meent.composer;

import java.util.List;

/// What came of looking for the teams of several assignments at once.
public sealed interface JointProposal {

  /// @param teams in order of the assignments
  record Found(JointQuestion question, List<Team> teams, JointProof proof)
      implements JointProposal {

    public long total() {
      return teams.stream().mapToLong(Team::total).sum();
    }
  }

  record Impossible(JointQuestion question, JointClash clash) implements JointProposal {}

  /// It was stopped before there were teams; there may be.
  ///
  /// @param isTogether whether the solver looked
  record Unfinished(JointQuestion question, long steps, boolean isTogether)
      implements JointProposal {}
}

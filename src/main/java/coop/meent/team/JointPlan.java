package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import coop.meent.composer.Clash;
import coop.meent.composer.JointClash;
import coop.meent.composer.JointComposer;
import coop.meent.composer.JointProposal;
import coop.meent.composer.JointQuestion;
import coop.meent.composer.Limit;
import coop.meent.composer.SolverLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The teams of several assignments together. An assignment that has no team even by itself is left
/// out and named, so that the others have theirs.
///
/// @param asked those for which teams were looked for in the end
/// @param proposal for them; empty when none was left
public record JointPlan(
    TeamProposals.Together asked, Optional<JointProposal> proposal, List<LeftOut> leftOut) {

  public JointPlan {
    leftOut = List.copyOf(leftOut);
  }

  /// @param put the question that has no answer
  public record LeftOut(TeamProposals.Put put, Clash clash) {
    public AssignmentId assignment() {
      return put.assignment();
    }
  }

  public static JointPlan of(TeamProposals.Together together, Limit limit, SolverLibrary library) {
    var asked = together;
    List<LeftOut> leftOut = new ArrayList<>();
    while (true) {
      var proposal = new JointComposer(asked.question(), limit, library).propose();
      if (!(proposal
          instanceof JointProposal.Impossible(var _, JointClash.Alone(var part, var clash))))
        return new JointPlan(asked, Optional.of(proposal), leftOut);
      leftOut.add(new LeftOut(asked.parts().get(part), clash));
      var left = new ArrayList<>(asked.parts());
      left.remove(part);
      if (left.isEmpty()) return new JointPlan(asked, Optional.empty(), leftOut);
      asked =
          new TeamProposals.Together(
              new JointQuestion(left.stream().map(TeamProposals.Put::question).toList()), left);
    }
  }
}

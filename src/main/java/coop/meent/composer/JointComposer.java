package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the best teams of several assignments that share their people: the same hard rules and the
/// same sum as [Composer] has for each, added up, and nobody beyond the own weeks in all of them
/// together.
public final class JointComposer {

  /// A few seconds for a cooperative of two hundred with fifty assignments.
  public static final Limit USUAL = Limit.steps(500_000);

  private final JointQuestion question;
  private final Limit limit;
  private final boolean isTogether;

  public JointComposer(JointQuestion question, Limit limit, SolverLibrary library) {
    this.question = question;
    this.limit = limit;
    isTogether = library.isThere();
  }

  public JointProposal propose() {
    for (int part = 0; part < question.parts().size(); part++) {
      var own = question.parts().get(part);
      if (!Clash.isPossible(own))
        return new JointProposal.Impossible(question, new JointClash.Alone(part, Clash.of(own)));
    }
    var search = new JointSearch(question, limit);
    if (!search.begin()) return stuck(search);
    if (isTogether) search.together();
    search.improveEach();
    return found(search);
  }

  /// One assignment after another leaves one without a team: are there teams at all?
  private JointProposal stuck(JointSearch search) {
    if (!isTogether || !search.isEachThere())
      return new JointProposal.Unfinished(question, search.made(), isTogether);
    return switch (new Reconciling(question, search.boards(), limit).look()) {
      case Reconciling.Teams(var teams) -> {
        search.beginWith(teams);
        search.together();
        search.improveEach();
        yield found(search);
      }
      case Reconciling.Clashing(var clash) -> new JointProposal.Impossible(question, clash);
      case Reconciling.Stopped() ->
          new JointProposal.Unfinished(question, search.made(), isTogether);
    };
  }

  private JointProposal found(JointSearch search) {
    search.settle();
    List<Team> teams = new ArrayList<>();
    for (int part = 0; part < question.parts().size(); part++) {
      var board = search.boards().get(part);
      teams.add(Team.of(board.question, board.points, search.teams().get(part)));
    }
    long gap = search.isProven() ? 0 : search.most() - search.sum();
    return new JointProposal.Found(
        question,
        List.copyOf(teams),
        new JointProof(
            search.most(), search.alone(), search.made(), isTogether, search.isProven(), gap));
  }

  /// Why somebody is not in the team of one of the assignments, with the others as they are
  /// proposed.
  ///
  /// @param found for this same question, proven
  public WhyNot whyNot(int part, MemberId member, JointProposal.Found found) {
    var teams =
        IntStream.range(0, found.teams().size())
            .mapToObj(at -> Optional.of(found.teams().get(at)))
            .toList();
    return new Composer(question.given(part, teams), Limit.USUAL)
        .whyNot(member, found.teams().get(part));
  }
}

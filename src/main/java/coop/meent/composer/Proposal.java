package coop.meent.composer;

import java.util.List;

/// What came of looking for a team.
public sealed interface Proposal {

  /// @param next at most three other teams, the best first
  record Found(TeamQuestion question, Team best, List<Team> next, Proof proof)
      implements Proposal {}

  /// No team can be made.
  record Impossible(TeamQuestion question, Clash clash) implements Proposal {}

  /// It was stopped before there was any team; there may be one.
  record Unfinished(TeamQuestion question, Proof proof) implements Proposal {}
}

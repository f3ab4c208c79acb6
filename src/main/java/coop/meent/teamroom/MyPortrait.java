package coop.meent.teamroom;

import coop.meent.work.Assignment;
import java.util.List;

/// One's own self-portrait and who reads it.
///
/// @param said as it was written last, on this laptop or in a team
/// @param teams those one is of, in order of number
public record MyPortrait(PortraitDraft said, List<Team> teams) {

  public MyPortrait {
    teams = List.copyOf(teams);
  }

  /// @param shown what this team reads; empty where it is not shown to it
  /// @param isCurrent whether that is what was written last
  public record Team(
      Assignment assignment, String client, boolean shown, boolean isCurrent, List<Mate> mates) {

    public Team {
      mates = List.copyOf(mates);
    }
  }
}

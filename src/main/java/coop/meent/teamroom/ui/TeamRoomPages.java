package coop.meent.teamroom.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.ui.LevelsView;
import coop.meent.ui.View;

/// The list of teams, and below it the room of the one that was opened.
public final class TeamRoomPages {

  private final RoomDesk room;
  private final LevelsView levels = new LevelsView();

  public TeamRoomPages(RoomDesk room) {
    this.room = room;
    levels.down(new TeamRoomsView(room, this::down));
  }

  public View view() {
    return levels;
  }

  /// Shows the room of a team.
  public void open(AssignmentId assignment) {
    levels.top();
    down(assignment);
  }

  private void down(AssignmentId assignment) {
    levels.down(new TeamRoomView(room, assignment));
  }
}

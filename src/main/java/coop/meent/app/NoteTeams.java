package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.knowledge.Readers;
import coop.meent.knowledge.Teams;
import coop.meent.teamroom.TeamRoomService;
import coop.meent.teamroom.TeamSpaces;
import java.util.List;

/// Teams whose room is open to somebody here, as readers of a note.
record NoteTeams(TeamRoomService rooms, TeamSpaces spaces) implements Teams {

  @Override
  public List<Readers> of(MemberId who) {
    return rooms.rooms(who).stream()
        .flatMap(room ->
            spaces
                .of(room.assignment().id())
                .map(space -> new Readers(space, room.assignment().name()))
                .stream())
        .toList();
  }
}

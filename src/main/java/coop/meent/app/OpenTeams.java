package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.reader.Readers;
import coop.meent.reader.Teams;
import coop.meent.teamroom.TeamRoomService;
import coop.meent.teamroom.TeamSpaces;
import java.util.List;

/// Teams whose room is open to somebody here, as readers of what is written.
record OpenTeams(TeamRoomService rooms, TeamSpaces spaces) implements Teams {

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

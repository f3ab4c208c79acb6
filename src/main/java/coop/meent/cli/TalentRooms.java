package coop.meent.cli;

import coop.meent.client.ClientCircle;
import coop.meent.debrief.DebriefService;
import coop.meent.talent.CurriculumPapers;
import coop.meent.talent.CurriculumService;
import coop.meent.teamroom.PortraitService;
import coop.meent.teamroom.TeamRoomService;
import coop.meent.teamroom.TeamSpaces;

/// The services of who works with whom: what members tell clients, what teams tell each other, what
/// work that is done leaves behind, and the circle around a client.
public record TalentRooms(
    CurriculumService curricula,
    CurriculumPapers curriculumPapers,
    TeamRoomService teams,
    PortraitService portraits,
    TeamSpaces spaces,
    DebriefService debriefs,
    ClientCircle.Source circles) {}

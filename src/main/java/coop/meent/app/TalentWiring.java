package coop.meent.app;

import coop.meent.base.Ids;
import coop.meent.cli.TalentRooms;
import coop.meent.client.RelationService;
import coop.meent.debrief.DebriefService;
import coop.meent.member.MemberService;
import coop.meent.personal.PersonalPart;
import coop.meent.store.Store;
import coop.meent.talent.CurriculumPapers;
import coop.meent.talent.CurriculumService;
import coop.meent.talent.PersonalCurricula;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import coop.meent.teamroom.PersonalTeamWords;
import coop.meent.teamroom.PortraitService;
import coop.meent.teamroom.TeamRoomService;
import coop.meent.teamroom.TeamSpaces;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.util.List;

/// Who works with whom: curricula, team rooms, self-portraits, looking back.
record TalentWiring(Store store, Ids ids, Clock clock, TeamSpaces spaces) {

  /// What they lean on.
  record Rooms(
      MemberService members,
      WorkService work,
      SeatService seats,
      SkillService skills,
      RelationService relations) {}

  TalentRooms over(Rooms rooms) {
    var curricula = new CurriculumService(store, clock, rooms.members, rooms.skills);
    var teams =
        new TeamRoomService(
            store,
            ids,
            clock,
            new TeamRoomService.Rooms(rooms.members, rooms.work, rooms.seats, spaces));
    return new TalentRooms(
        curricula,
        new CurriculumPapers(clock, rooms.members, curricula),
        teams,
        new PortraitService(store, clock, rooms.work, teams, spaces),
        spaces,
        new DebriefService(
            store,
            clock,
            new DebriefService.Rooms(
                rooms.members, rooms.work, rooms.seats, rooms.skills, rooms.relations)),
        new WorkCircle(rooms.seats, rooms.skills));
  }

  /// What is held here about a person.
  static List<PersonalPart> personal(TalentRooms rooms) {
    return List.of(
        new PersonalCurricula(rooms.curricula()),
        new PersonalTeamWords(rooms.teams(), rooms.portraits()));
  }
}

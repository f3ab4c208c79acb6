package coop.meent.team.ui;

import coop.meent.base.Id.SkillId;
import coop.meent.talent.Skill;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a seat is about and what it asks, in words.
record SeatWords(Map<SkillId, String> skills) {

  static SeatWords of(List<Skill> skills) {
    return new SeatWords(skills.stream().collect(Collectors.toMap(Skill::id, Skill::name)));
  }

  String work(SeatFacts facts, Seat seat) {
    var assignment = facts.assignments().get(seat.assignment());
    return assignment == null ? "?" : assignment.number() + " " + assignment.name();
  }

  String asks(Seat seat) {
    return seat.musts().stream()
        .map(must -> skills.getOrDefault(must.skill(), "?") + " " + must.level())
        .collect(Collectors.joining(", "));
  }
}

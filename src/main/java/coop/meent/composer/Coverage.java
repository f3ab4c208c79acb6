package coop.meent.composer;

import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// In which weeks one person alone can do what is asked: if that person falls out, the work stands
/// still. What the growth seats ask is not counted, nor who learns there.
///
/// @param asked how often a skill is asked in a week, all together
/// @param doubled of these, how often two seats ask it themselves
/// @param open where only one seat asks it, so that another of the team would have to have it
record Coverage(int asked, int doubled, List<Cell> open) {

  /// A skill in a week.
  ///
  /// @param level the lowest that a seat asks of it
  record Cell(SkillId skill, int level, int week) {}

  /// Cells that the same people cover in the same seats, for as many weeks.
  ///
  /// @param helpers seats from which somebody can cover them
  record Kind(SkillId skill, int level, Set<SeatId> helpers, int weeks) {

    private Kind lasting(int many) {
      return new Kind(skill, level, helpers, many);
    }

    boolean covers(SeatDemand seat, Candidate person) {
      return helpers.contains(seat.id()) && person.held(skill).level() >= level;
    }
  }

  /// The open cells, those that are alike together.
  ///
  /// @param seats of the question
  List<Kind> kinds(List<SeatDemand> seats) {
    Map<Kind, Integer> weeks = new LinkedHashMap<>();
    for (var cell : open) {
      var helpers =
          seats.stream()
              .filter(seat -> mayHelp(cell, seat))
              .map(SeatDemand::id)
              .collect(Collectors.toSet());
      weeks.merge(new Kind(cell.skill(), cell.level(), helpers, 1), 1, Integer::sum);
    }
    return weeks.entrySet().stream().map(one -> one.getKey().lasting(one.getValue())).toList();
  }

  static Coverage of(TeamQuestion question) {
    Map<SkillId, Integer> levels = new LinkedHashMap<>();
    var senior = question.seats().stream().filter(seat -> !seat.isGrowth()).toList();
    for (var seat : senior)
      for (var must : seat.musts()) levels.merge(must.skill(), must.level(), Math::min);
    int last = senior.stream().mapToInt(SeatDemand::lastWeek).max().orElse(-1);
    int asked = 0;
    List<Cell> open = new ArrayList<>();
    for (var skill : levels.entrySet()) {
      for (int week : IntStream.rangeClosed(0, last).toArray()) {
        long seats = senior.stream().filter(seat -> asks(seat, skill.getKey(), week)).count();
        if (seats > 0) asked++;
        if (seats == 1) open.add(new Cell(skill.getKey(), skill.getValue(), week));
      }
    }
    return new Coverage(asked, asked - open.size(), open);
  }

  private static boolean asks(SeatDemand seat, SkillId skill, int week) {
    return seat.runsIn(week) && seat.asks(skill).isPresent();
  }

  /// Whether a person in a seat is the second who can do it.
  boolean covers(Cell cell, SeatDemand seat, Candidate person) {
    return mayHelp(cell, seat) && person.held(cell.skill()).level() >= cell.level();
  }

  private static boolean mayHelp(Cell cell, SeatDemand seat) {
    return !seat.isGrowth() && seat.runsIn(cell.week()) && seat.asks(cell.skill()).isEmpty();
  }

  /// Points for one skill in one week, so that all of them come to 100 a seat.
  int each(int seats) {
    return asked == 0 ? 0 : 100 * seats / asked;
  }
}

package coop.meent.composer;

import coop.meent.base.Id.MemberId;
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
/// still. What the growth seats ask is not counted, nor who learns there. Who stands behind a seat
/// by the plan, and can do what it asks, is a second person for it.
///
/// @param asked how often a skill is asked in a week, all together
/// @param doubled of these, how often two seats ask it themselves
/// @param open where only one seat asks it, so that another of the team would have to have it
record Coverage(int asked, int doubled, List<Cell> open) {

  /// A skill in a week.
  ///
  /// @param level the lowest that a seat asks of it
  /// @param seat that asks it
  /// @param behind who stand behind that seat and can do it
  record Cell(SkillId skill, int level, int week, SeatId seat, Set<MemberId> behind) {

    private boolean isBacked(SeatId in, MemberId person) {
      return in.equals(seat) && behind.stream().anyMatch(one -> !one.equals(person));
    }
  }

  /// Cells that the same people cover in the same seats, for as many weeks.
  ///
  /// @param like the first of them
  /// @param helpers seats from which somebody can cover them
  record Kind(Cell like, Set<SeatId> helpers, int weeks) {

    private boolean isLike(Kind other) {
      return helpers.equals(other.helpers)
          && like.skill.equals(other.like.skill)
          && like.seat.equals(other.like.seat);
    }

    private Kind lasting(int many) {
      return new Kind(like, helpers, many);
    }

    boolean covers(SeatDemand seat, Candidate person) {
      boolean isSecond =
          helpers.contains(seat.id()) && person.held(like.skill).level() >= like.level;
      return isSecond || like.isBacked(seat.id(), person.id());
    }
  }

  /// The open cells, those that are alike together.
  ///
  /// @param seats of the question
  List<Kind> kinds(List<SeatDemand> seats) {
    List<Kind> kinds = new ArrayList<>();
    for (var cell : open) {
      var helpers =
          seats.stream()
              .filter(seat -> mayHelp(cell, seat))
              .map(SeatDemand::id)
              .collect(Collectors.toSet());
      var kind = new Kind(cell, helpers, 1);
      int at =
          IntStream.range(0, kinds.size())
              .filter(i -> kinds.get(i).isLike(kind))
              .findFirst()
              .orElse(-1);
      if (at < 0) kinds.add(kind);
      else kinds.set(at, kinds.get(at).lasting(kinds.get(at).weeks + 1));
    }
    return kinds;
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
        var asking = senior.stream().filter(seat -> asks(seat, skill.getKey(), week)).toList();
        if (!asking.isEmpty()) asked++;
        if (asking.size() == 1)
          open.add(cell(question, asking.getFirst(), skill.getKey(), skill.getValue(), week));
      }
    }
    return new Coverage(asked, asked - open.size(), open);
  }

  private static Cell cell(
      TeamQuestion question, SeatDemand seat, SkillId skill, int level, int week) {
    int asked = seat.asks(skill).orElseThrow();
    var behind =
        question.people().stream()
            .filter(one -> seat.standIns().contains(one.id()))
            .filter(one -> one.bar().isEmpty() && one.held(skill).level() >= asked)
            .map(Candidate::id)
            .collect(Collectors.toSet());
    return new Cell(skill, level, week, seat.id(), behind);
  }

  private static boolean asks(SeatDemand seat, SkillId skill, int week) {
    return seat.runsIn(week) && seat.asks(skill).isPresent();
  }

  /// Whether there is a second who can do it when a person has a seat.
  boolean covers(Cell cell, SeatDemand seat, Candidate person) {
    return isSecond(cell, seat, person) || cell.isBacked(seat.id(), person.id());
  }

  /// Whether a person in a seat is that second one.
  static boolean isSecond(Cell cell, SeatDemand seat, Candidate person) {
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

package coop.meent.handover;

import coop.meent.availability.Availability;
import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Week;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.team.Seat;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatService;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The stand-in plan: who is first and second behind every place, and in which weeks to come nobody
/// is.
public final class StandInService {

  public static final int WEEKS = 13;

  private final Store store;
  private final Clock clock;
  private final Rooms rooms;
  private final StandInRows rows = new StandInRows();

  /// What the plan is about.
  public record Rooms(
      MemberService members,
      WorkService work,
      SeatService seats,
      AvailabilityService availability) {}

  public StandInService(Store store, Clock clock, Rooms rooms) {
    this.store = store;
    this.clock = clock;
    this.rooms = rooms;
  }

  /// Every place of work that runs or is to come, by assignment: whom the client calls, then the
  /// seats.
  public List<Backing> plan() {
    var today = LocalDate.now(clock);
    var weeks = Week.of(today).next(WEEKS);
    var said = rooms.availability.of(weeks);
    var facts = rooms.seats.facts();
    var named = store.read(rows::all);
    List<Backing> plan = new ArrayList<>();
    for (var assignment : rooms.work.assignments()) {
      if (assignment.to().filter(today::isAfter).isPresent()) continue;
      plan.add(backing(assignment, Optional.empty(), facts, named, said));
      for (var seat : facts.seatsOf(assignment.id()))
        if (!seat.to().isBefore(today))
          plan.add(backing(assignment, Optional.of(seat), facts, named, said));
    }
    return plan;
  }

  /// Who stands behind each seat, the first one first.
  public Map<SeatId, List<MemberId>> bySeat() {
    Map<SeatId, SortedMap<Integer, MemberId>> places = new HashMap<>();
    store
        .read(rows::all)
        .forEach((key, who) ->
            key.seat()
                .ifPresent(seat ->
                    places.computeIfAbsent(seat, any -> new TreeMap<>()).put(key.place(), who)));
    Map<SeatId, List<MemberId>> bySeat = new HashMap<>();
    places.forEach((seat, who) -> bySeat.put(seat, who.values().stream().distinct().toList()));
    return bySeat;
  }

  private Backing backing(
      Assignment assignment,
      Optional<Seat> seat,
      SeatFacts facts,
      Map<StandInRows.Key, MemberId> named,
      Availability said) {
    var first = named(named, assignment.id(), seat, StandInRows.FIRST);
    var second = named(named, assignment.id(), seat, StandInRows.SECOND);
    var sitting = seat.map(one -> facts.in(one.id())).orElse(List.of(assignment.holder()));
    return new Backing(
        assignment, seat, sitting, first, second, weeks(assignment, seat, first, second, said));
  }

  private static Optional<MemberId> named(
      Map<StandInRows.Key, MemberId> named,
      AssignmentId assignment,
      Optional<Seat> seat,
      int place) {
    return Optional.ofNullable(
        named.get(new StandInRows.Key(assignment, seat.map(Seat::id), place)));
  }

  private SortedMap<Week, Cover> weeks(
      Assignment assignment,
      Optional<Seat> seat,
      Optional<MemberId> first,
      Optional<MemberId> second,
      Availability said) {
    SortedMap<Week, Cover> weeks = new TreeMap<>();
    for (var week : said.weeks()) {
      boolean runs = seat.map(one -> one.runsIn(week)).orElseGet(() -> runsIn(assignment, week));
      if (!runs) continue;
      var cover =
          Stream.of(first, second)
              .flatMap(Optional::stream)
              .map(who -> isThere(who, week) ? Cover.of(said.of(who), week) : Cover.NOBODY)
              .reduce(Cover.NOBODY, Cover::or);
      weeks.put(week, cover);
    }
    return weeks;
  }

  private static boolean runsIn(Assignment assignment, Week week) {
    return !assignment.from().isAfter(week.sunday())
        && assignment.to().filter(last -> last.isBefore(week.monday())).isEmpty();
  }

  private boolean isThere(MemberId who, Week week) {
    return rooms
        .members
        .member(who)
        .filter(one -> one.left().filter(last -> last.isBefore(week.sunday())).isEmpty())
        .isPresent();
  }

  /// The stand-ins of every place that a member fills on an assignment, the first ones first.
  public List<MemberId> behind(AssignmentId assignment, MemberId member) {
    var theirs =
        plan().stream()
            .filter(one -> one.assignment().id().equals(assignment))
            .filter(one -> one.sitting().contains(member))
            .toList();
    return Stream.concat(
            theirs.stream().flatMap(one -> one.first().stream()),
            theirs.stream().flatMap(one -> one.second().stream()))
        .filter(one -> !one.equals(member))
        .distinct()
        .toList();
  }

  /// Says who stands behind a place, first and second; nobody any more where empty.
  ///
  /// @param seat empty for whom the client calls
  public StandInOutcome name(
      AssignmentId assignment,
      Optional<SeatId> seat,
      Optional<MemberId> first,
      Optional<MemberId> second,
      MemberId by) {
    var place =
        plan().stream()
            .filter(one -> one.assignment().id().equals(assignment))
            .filter(one -> one.seat().map(Seat::id).equals(seat))
            .findFirst();
    if (place.isEmpty()) return new StandInOutcome.UnknownPlace();
    if (!mayName(place.get(), by)) return new StandInOutcome.MayNot();
    for (var who : Stream.of(first, second).flatMap(Optional::stream).toList()) {
      var refusal = refusal(place.get(), who);
      if (refusal.isPresent()) return refusal.get();
    }
    if (first.isPresent() && first.equals(second))
      return new StandInOutcome.StandsThere(nameOf(first.get()));
    return store.write(
        "handover.stand-in",
        tx -> {
          rows.put(tx, new StandInRows.Key(assignment, seat, StandInRows.FIRST), first);
          rows.put(tx, new StandInRows.Key(assignment, seat, StandInRows.SECOND), second);
          return new StandInOutcome.Named(tx.deed());
        });
  }

  private String nameOf(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private boolean mayName(Backing place, MemberId by) {
    return place.assignment().holder().equals(by)
        || place.sitting().contains(by)
        || rooms
            .members
            .member(by)
            .filter(one -> one.roles().contains(Role.COORDINATOR))
            .isPresent();
  }

  private Optional<StandInOutcome> refusal(Backing place, MemberId who) {
    var member = rooms.members.member(who);
    if (member.isEmpty()) return Optional.of(new StandInOutcome.UnknownMember());
    var today = LocalDate.now(clock);
    var left = member.get().left().filter(today::isAfter);
    if (left.isPresent())
      return Optional.of(new StandInOutcome.HasLeft(member.get().name(), left.get()));
    return place.sitting().contains(who)
        ? Optional.of(new StandInOutcome.IsThere(member.get().name()))
        : Optional.empty();
  }

  /// Takes back what was named last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}

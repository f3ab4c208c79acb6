package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Money;
import coop.meent.base.Week;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that is known of seats, read at once. What follows from it is asked here.
///
/// @param seats also those that are not wanted any more, in the order in which they were made
/// @param sitting who sits in a seat; more than one only when two laptops placed apart
/// @param rates what members ask for an hour today
public record SeatFacts(
    LocalDate today,
    Map<AssignmentId, Assignment> assignments,
    List<Seat> seats,
    List<Offer> offers,
    Map<SeatId, List<MemberId>> sitting,
    List<AssignmentStep> steps,
    Map<MemberId, Money> rates,
    List<Refused> refusals) {

  /// The seats of an assignment that are wanted.
  public List<Seat> seatsOf(AssignmentId assignment) {
    return seats.stream()
        .filter(seat -> seat.assignment().equals(assignment) && seat.stands())
        .toList();
  }

  /// Whether somebody is wanted in it, or needed where somebody sits.
  public boolean isWanted(Seat seat) {
    return seat.stands() && state(seat.assignment()).counts();
  }

  public Optional<Seat> seat(SeatId id) {
    return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
  }

  public List<MemberId> in(SeatId seat) {
    return sitting.getOrDefault(seat, List.of());
  }

  public List<Offer> offersFor(SeatId seat) {
    return offers.stream().filter(offer -> offer.seat().equals(seat)).toList();
  }

  /// Of everybody who was asked the newest, in the order in which they were made.
  public List<Offer> newest(SeatId seat) {
    return offersFor(seat).stream()
        .filter(one -> offer(seat, one.member()).filter(one::equals).isPresent())
        .toList();
  }

  /// The newest for this seat.
  public Optional<Offer> offer(SeatId seat, MemberId member) {
    return offersFor(seat).stream()
        .filter(offer -> offer.member().equals(member))
        .reduce((before, after) -> after);
  }

  /// Seats that were offered over the last year.
  public int chances(MemberId member) {
    return new SeatHours(this).chances(member);
  }

  /// Whether an offer counts as a chance of the last year. Who said no had that chance no less, but
  /// is not asked less for it: a no is left out.
  boolean isChance(Offer offer) {
    return !offer.isDeclined() && offer.on().isAfter(today.minusYears(1));
  }

  /// Who was asked for a seat and did not say no.
  public List<MemberId> asked(SeatId seat) {
    return offersFor(seat).stream()
        .map(Offer::member)
        .distinct()
        .filter(member -> offer(seat, member).filter(one -> !one.isDeclined()).isPresent())
        .toList();
  }

  /// Whether the client of an assignment does not want somebody.
  public boolean isRefused(AssignmentId assignment, MemberId member) {
    return refusals.stream()
        .anyMatch(one -> one.assignment().equals(assignment) && one.member().equals(member));
  }

  /// The growth seats beside a seat that are wanted.
  public List<Seat> beside(SeatId seat) {
    return seats.stream()
        .filter(one -> one.stands() && one.besides().filter(seat::equals).isPresent())
        .toList();
  }

  public AssignmentState state(AssignmentId id) {
    var last =
        steps.stream()
            .filter(step -> step.assignment().equals(id))
            .map(AssignmentStep::kind)
            .reduce((before, after) -> after)
            .orElse(StepKind.REOPENED);
    return switch (last) {
      case LOST -> AssignmentState.LOST;
      case DONE -> AssignmentState.DONE;
      case AGREED -> byDate(id, AssignmentState.AGREED);
      case PROPOSED -> AssignmentState.PROPOSED;
      case REOPENED -> seatsOf(id).isEmpty() ? byDate(id, AssignmentState.REQUEST) : bySeats(id);
    };
  }

  private AssignmentState byDate(AssignmentId id, AssignmentState before) {
    var assignment = assignments.get(id);
    if (assignment == null || today.isBefore(assignment.from())) return before;
    return assignment.runsOn(today) ? AssignmentState.RUNNING : AssignmentState.DONE;
  }

  private AssignmentState bySeats(AssignmentId id) {
    var wanted = seatsOf(id);
    if (wanted.stream().noneMatch(seat -> in(seat.id()).isEmpty())) return AssignmentState.STAFFED;
    boolean isAsked = wanted.stream().anyMatch(seat -> !offersFor(seat.id()).isEmpty());
    return isAsked ? AssignmentState.ASKED : AssignmentState.REQUEST;
  }

  /// Hours of a week that a member sits somewhere, apart from one assignment.
  public int planned(MemberId member, Week week, Optional<AssignmentId> apart) {
    return new SeatHours(this).planned(member, week, apart.map(Set::of).orElse(Set.of()));
  }

  /// Hours of a week that were offered and not declined, and that nobody counts on yet.
  public int offered(MemberId member, Week week) {
    return new SeatHours(this).offered(member, week);
  }

  /// Who sat in a seat of an assignment, or is the one to call for it.
  public Map<AssignmentId, Set<MemberId>> workedOn() {
    Map<AssignmentId, Set<MemberId>> all = new HashMap<>();
    for (var one : assignments.values())
      all.computeIfAbsent(one.id(), any -> new HashSet<>()).add(one.holder());
    for (var seat : seats)
      if (!seat.from().isAfter(today))
        all.computeIfAbsent(seat.assignment(), any -> new HashSet<>()).addAll(in(seat.id()));
    return all;
  }
}

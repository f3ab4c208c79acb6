package coop.meent.team;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a seat may say.
final class SeatRules {

  private static final int HIGHEST = 5;

  private SeatRules() {}

  static Optional<SeatOutcome> refusal(
      SeatFacts facts, SeatId id, AssignmentId assignment, SeatDraft draft) {
    if (draft.name().isBlank()) return Optional.of(new SeatOutcome.NoName());
    if (draft.to().isBefore(draft.from()))
      return Optional.of(new SeatOutcome.EndsBeforeItBegins(draft.from(), draft.to()));
    if (isOutside(facts, assignment, draft))
      return Optional.of(new SeatOutcome.OutsideAssignment(draft.from(), draft.to()));
    if (draft.hours() < 1 || draft.hours() > AvailabilityService.MOST)
      return Optional.of(new SeatOutcome.TooManyHours(draft.hours(), AvailabilityService.MOST));
    for (var must : draft.musts())
      if (must.level() < 1 || must.level() > HIGHEST)
        return Optional.of(new SeatOutcome.NotALevel(must.level()));
    if (draft.role().budgetHours().filter(hours -> hours < 1).isPresent())
      return Optional.of(new SeatOutcome.NoBudget());
    if (draft.besides().isPresent() && !isCovered(facts, id, assignment, draft))
      return Optional.of(new SeatOutcome.NobodyCovers(draft.name().strip()));
    return Optional.empty();
  }

  private static boolean isOutside(SeatFacts facts, AssignmentId id, SeatDraft draft) {
    var assignment = facts.assignments().get(id);
    return assignment != null
        && (draft.from().isBefore(assignment.from())
            || assignment.to().filter(draft.to()::isAfter).isPresent());
  }

  /// What keeps a seat from asking otherwise than it does.
  static Optional<SeatOutcome> changeRefusal(
      SeatFacts facts, Seat seat, SeatDraft draft, Function<MemberId, String> names) {
    if (!asksOtherwise(seat, draft)) return Optional.empty();
    return sitsThere(facts, seat, names)
        .or(() -> leansOn(facts, seat, growth -> covers(changed(seat, draft), growth.draft())));
  }

  private static Seat changed(Seat seat, SeatDraft draft) {
    return Seat.of(seat.id(), seat.assignment(), draft);
  }

  /// Whether who was asked would say yes or no to something else.
  static boolean asksOtherwise(Seat seat, SeatDraft draft) {
    return !seat.from().equals(draft.from())
        || !seat.to().equals(draft.to())
        || seat.hours() != draft.hours()
        || !Set.copyOf(seat.musts()).equals(Set.copyOf(draft.musts()))
        || !seat.besides().equals(draft.besides());
  }

  static Optional<SeatOutcome> sitsThere(
      SeatFacts facts, Seat seat, Function<MemberId, String> names) {
    return facts.in(seat.id()).stream()
        .findFirst()
        .map(who -> new SeatOutcome.SitsThere(names.apply(who), seat.name()));
  }

  /// @param covered of a growth seat beside it, whether it would still be covered
  static Optional<SeatOutcome> leansOn(SeatFacts facts, Seat seat, Predicate<Seat> covered) {
    return facts.beside(seat.id()).stream()
        .filter(covered.negate())
        .findFirst()
        .map(growth -> new SeatOutcome.LeansOn(growth.name(), seat.name()));
  }

  private static boolean isCovered(
      SeatFacts facts, SeatId id, AssignmentId assignment, SeatDraft draft) {
    return facts.seatsOf(assignment).stream()
        .filter(seat -> draft.besides().filter(seat.id()::equals).isPresent())
        .filter(seat -> !seat.id().equals(id))
        .anyMatch(seat -> covers(seat, draft));
  }

  private static boolean covers(Seat senior, SeatDraft growth) {
    return !senior.isGrowth()
        && !senior.from().isAfter(growth.from())
        && !senior.to().isBefore(growth.to())
        && growth.musts().stream()
            .allMatch(must ->
                senior.musts().stream()
                    .anyMatch(
                        more -> more.skill().equals(must.skill()) && more.level() > must.level()));
  }
}

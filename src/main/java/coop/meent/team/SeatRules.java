package coop.meent.team;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.SeatId;
import java.util.Optional;

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

  private static boolean isCovered(
      SeatFacts facts, SeatId id, AssignmentId assignment, SeatDraft draft) {
    return facts.seatsOf(assignment).stream()
        .filter(seat -> draft.besides().filter(seat.id()::equals).isPresent())
        .filter(seat -> !seat.id().equals(id) && !seat.isGrowth())
        .filter(seat -> !seat.from().isAfter(draft.from()) && !seat.to().isBefore(draft.to()))
        .anyMatch(seat ->
            draft.musts().stream()
                .allMatch(must ->
                    seat.musts().stream()
                        .anyMatch(senior ->
                            senior.skill().equals(must.skill()) && senior.level() > must.level())));
  }
}

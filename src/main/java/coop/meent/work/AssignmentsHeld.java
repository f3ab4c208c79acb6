package coop.meent.work;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.member.Effect;
import coop.meent.member.OpenMatters;
import coop.meent.member.Pause;
import coop.meent.member.PauseEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Assignments that a member is the one to call for: somebody else must be while the member is
/// away, and before the member leaves.
public final class AssignmentsHeld implements PauseEffect, OpenMatters {

  private final WorkService work;

  public AssignmentsHeld(WorkService work) {
    this.work = work;
  }

  @Override
  public List<Effect> of(Pause pause) {
    var last = pause.returns().map(day -> day.minusDays(1));
    return held(pause.member(), pause.from(), last)
        .map(one -> Effect.of(words("work.pause.holds", one)))
        .toList();
  }

  @Override
  public List<Named> of(MemberId member, LocalDate day) {
    return held(member, day.plusDays(1), Optional.empty())
        .map(one -> words("work.open.holds", one))
        .toList();
  }

  private Stream<Assignment> held(MemberId member, LocalDate from, Optional<LocalDate> last) {
    return work.assignments().stream()
        .filter(one -> one.holder().equals(member))
        .filter(one -> one.to().filter(to -> to.isBefore(from)).isEmpty())
        .filter(one -> last.filter(day -> one.from().isAfter(day)).isEmpty());
  }

  private static Named words(String key, Assignment one) {
    return texts -> texts.get(key, String.valueOf(one.number()), one.name());
  }
}

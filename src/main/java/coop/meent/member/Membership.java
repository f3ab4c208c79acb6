package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.Bound;
import coop.meent.statute.Rulebook;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.Optional;

/// One person in the register, and the rules, as a deed finds them.
record Membership(MemberId id, History history, Rulebook rulebook) {

  Optional<Standing> on(LocalDate day) {
    return history.on(day);
  }

  /// The rules that bind the member on a day; those in force for who is none yet.
  Rules rules(LocalDate day) {
    return on(day)
        .flatMap(Standing::admitted)
        .map(since -> rulebook.bindingOn(new Bound(id, since), day))
        .orElseGet(() -> rulebook.at(day));
  }

  /// The last thing that happened after a day, if anything did.
  Optional<MembershipEvent> after(LocalDate day) {
    return history.moments().stream()
        .filter(moment -> moment.idle().isEmpty() && moment.event().on().isAfter(day))
        .map(History.Moment::event)
        .reduce((_, later) -> later);
  }

  /// Why a kind of event cannot be written on a day.
  ///
  /// @param today nothing is written ahead of it
  Optional<MembershipOutcome> refusal(EventKind kind, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) return Optional.of(new MembershipOutcome.NotYet(day));
    var first = history.on(LocalDate.MAX).flatMap(Standing::admitted);
    var standing = on(day);
    if (standing.isEmpty() && first.isPresent())
      return Optional.of(new MembershipOutcome.BeforeJoining(first.get()));
    if (standing.isEmpty()) return Optional.of(new MembershipOutcome.Unknown(id));
    if (kind.isNotice()) {
      var notice = running(standing.get());
      if (notice.isPresent()) return notice;
    }
    var later = after(day).filter(event -> event.known().isPresent());
    if (later.isPresent() && kind != EventKind.RULES_ACCEPTED)
      return Optional.of(
          new MembershipOutcome.LaterKnown(later.get().known().orElseThrow(), later.get().on()));
    return isPossible(kind, standing.get())
        ? Optional.empty()
        : Optional.of(new MembershipOutcome.WrongState(kind, standing.get().state()));
  }

  private Optional<MembershipOutcome> running(Standing standing) {
    var last = standing.lastDay();
    if (standing.state() != MemberState.LEAVING || last.isEmpty()) return Optional.empty();
    return Optional.of(new MembershipOutcome.SecondNotice(standing.since(), last.get()));
  }

  private static boolean isPossible(EventKind kind, Standing standing) {
    return Fold.of(standing).isPossible(kind);
  }
}

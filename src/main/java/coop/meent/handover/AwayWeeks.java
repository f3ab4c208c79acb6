package coop.meent.handover;

import coop.meent.availability.AvailabilityService;
import coop.meent.availability.SaidWeek;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The weeks of who is away: blocked, free in part for who comes back in steps, and afterwards as
/// they had been said before.
record AwayWeeks(Store store, AvailabilityService availability, AwayRows rows) {

  /// Blocks all of them, but for the steps in which the member comes back.
  void block(AwayCall call, Returning returning) {
    var weeks = call.weeks();
    say(call, List.of(Span.of(weeks.getFirst(), weeks.getLast(), WeekKind.PROTECTED, 0)));
    for (var step : returning.steps())
      if (!step.isWhole()) inPart(call, step, lastOf(call, returning, step));
  }

  private static LocalDate lastOf(AwayCall call, Returning returning, Return step) {
    return returning.steps().stream()
        .map(Return::on)
        .filter(on -> on.isAfter(step.on()))
        .findFirst()
        .map(on -> on.minusDays(1))
        .orElse(call.until());
  }

  /// Frees the part of the hours that can be worked, from the first whole week on.
  private void inPart(AwayCall call, Return step, LocalDate last) {
    say(
        call,
        store.read(sql -> rows.before(sql, call.id())).stream()
            .filter(one -> !one.week().monday().isBefore(step.on()))
            .filter(one -> !one.week().monday().isAfter(last))
            .map(one -> part(one, step))
            .toList());
  }

  private static Span part(AwayRows.Before one, Return step) {
    return Span.of(
        one.week(), one.week(), one.kind().orElse(WeekKind.TENTATIVE), step.hours(one.hours()));
  }

  /// Says of the weeks from a day on what had been said of them before. What the member said since
  /// then stays.
  void unblock(AwayCall call, Returning returning, LocalDate from) {
    var now = availability.of(call.weeks()).of(call.member());
    say(
        call,
        store.read(sql -> rows.before(sql, call.id())).stream()
            .filter(one -> !one.week().sunday().isBefore(from))
            .filter(
                one -> now.isProtected(one.week()) || isOurs(now.said(one.week()), one, returning))
            .map(one ->
                Span.of(one.week(), one.week(), one.kind().orElse(WeekKind.TENTATIVE), one.hours()))
            .toList());
  }

  /// Whether what is said of a week now is what coming back in part made of it.
  private static boolean isOurs(
      Optional<SaidWeek> now, AwayRows.Before before, Returning returning) {
    return now.isPresent()
        && returning.steps().stream()
            .filter(step -> !step.isWhole())
            .anyMatch(step ->
                now.get().hours() == step.hours(before.hours())
                    && now.get().kind() == before.kind().orElse(WeekKind.TENTATIVE));
  }

  private void say(AwayCall call, List<Span> spans) {
    if (spans.isEmpty()) return;
    var _ = availability.say(call.member(), spans);
  }
}

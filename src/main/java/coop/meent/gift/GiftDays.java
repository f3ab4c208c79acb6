package coop.meent.gift;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On which days a course of illness brings gifts: after the waiting time, until the longest
/// duration. Who falls ill again within the rulebook's interval goes on with the earlier case; its
/// clock stood still meanwhile, so that what was waited and what was given counts.
final class GiftDays {

  /// Both days count.
  record Window(LocalDate first, LocalDate last) {}

  private final Course course;
  private final List<Window> windows = new ArrayList<>();

  GiftDays(Course course, GiftRules.Care care) {
    this.course = course;
    Optional<Case> running = Optional.empty();
    for (var spell : course.spells()) {
      running = Optional.of(continued(running, spell, care).orElseGet(() -> opened(spell, care)));
      add(running.orElseThrow(), spell);
    }
  }

  /// The days on which a case gives, moved along by every break in it.
  private record Case(LocalDate first, LocalDate last, LocalDate wellFrom) {}

  private static Case opened(Course.Spell spell, GiftRules.Care care) {
    return new Case(
        care.waiting().firstDay(spell.from()),
        care.waiting().lastDay(spell.from(), care.longestMonths()),
        spell.until());
  }

  private static Optional<Case> continued(
      Optional<Case> earlier, Course.Spell spell, GiftRules.Care care) {
    return earlier
        .filter(one -> spell.from().isBefore(one.wellFrom.plusMonths(care.sameCaseMonths())))
        .map(one -> {
          long stood = ChronoUnit.DAYS.between(one.wellFrom, spell.from());
          return new Case(one.first.plusDays(stood), one.last.plusDays(stood), spell.until());
        });
  }

  private void add(Case running, Course.Spell spell) {
    var first = running.first.isAfter(spell.from()) ? running.first : spell.from();
    var end = spell.until().equals(LocalDate.MAX) ? LocalDate.MAX : spell.until().minusDays(1);
    var last = running.last.isBefore(end) ? running.last : end;
    if (!first.isAfter(last)) windows.add(new Window(first, last));
  }

  List<Window> windows() {
    return List.copyOf(windows);
  }

  /// The percentage that counts on a day, zero when none does.
  int percentageOn(LocalDate day) {
    boolean counts =
        windows.stream()
            .anyMatch(window -> !day.isBefore(window.first) && !day.isAfter(window.last));
    return counts ? course.percentageOn(day) : 0;
  }
}

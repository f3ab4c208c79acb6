package coop.meent.availability;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What one member said of the weeks that were asked for.
///
/// @param weeks those of which anything was said
/// @param loads from the first on; of one week the last said holds
/// @param checked when the member last looked at all of it and found it right
public record MemberWeeks(
    MemberId member,
    SortedMap<Week, SaidWeek> weeks,
    List<Load> loads,
    Optional<LocalDate> checked) {

  public MemberWeeks {
    loads = List.copyOf(loads);
  }

  public Optional<SaidWeek> said(Week week) {
    return Optional.ofNullable(weeks.get(week));
  }

  public Collection<SaidWeek> all() {
    return weeks.values();
  }

  /// The hours that count in a week: what is firm or wished, and never more than the own maximum.
  /// Nothing where nothing was said.
  public int hours(Week week) {
    return hours(week, true);
  }

  /// The hours that may yet come: shown, and not counted.
  public int tentative(Week week) {
    return hours(week, false);
  }

  private int hours(Week week, boolean counts) {
    int hours =
        said(week)
            .filter(one -> one.kind() != WeekKind.PROTECTED && one.kind().counts() == counts)
            .map(SaidWeek::hours)
            .orElse(0);
    return most(week).map(most -> Math.min(most, hours)).orElse(hours);
  }

  public boolean isProtected(Week week) {
    return said(week).filter(one -> one.kind() == WeekKind.PROTECTED).isPresent();
  }

  public boolean isWished(Week week) {
    return said(week).filter(one -> one.kind() == WeekKind.WISHED).isPresent();
  }

  /// The own maximum of that week; empty where the member set none.
  public Optional<Integer> most(Week week) {
    return loads.stream()
        .filter(load -> !week.isBefore(load.from()))
        .reduce((_, later) -> later)
        .map(Load::hours);
  }

  /// When what stands of a week was said, or found right, last.
  public Optional<LocalDate> age(Week week) {
    return said(week)
        .map(SaidWeek::said)
        .map(said -> checked.filter(day -> day.isAfter(said)).orElse(said));
  }

  /// What it is worth by its age; empty where nothing was said.
  public Optional<Confidence> confidence(Week week, LocalDate today) {
    return age(week).map(said -> Confidence.of(said, today));
  }
}

package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.PolicyId;
import java.time.LocalDate;
import java.util.Optional;

/// A contract with an insurer, bought by the cooperative for its members.
///
/// @param number as the insurer knows it
/// @param from its first day
/// @param termMonths after which it renews by itself
/// @param noticeDays how long before the renewal it can be cancelled
/// @param ended its last day, once it was cancelled
public record Policy(
    PolicyId id,
    String name,
    PolicyKind kind,
    String insurer,
    Optional<String> number,
    LocalDate from,
    int termMonths,
    int noticeDays,
    Optional<LocalDate> ended) {

  public Policy {
    if (termMonths <= 0 || noticeDays < 0)
      throw new IllegalArgumentException(termMonths + " months, " + noticeDays + " days");
  }

  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && ended.filter(day::isAfter).isEmpty();
  }

  /// The term in which a day falls; terms are counted from the first day, so that a policy of 31
  /// January renews on the last day of shorter months and on the 31st again.
  public FiscalPeriod term(LocalDate day) {
    long terms = 0;
    while (!start(terms + 1).isAfter(day)) terms++;
    return new FiscalPeriod(start(terms), start(terms + 1).minusDays(1));
  }

  private LocalDate start(long terms) {
    return from.plusMonths(terms * termMonths);
  }

  /// The first day of the next term; none where the policy ends before.
  public Optional<LocalDate> renewal(LocalDate day) {
    var next = term(day.isBefore(from) ? from : day).to().plusDays(1);
    return ended.filter(last -> last.isBefore(next)).isPresent()
        ? Optional.empty()
        : Optional.of(next);
  }

  /// The last day on which it can be cancelled before it renews.
  public Optional<LocalDate> cancelBy(LocalDate day) {
    return renewal(day).map(next -> next.minusDays(noticeDays));
  }

  Policy ending(LocalDate last) {
    return new Policy(
        id, name, kind, insurer, number, from, termMonths, noticeDays, Optional.of(last));
  }
}

package coop.meent.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the assembly decided to be usual for leads that are passed on from a day on. Whoever passes
/// one on may say otherwise.
///
/// @param terms a percentage is without a last day: that follows from `months`
/// @param months after the first day of the work, invoices of later are free of it
/// @param resolution by which it was decided
public record ThanksRule(
    UUID id, LocalDate from, Terms terms, Optional<Integer> months, String resolution) {

  /// For work that begins on a day.
  public Terms starting(LocalDate first) {
    return switch (terms) {
      case Terms.Free free -> free;
      case Terms.Fixed fixed -> fixed;
      case Terms.Part(var passer, var coop, var cap, var _) ->
          new Terms.Part(passer, coop, cap, months.map(first::plusMonths));
    };
  }

  /// The one that holds on a day.
  ///
  /// @param all in the order in which they were laid down
  static Optional<ThanksRule> on(List<ThanksRule> all, LocalDate day) {
    return all.stream()
        .filter(one -> !one.from.isAfter(day))
        .reduce((one, next) -> next.from.isBefore(one.from) ? one : next);
  }
}

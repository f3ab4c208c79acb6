package coop.meent.vat;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.NumberRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Entries with VAT that came after the return of their period was filed and are in no return yet.
///
/// @param periods in order; empty when there is nothing
/// @param net what is to be paid more, to the cent; negative when less
/// @param limit up to which the next return may put it right
/// @param found when the first of them came to light
/// @param due the last day for a correction, where the law sets one
public record LateVat(
    List<OfPeriod> periods,
    Money net,
    Money limit,
    Optional<LocalDate> found,
    Optional<LocalDate> due) {

  public LateVat {
    periods = List.copyOf(periods);
  }

  /// @param filed what stands for the period now
  /// @param change what these entries add to its rubrics
  public record OfPeriod(
      VatPeriod period, FiledReturn filed, List<OfEntry> entries, VatReturn change) {
    public OfPeriod {
      entries = List.copyOf(entries);
    }

    /// The totals that a correction states: those of the whole period.
    public VatReturn totals() {
      return filed.figures().plus(change);
    }
  }

  /// @param net what it adds to what is to be paid
  /// @param found when it came to light
  public record OfEntry(
      EntryId id,
      NumberRange.Number number,
      LocalDate date,
      String text,
      Money net,
      LocalDate found) {

    /// How people call it: `B-12`.
    public String reference() {
      return number.series() + "-" + number.number();
    }
  }

  public boolean isEmpty() {
    return periods.isEmpty();
  }

  /// Too much for the next return: a correction (suppletie) is due.
  public boolean needsCorrection() {
    return net.abs().compareTo(limit) > 0;
  }

  public int count() {
    return periods.stream().mapToInt(one -> one.entries().size()).sum();
  }
}

package coop.meent.recurring;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Ids;
import coop.meent.base.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that comes again.
///
/// @param like what each time is made like
/// @param day of the month; of a month that is shorter its last day, so that 31 is always the last
/// @param starts the first time lies on this day or later
/// @param until the last time lies on this day or earlier
/// @param index by how many percent the prices of an invoice grow each year
public record Recurring(
    RecurringId id,
    BookId book,
    String name,
    Example like,
    Rhythm rhythm,
    int day,
    LocalDate starts,
    Optional<LocalDate> until,
    Optional<BigDecimal> index) {

  /// All times up to and including a day, the first one first.
  public List<LocalDate> through(LocalDate last) {
    List<LocalDate> days = new ArrayList<>();
    var end = until.filter(last::isAfter).orElse(last);
    var month = YearMonth.from(starts);
    if (on(month).isBefore(starts)) month = month.plusMonths(rhythm.months());
    for (var day = on(month); !day.isAfter(end); day = on(month)) {
      days.add(day);
      month = month.plusMonths(rhythm.months());
    }
    return days;
  }

  boolean comesOn(LocalDate day) {
    return through(day).contains(day);
  }

  /// The first time after a day; empty when it ends before that.
  public Optional<LocalDate> after(LocalDate day) {
    return through(day.plusMonths(2L * rhythm.months()).withDayOfMonth(1)).stream()
        .filter(one -> one.isAfter(day))
        .findFirst();
  }

  private LocalDate on(YearMonth month) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /// What an answer to one time is a decision about: the same on every laptop.
  UUID about(LocalDate due) {
    return Ids.derived("recurring", id.uuid().toString(), due.toString());
  }

  /// The draft of one time of an invoice: the same on every laptop.
  public DraftId draft(LocalDate due) {
    return new DraftId(Ids.derived("recurring-draft", id.uuid().toString(), due.toString()));
  }

  /// By what prices are multiplied: once for each whole year since the start.
  BigDecimal factor(LocalDate due) {
    if (index.isEmpty()) return BigDecimal.ONE;
    int years = Math.toIntExact(Math.max(0, ChronoUnit.YEARS.between(starts, due)));
    return BigDecimal.ONE.add(index.get().movePointLeft(2)).pow(years);
  }

  Recurring until(LocalDate last) {
    return new Recurring(id, book, name, like, rhythm, day, starts, Optional.of(last), index);
  }
}

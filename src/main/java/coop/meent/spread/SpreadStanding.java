package coop.meent.spread;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something that is spread, with what was booked of it.
///
/// @param booked by month
public record SpreadStanding(
    Spread what, SortedMap<YearMonth, Booked> booked, Optional<SpreadEnd> end) {

  /// A month that was booked.
  ///
  /// @param on day of the entry, which lies after a month that was locked
  public record Booked(Money amount, LocalDate on, EntryId entry) {}

  /// The part of a month that was not booked.
  public record Part(YearMonth month, Money amount) {}

  public SpreadStanding {
    booked = Collections.unmodifiableSortedMap(new TreeMap<>(booked));
  }

  /// What has fallen to the result until now, with what another program booked before.
  public Money fallen() {
    var lost = Money.sum(what.estimates().stream().map(Estimate::lost).toList());
    return what.before()
        .plus(lost)
        .plus(Money.sum(booked.values().stream().map(Booked::amount).toList()));
  }

  /// What had fallen by the end of a day, by the days of the entries.
  public Money fallen(LocalDate day) {
    var sum = day.isBefore(what.from().atDay(1)) && isBoughtAfter(day) ? Money.ZERO : what.before();
    for (var one : booked.values()) if (!one.on().isAfter(day)) sum = sum.plus(one.amount());
    return sum.plus(lost(day));
  }

  /// What its value was lowered by at the end of a day, less what came back.
  Money lost(LocalDate day) {
    return Money.sum(
        what.estimates().stream()
            .filter(one -> !one.on().isAfter(day))
            .map(Estimate::lost)
            .toList());
  }

  /// The first month from one on that was booked.
  Optional<YearMonth> bookedFrom(YearMonth month) {
    return booked.tailMap(month).keySet().stream().findFirst();
  }

  private boolean isBoughtAfter(LocalDate day) {
    return what.day().isAfter(day);
  }

  /// What it stands for in the books: nothing any more once it is over.
  public Money left() {
    return end.isPresent() ? Money.ZERO : what.amount().minus(fallen());
  }

  /// Whether it stood in the books at the end of a day.
  public boolean isThere(LocalDate day) {
    return !isBoughtAfter(day) && end.filter(one -> !one.on().isAfter(day)).isEmpty();
  }

  /// Months until and with one that were not booked, the first one first.
  public List<Part> open(YearMonth through) {
    return open().stream().filter(part -> !part.month().isAfter(through)).toList();
  }

  private List<Part> open() {
    List<Part> open = new ArrayList<>();
    if (end.isPresent()) return open;
    for (var month = what.from(); !month.isAfter(what.last()); month = month.plusMonths(1)) {
      var part = what.part(month);
      if (!part.isZero() && !booked.containsKey(month)) open.add(new Part(month, part));
    }
    makeGood(open);
    return open;
  }

  /// Months that one laptop booked while another estimated anew came to something else than they
  /// would now: the next open month takes the difference, or the one after all.
  private void makeGood(List<Part> open) {
    var lacking = Money.ZERO;
    for (var one : booked.entrySet())
      lacking = lacking.plus(what.part(one.getKey())).minus(one.getValue().amount());
    if (lacking.isZero()) return;
    var latest = booked.lastKey();
    var next = latest.isAfter(what.last()) ? latest.plusMonths(1) : what.last().plusMonths(1);
    for (int i = 0; i < open.size(); i++)
      if (open.get(i).month().isAfter(latest)) {
        var part = open.remove(i);
        next = part.month();
        lacking = lacking.plus(part.amount());
        break;
      }
    if (!lacking.isZero()) open.add(new Part(next, lacking));
    open.sort(Comparator.comparing(Part::month));
  }

  /// Whether all its months were booked.
  public boolean isDone() {
    return open().isEmpty();
  }
}

package coop.meent.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Weeks on end, said by their days: who reads that somebody is missing thinks of days, and not of
/// the numbers of weeks.
///
/// @param last included
public record WeekSpan(Week first, Week last) implements Named {

  public WeekSpan {
    if (last.isBefore(first)) throw new IllegalArgumentException(last + " before " + first);
  }

  /// Weeks in any order, as few spans as there can be, the earliest first.
  public static List<WeekSpan> of(Collection<Week> weeks) {
    List<WeekSpan> spans = new ArrayList<>();
    for (var week : new TreeSet<>(weeks)) {
      boolean goesOn = !spans.isEmpty() && spans.getLast().last.plus(1).equals(week);
      spans.add(new WeekSpan(goesOn ? spans.removeLast().first : week, week));
    }
    return List.copyOf(spans);
  }

  /// `23–29 Nov 2026, 28 Dec 2026 – 10 Jan 2027`.
  public static String words(Collection<Week> weeks, Texts texts) {
    return of(weeks).stream().map(one -> one.in(texts)).collect(Collectors.joining(", "));
  }

  @Override
  public String in(Texts texts) {
    return texts.span(first.monday(), last.sunday());
  }
}

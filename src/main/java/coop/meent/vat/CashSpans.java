package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The days on which a book files by what is paid. What was filed keeps the basis it was filed on,
/// whatever another laptop said meanwhile.
///
/// @param spans in order, none next to the other
record CashSpans(List<FiscalPeriod> spans) {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  CashSpans {
    spans = List.copyOf(spans);
  }

  static CashSpans of(VatCalendar calendar, List<FiledReturn> standing) {
    List<FiscalPeriod> spans = new ArrayList<>();
    var schemes = calendar.schemes();
    for (int i = 0; i < schemes.size(); i++) {
      if (schemes.get(i).basis() != VatBasis.CASH) continue;
      var to = i + 1 < schemes.size() ? schemes.get(i + 1).from().minusDays(1) : LAST;
      spans.add(new FiscalPeriod(schemes.get(i).from(), to));
    }
    for (var filed : standing) {
      spans = without(spans, filed.period().span());
      if (filed.basis() == VatBasis.CASH) spans.add(filed.period().span());
    }
    return new CashSpans(joined(spans));
  }

  private static List<FiscalPeriod> without(List<FiscalPeriod> spans, FiscalPeriod hole) {
    List<FiscalPeriod> left = new ArrayList<>();
    for (var span : spans) {
      if (span.to().isBefore(hole.from()) || span.from().isAfter(hole.to())) {
        left.add(span);
        continue;
      }
      if (span.from().isBefore(hole.from()))
        left.add(new FiscalPeriod(span.from(), hole.from().minusDays(1)));
      if (span.to().isAfter(hole.to()))
        left.add(new FiscalPeriod(hole.to().plusDays(1), span.to()));
    }
    return left;
  }

  private static List<FiscalPeriod> joined(List<FiscalPeriod> spans) {
    List<FiscalPeriod> joined = new ArrayList<>();
    var sorted = spans.stream().sorted(Comparator.comparing(FiscalPeriod::from)).toList();
    for (var span : sorted) {
      boolean isNext = !joined.isEmpty() && joined.getLast().to().plusDays(1).equals(span.from());
      if (isNext) joined.add(new FiscalPeriod(joined.removeLast().from(), span.to()));
      else joined.add(span);
    }
    return joined;
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  boolean holds(LocalDate day) {
    return spans.stream().anyMatch(span -> span.contains(day));
  }

  /// The first day after a day on the cash basis that is not on it; empty when there is none.
  Optional<LocalDate> endAfter(LocalDate day) {
    return spans.stream()
        .filter(span -> span.contains(day) && span.to().isBefore(LAST))
        .map(span -> span.to().plusDays(1))
        .findFirst();
  }
}

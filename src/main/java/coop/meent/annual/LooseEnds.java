package coop.meent.annual;

import coop.meent.base.FiscalPeriod;
import coop.meent.ledger.Book;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What other rooms know to stand open in a year of a book.
@FunctionalInterface
public interface LooseEnds {

  /// None with a count of zero.
  List<LooseEnd> in(Book book, FiscalPeriod year);

  /// What all of them know, in order.
  static LooseEnds of(List<LooseEnds> all) {
    return (book, year) -> {
      List<LooseEnd> found = new ArrayList<>();
      for (var one : all) found.addAll(one.in(book, year));
      found.removeIf(end -> end.count() == 0);
      found.sort(Comparator.comparing(LooseEnd::kind));
      return List.copyOf(found);
    };
  }

  /// As it is kept with a closing: `BANK_LINES=3,DRAFTS=1`.
  static String kept(List<LooseEnd> ends) {
    Map<LooseEnd.Kind, Long> counts = new EnumMap<>(LooseEnd.Kind.class);
    for (var end : ends) counts.merge(end.kind(), end.count(), Long::sum);
    return counts.entrySet().stream()
        .map(one -> one.getKey().name() + "=" + one.getValue())
        .collect(Collectors.joining(","));
  }
}

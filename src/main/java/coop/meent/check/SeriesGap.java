package coop.meent.check;

import coop.meent.base.Id.EntryId;
import coop.meent.store.AbsentFacts.AbsentFact;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stretch of entry numbers that no entry of the journal has. An entry that came late, or of a
/// change that does not count now, keeps its number although it is not in the journal: that is no
/// gap, and it waits for somebody as long as nobody decided on it.
///
/// @param from first number that is missing
/// @param until the number that is there again, of the entry
record SeriesGap(
    UUID book, String code, String series, long from, long until, EntryId entry, LocalDate date) {

  private static final String GAPS =
      """
      SELECT e.id, e.book_id, e.series, e.number, e.entry_date, o.previous,
        coalesce(book.code, '?') AS code
      FROM (
        SELECT id, lag(number, 1, 0) OVER series AS previous FROM journal_entry
        WINDOW series AS (PARTITION BY book_id, series ORDER BY number)) o
      JOIN journal_entry e ON e.id = o.id LEFT JOIN book ON book.id = e.book_id
      WHERE e.number > o.previous + 1 ORDER BY book.code, e.series, e.number\
      """;

  private static final String DECIDED = "SELECT entry_id FROM late_answer";

  static Optional<Offender> firstOffender(FileQuery file) {
    var gaps =
        file.all(
            GAPS,
            row ->
                new SeriesGap(
                    row.id("book_id"),
                    row.text("code"),
                    row.text("series"),
                    row.number("previous") + 1,
                    row.number("number"),
                    new EntryId(row.id("id")),
                    row.date("entry_date")));
    if (gaps.isEmpty()) return Optional.empty();
    Set<Place> held = new HashSet<>();
    Set<Place> waiting = new HashSet<>();
    var decided = new HashSet<>(file.all(DECIDED, row -> row.id("entry_id")));
    for (var absent : file.absent("journal_entry")) {
      held.add(Place.of(absent));
      if (!decided.contains(absent.row())) waiting.add(Place.of(absent));
    }
    for (var gap : gaps) {
      var missing = gap.firstOutside(held);
      if (missing.isPresent()) return missing.map(gap::broken);
    }
    for (var gap : gaps) {
      var waits = gap.firstIn(waiting);
      if (waits.isPresent()) return waits.map(gap::waits);
    }
    return Optional.empty();
  }

  private Optional<Place> firstOutside(Set<Place> held) {
    for (long number = from; number < until; number++)
      if (!held.contains(place(number))) return Optional.of(place(number));
    return Optional.empty();
  }

  private Optional<Place> firstIn(Set<Place> waiting) {
    for (long number = from; number < until; number++)
      if (waiting.contains(place(number))) return Optional.of(place(number));
    return Optional.empty();
  }

  private Place place(long number) {
    return new Place(book, series, number);
  }

  private Offender broken(Place missing) {
    return Offender.at(entry, missing.reference(), code, place(until).reference(), date);
  }

  private Offender waits(Place late) {
    return broken(late).late();
  }

  /// A number of one series in one book.
  private record Place(@Nullable Object book, @Nullable Object series, @Nullable Object number) {

    static Place of(AbsentFact entry) {
      Map<String, @Nullable Object> values = entry.values();
      return new Place(values.get("book_id"), values.get("series"), values.get("number"));
    }

    String reference() {
      return series + "-" + number;
    }
  }
}

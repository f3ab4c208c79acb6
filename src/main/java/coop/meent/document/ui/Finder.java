package coop.meent.document.ui;

import coop.meent.document.PageHit;
import coop.meent.document.PdfPages;
import coop.meent.ui.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Seeks words in a report, a few pages at a time, so that what is found first is shown first,
/// other work goes on between, and new words or none stop the search at once.
final class Finder {

  private static final int AT_ONCE = 20;

  /// How far a search is.
  ///
  /// @param words empty when nothing is sought
  /// @param hits found so far
  /// @param current the one that the reader is at, from 1; 0 while there is none
  /// @param searched pages looked at so far
  record State(String words, int hits, int current, int searched, int pages) {
    static final State NONE = new State("", 0, 0, 0, 0);

    boolean isOver() {
      return searched >= pages;
    }
  }

  /// The one that the reader is at.
  ///
  /// @param number of the hits on its page, from 0
  record Place(int page, int number) {}

  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final NavigableMap<Integer, Integer> found = new TreeMap<>();
  private @Nullable PdfPages pages;
  private String words = "";
  private int start = 1;
  private final AtomicInteger asked = new AtomicInteger();

  Finder(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Place> place() {
    return place.getReadOnlyProperty();
  }

  /// Another report; what was sought is sought there too.
  void read(@Nullable PdfPages now) {
    pages = now;
    seek(words, 1);
  }

  /// Begins a search; the reader comes at the first hit on or after the page looked at.
  void seek(String sought, int from) {
    asked.incrementAndGet();
    words = sought.strip();
    start = from;
    found.clear();
    place.set(null);
    var of = pages;
    if (of == null || words.isEmpty()) {
      state.set(State.NONE);
      return;
    }
    state.set(new State(words, 0, 0, 0, of.count()));
    step(of, words, asked.get(), 0);
  }

  void stop() {
    seek("", 1);
  }

  private void step(PdfPages of, String sought, int mine, int done) {
    int end = Math.min(of.count(), done + AT_ONCE);
    tasks.run(
        () -> mine == asked.get() ? counts(of, sought, done, end) : List.<Integer>of(),
        counts -> {
          if (mine != asked.get()) return;
          for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) found.put(done + 1 + i, counts.get(i));
          }
          if (place.get() == null) arrive(end == of.count());
          tell(end);
          if (end < of.count()) step(of, sought, mine, end);
        });
  }

  private static List<Integer> counts(PdfPages of, String sought, int done, int end) {
    try {
      List<Integer> counts = new ArrayList<>();
      for (int page = done + 1; page <= end; page++) counts.add(of.count(page, sought));
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void arrive(boolean isLast) {
    var here = found.ceilingKey(start);
    if (here == null && isLast && !found.isEmpty()) here = found.firstKey();
    if (here != null) place.set(new Place(here, 0));
  }

  private void tell(int searched) {
    int hits = found.values().stream().mapToInt(Integer::intValue).sum();
    var before = state.get();
    state.set(new State(words, hits, number(), searched, before.pages()));
  }

  private int number() {
    var here = place.get();
    if (here == null) return 0;
    int above = found.headMap(here.page()).values().stream().mapToInt(Integer::intValue).sum();
    return above + here.number() + 1;
  }

  void next() {
    var here = place.get();
    if (here == null) return;
    if (here.number() + 1 < found.getOrDefault(here.page(), 0)) go(here.page(), here.number() + 1);
    else go(Optional.ofNullable(found.higherKey(here.page())).orElseGet(found::firstKey), 0);
  }

  void previous() {
    var here = place.get();
    if (here == null) return;
    if (here.number() > 0) {
      go(here.page(), here.number() - 1);
      return;
    }
    int page = Optional.ofNullable(found.lowerKey(here.page())).orElseGet(found::lastKey);
    go(page, found.getOrDefault(page, 1) - 1);
  }

  private void go(int page, int number) {
    place.set(new Place(page, number));
    tell(state.get().searched());
  }

  /// Where the words stand on a page; not called back when something else is sought by then.
  void places(int page, Consumer<List<PageHit>> show) {
    var of = pages;
    if (of == null || words.isEmpty()) {
      show.accept(List.of());
      return;
    }
    int mine = asked.get();
    var sought = words;
    tasks.run(
        () -> mine == asked.get() ? find(of, page, sought) : List.<PageHit>of(),
        hits -> {
          if (mine == asked.get()) show.accept(hits);
        });
  }

  private static List<PageHit> find(PdfPages of, int page, String sought) {
    try {
      return of.count(page, sought) == 0 ? List.of() : of.find(page, sought);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

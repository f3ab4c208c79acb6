package coop.meent.document.ui;

import coop.meent.document.PageHit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Where on the pages that are looked at the sought words stand.
final class PageMarks {

  /// Pages around what is looked at whose places are kept.
  private static final int NEAR = 50;

  private final Finder finder;
  private final IntConsumer arrived;
  private final Map<Integer, List<PageHit>> hits = new HashMap<>();

  /// @param arrived told of each page whose marks may have changed
  PageMarks(Finder finder, IntConsumer arrived) {
    this.finder = finder;
    this.arrived = arrived;
  }

  void clear() {
    hits.clear();
  }

  /// Marks what is known and asks for what is not.
  void mark(int page, PaperView paper, double scale) {
    var known = hits.get(page);
    if (known == null && finder.state().get().words().isEmpty()) known = List.of();
    if (known == null) ask(page);
    var here = finder.place().get();
    int current = here != null && here.page() == page ? here.number() : -1;
    paper.mark(hits.getOrDefault(page, List.of()), current, scale);
  }

  private void ask(int page) {
    hits.put(page, List.of());
    finder.places(
        page,
        found -> {
          hits.put(page, found);
          if (!found.isEmpty()) arrived.accept(page);
        });
  }

  void keepNear(int first, int last) {
    hits.keySet().removeIf(page -> page < first - NEAR || page > last + NEAR);
  }
}

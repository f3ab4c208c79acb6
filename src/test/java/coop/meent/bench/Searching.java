package coop.meent.bench;

import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.search.QueryReader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What somebody waits for after each key in the search box: all kinds together, as the window asks
/// for them, while a word, an amount and filters are typed letter by letter.
final class Searching {

  private static final int RUNS = 5;
  private static final int ROWS = 6;
  private static final Duration BAR = Duration.ofMillis(50);
  private static final List<String> TYPED =
      List.of(
          "kaartje open workshop",
          "factuur 2026-0042",
          "noor kramer uitbetaling",
          "1.234,56",
          "bedrag:>1000000 kaartje",
          "lid:noor van:2026-01 aandeel",
          "tot:2025-01-01 kaart",
          "NL29 DEMO 1256 1051 16");

  private final BenchBooks books;
  private final Figures figures;

  Searching(BenchBooks books, Figures figures) {
    this.books = books;
    this.figures = figures;
  }

  void measure() {
    try (var services = new Wiring(Clock.systemUTC()).openForReading(books.file())) {
      var keys = keys();
      for (var typed : keys) find(services, typed);
      var taken =
          keys.stream().map(typed -> Repeated.median(RUNS, () -> find(services, typed))).toList();
      figures.figure(
          "finding, after each of %d keys, warm".formatted(keys.size()),
          Repeated.middle(taken),
          BAR);
      figures.figure(
          "… the slowest key", taken.stream().max(Duration::compareTo).orElseThrow(), BAR);
    }
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (var whole : TYPED) {
      for (int letters = 1; letters <= whole.length(); letters++)
        keys.add(whole.substring(0, letters));
    }
    return keys;
  }

  private static void find(Services services, String typed) {
    var texts = new Texts(Language.NL);
    var query = new QueryReader(texts).read(typed);
    for (var kind : services.search().kinds()) services.search().find(kind, query, texts, ROWS);
  }

  /// `java … coop.meent.bench.Searching FILE`: these figures alone, of a file that is there.
  public static void main(String[] args) {
    var file = java.nio.file.Path.of(args[0]);
    var figures = new Figures(file.toString());
    new Searching(new BenchBooks(0, file, file, file), figures).measure();
    System.out.println(figures);
  }
}

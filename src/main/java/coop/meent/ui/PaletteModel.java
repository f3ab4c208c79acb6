package coop.meent.ui;

import coop.meent.base.Texts;
import coop.meent.search.Marks;
import coop.meent.search.QueryReader;
import coop.meent.search.SearchKind;
import coop.meent.search.SearchQuery;
import coop.meent.ui.PaletteRow.Choice;
import coop.meent.ui.PaletteRow.More;
import coop.meent.ui.PaletteRow.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is typed in the palette, what was found, and which line is chosen. Only the newest letter's
/// answer is waited for: what is asked meanwhile gives up between one source and the next.
final class PaletteModel {

  private static final int RECENT = 5;
  private static final int SOME = 5;
  private static final int MANY = 50;
  private static final int NONE = -1;

  private final Texts texts;
  private final Tasks tasks;
  private final QueryReader reader;
  private final List<SearchSource> sources;
  private final RecentChoices recent;
  private final AtomicLong asked = new AtomicLong();
  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
  private final ReadOnlyStringWrapper completion = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
  private SearchQuery query = new SearchQuery(List.of());
  private String shownFor = "";
  private @Nullable Consumer<Found> waiting;
  final StringProperty typed = new SimpleStringProperty("");

  /// @param tasks not the store thread's, which may be busy
  PaletteModel(Texts texts, Tasks tasks, List<SearchSource> sources, RecentChoices recent) {
    this.texts = texts;
    this.tasks = tasks;
    this.sources = List.copyOf(sources);
    this.recent = recent;
    reader = new QueryReader(texts);
    typed.subscribe((before, now) -> {
      waiting = null;
      load();
    });
  }

  ObservableList<PaletteRow> rows() {
    return rows;
  }

  /// The place of the chosen line among the rows, or -1.
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// What Tab makes of what is typed; empty when it makes nothing of it.
  ReadOnlyStringProperty completion() {
    return completion.getReadOnlyProperty();
  }

  /// Why a line was found.
  Marks marks() {
    return new Marks(query);
  }

  /// What to say in place of lines; empty while there are some, or nothing was asked.
  ReadOnlyStringProperty nothing() {
    return nothing.getReadOnlyProperty();
  }

  private String nothing(Answer answer) {
    var text = typed.get().strip();
    if (text.isEmpty() || !answer.rows.isEmpty()) return "";
    return answer
        .query
        .unreadable()
        .map(filter -> texts.get("ui.find.unreadable", filter))
        .orElseGet(() -> texts.get("ui.find.nothing", text));
  }

  /// @param text what was asked
  private record Answer(String text, SearchQuery query, List<PaletteRow> rows, String completion) {}

  /// Looks again for what is typed.
  void load() {
    long mine = asked.incrementAndGet();
    var text = typed.get();
    tasks.run(
        () -> text.isBlank() ? unasked() : answer(text, mine),
        answer -> {
          if (asked.get() == mine) show(answer);
        });
  }

  private void show(Answer answer) {
    query = answer.query;
    shownFor = answer.text;
    chosen.set(NONE);
    rows.setAll(answer.rows);
    completion.set(answer.completion);
    nothing.set(nothing(answer));
    chosen.set(next(NONE, 1));
    var open = waiting;
    waiting = null;
    if (open != null) take().ifPresent(open);
  }

  /// Before anything is typed: what was chosen last, and what can be done.
  private Answer unasked() {
    var last = recent.keys().stream().limit(RECENT).flatMap(key -> recall(key).stream()).toList();
    var offers =
        sources.stream()
            .flatMap(source -> source.offers().stream())
            .filter(offer -> last.stream().noneMatch(one -> one.key().equals(offer.key())))
            .toList();
    List<PaletteRow> all = new ArrayList<>();
    add(all, texts.get("ui.find.recent"), last);
    add(all, title(SearchKind.DEED), offers);
    return new Answer("", new SearchQuery(List.of()), all, "");
  }

  private Optional<Found> recall(String key) {
    return sources.stream().flatMap(source -> source.recall(key).stream()).findFirst();
  }

  private Answer answer(String text, long mine) {
    var read = reader.read(text);
    List<PaletteRow> all = new ArrayList<>();
    int limit = read.only().isPresent() ? MANY : SOME;
    for (var source : sources) {
      if (asked.get() != mine) break;
      var some = source.find(read, limit + 1);
      add(all, title(source.kind()), some.subList(0, Math.min(limit, some.size())));
      if (some.size() > limit && limit < MANY)
        all.add(new More(source.kind(), texts.get("ui.find.more." + source.kind())));
    }
    return new Answer(text, read, all, asked.get() == mine ? completed(text) : "");
  }

  private static void add(List<PaletteRow> all, String title, List<Found> some) {
    if (some.isEmpty()) return;
    all.add(new Title(title));
    some.forEach(one -> all.add(new Choice(one)));
  }

  private String title(SearchKind kind) {
    return texts.get("ui.find.kind." + kind);
  }

  private String completed(String text) {
    return reader
        .completed(text)
        .or(() ->
            reader
                .named(text)
                .flatMap(about -> first(about.kind(), reader.read(about.name())))
                .map(one -> reader.completed(text, one.title())))
        .filter(whole -> !whole.equals(text))
        .orElse("");
  }

  private Optional<Found> first(SearchKind kind, SearchQuery name) {
    return sources.stream()
        .filter(source -> source.kind() == kind)
        .flatMap(source -> source.find(name, 1).stream())
        .findFirst();
  }

  /// Chooses the line so many choices further, round the ends.
  void move(int step) {
    int way = Integer.signum(step);
    for (int i = 0; i < Math.abs(step); i++) chosen.set(next(chosen.get(), way));
  }

  private int next(int from, int way) {
    int size = rows.size();
    for (int i = 1; i <= size; i++) {
      int at = Math.floorMod(from + i * way, size);
      if (!(rows.get(at) instanceof Title)) return at;
    }
    return NONE;
  }

  void choose(int row) {
    if (row >= 0 && row < rows.size() && !(rows.get(row) instanceof Title)) chosen.set(row);
  }

  /// Makes the last word whole.
  ///
  /// @return false when there is nothing to make whole
  boolean complete() {
    if (completion.get().isEmpty()) return false;
    typed.set(completion.get());
    return true;
  }

  /// Opens the chosen line of what is typed now. While the lines on show are still those of earlier
  /// letters it waits for the new ones: who types a word and Enter in one go means that word.
  void take(Consumer<Found> open) {
    if (shownFor.equals(asTyped())) take().ifPresent(open);
    else waiting = open;
  }

  /// Nobody waits for what is found any more.
  void leave() {
    waiting = null;
  }

  private String asTyped() {
    return typed.get().isBlank() ? "" : typed.get();
  }

  /// What the chosen line opens, remembered as chosen; empty when it only shows more lines, or when
  /// there is none.
  Optional<Found> take() {
    if (chosen.get() == NONE) return Optional.empty();
    return switch (rows.get(chosen.get())) {
      case Title _ -> Optional.empty();
      case More(var kind, var _) -> {
        typed.set(reader.only(kind, typed.get()));
        yield Optional.empty();
      }
      case Choice(var one) -> {
        recent.chosen(one.key());
        yield Optional.of(one);
      }
    };
  }
}

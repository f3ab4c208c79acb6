package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.search.SearchKind;
import coop.meent.search.SearchQuery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is typed, found, chosen and remembered, without a screen.
class PaletteModelTest {

  private final List<String> asked = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final RecentChoices recent = RecentChoices.inMemory();

  /// Finds so many things called by the first word that is sought.
  private final class Named implements SearchSource {
    private final SearchKind kind;
    private final int many;

    Named(SearchKind kind, int many) {
      this.kind = kind;
      this.many = many;
    }

    @Override
    public SearchKind kind() {
      return kind;
    }

    @Override
    public List<Found> find(SearchQuery query, int limit) {
      if (!query.concerns(kind) || query.words().isEmpty()) return List.of();
      var word = query.words().getFirst().text();
      asked.add(kind + " " + word);
      return IntStream.range(0, Math.min(many, limit)).mapToObj(i -> found(word + i)).toList();
    }

    private Found found(String name) {
      return new Found(
          kind,
          kind + " " + name,
          "",
          name,
          "",
          Optional.empty(),
          Optional.empty(),
          () -> opened.add(name));
    }

    @Override
    public Optional<Found> recall(String key) {
      return key.startsWith(kind + " gone") || !key.startsWith(kind + " ")
          ? Optional.empty()
          : Optional.of(found(key.substring(kind.name().length() + 1)));
    }
  }

  private PaletteModel model(Tasks tasks, SearchSource... sources) {
    var model = new PaletteModel(new Texts(Language.EN), tasks, List.of(sources), recent);
    model.load();
    return model;
  }

  private PaletteModel model(SearchSource... sources) {
    return model(Tasks.sameThread(), sources);
  }

  private static String rows(PaletteModel model) {
    return model.rows().stream()
        .map(row ->
            switch (row) {
              case PaletteRow.Title(var text) -> text + ":";
              case PaletteRow.Choice(var found) -> found.title();
              case PaletteRow.More(var _, var text) -> text;
            })
        .collect(Collectors.joining(" "));
  }

  @Test
  void groupsStandUnderTheirTitlesAndTheFirstIsChosen() {
    var model = model(new Named(SearchKind.MEMBER, 2), new Named(SearchKind.ENTRY, 1));
    model.typed.set("a");
    assertThat(rows(model)).isEqualTo("Members: a0 a1 Entries: a0");
    assertThat(model.chosen().get()).isEqualTo(1);
  }

  @Test
  void upAndDownPassOverTitlesAndGoRound() {
    var model = model(new Named(SearchKind.MEMBER, 1), new Named(SearchKind.ENTRY, 1));
    model.typed.set("a");
    model.move(1);
    assertThat(model.chosen().get()).isEqualTo(3);
    model.move(1);
    assertThat(model.chosen().get()).isEqualTo(1);
    model.move(-1);
    assertThat(model.chosen().get()).isEqualTo(3);
  }

  @Test
  void moreThanAFewAreShownWhenTheyAreAskedFor() {
    var model = model(new Named(SearchKind.ENTRY, 30));
    model.typed.set("a");
    assertThat(rows(model)).isEqualTo("Entries: a0 a1 a2 a3 a4 More entries");
    model.move(-1);
    assertThat(model.take()).isEmpty();
    assertThat(model.typed.get()).isEqualTo("kind:entry a ");
    assertThat(model.rows()).hasSize(31);
  }

  @Test
  void whatIsTakenIsRememberedAndWhatIsGoneIsNot() {
    recent.chosen("ENTRY gone0");
    var first = model(new Named(SearchKind.ENTRY, 2));
    first.typed.set("a");
    first.take().orElseThrow().open().run();
    assertThat(opened).containsExactly("a0");
    assertThat(rows(model(new Named(SearchKind.ENTRY, 2)))).isEqualTo("Chosen before: a0");
  }

  @Test
  void enterMeansTheWordThatStandsThereAndWaitsForWhatItFinds() {
    var tasks = new WaitingTasks();
    var model = model(tasks, new Named(SearchKind.ENTRY, 2));
    model.typed.set("a");
    tasks.works.forEach(Runnable::run);
    tasks.works.clear();
    model.typed.set("ill");
    model.take(one -> one.open().run());
    assertThat(opened).isEmpty();
    tasks.works.forEach(Runnable::run);
    assertThat(opened).containsExactly("ill0");
  }

  @Test
  void whoTypesOnOrLeavesAfterEnterIsTakenNowhere() {
    var tasks = new WaitingTasks();
    var model = model(tasks, new Named(SearchKind.ENTRY, 2));
    model.typed.set("ill");
    model.take(one -> one.open().run());
    model.typed.set("ills");
    tasks.works.forEach(Runnable::run);
    tasks.works.clear();
    model.typed.set("illn");
    model.take(one -> one.open().run());
    model.leave();
    tasks.works.forEach(Runnable::run);
    assertThat(opened).isEmpty();
  }

  @Test
  void nothingFoundAndNothingReadAreTold() {
    var model = model(new Named(SearchKind.ENTRY, 0));
    assertThat(model.nothing().get()).isEmpty();
    model.typed.set("xyz");
    assertThat(model.nothing().get()).contains("xyz");
    model.typed.set("amount:much");
    assertThat(model.nothing().get()).contains("amount:much").contains("amount:>500");
    assertThat(model.chosen().get()).isNegative();
    assertThat(model.take()).isEmpty();
  }

  @Test
  void tabMakesAFilterOrANameWhole() {
    var model = model(new Named(SearchKind.MEMBER, 1));
    model.typed.set("am");
    assertThat(model.complete()).isTrue();
    assertThat(model.typed.get()).isEqualTo("amount:");
    model.typed.set("member:noor");
    assertThat(model.complete()).isTrue();
    assertThat(model.typed.get()).isEqualTo("member:\"noor0\" ");
    assertThat(model.complete()).isFalse();
  }

  @Test
  void onlyTheLastLettersAnswerIsShownAndTheOthersAreHardlyAsked() {
    var later = new Later();
    var model = model(later, new Named(SearchKind.MEMBER, 1), new Named(SearchKind.ENTRY, 1));
    for (var typed : List.of("a", "ab", "abc")) model.typed.set(typed);
    later.runAll();
    assertThat(asked).containsExactly("MEMBER abc", "ENTRY abc");
    assertThat(rows(model)).isEqualTo("Members: abc0 Entries: abc0");
  }

  /// Work that waits until it is told to run.
  private static final class Later implements Tasks {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    void runAll() {
      while (!waiting.isEmpty()) waiting.remove().run();
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> show) {
      waiting.add(() -> show.accept(work.get()));
    }

    @Override
    public <T> Job runLong(String name, Function<Progress, T> work, Consumer<? super T> show) {
      throw new UnsupportedOperationException("nothing here is long");
    }

    @Override
    public void onScreen(Runnable change) {
      change.run();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Job> job() {
      return new ReadOnlyObjectWrapper<@Nullable Job>().getReadOnlyProperty();
    }
  }
}

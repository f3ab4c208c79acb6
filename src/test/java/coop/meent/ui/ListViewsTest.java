package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A list and its views, without a window.
class ListViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private record Row(String name, long number) {}

  private static final class Told implements Notices {
    final List<String> what = new ArrayList<>();
    Runnable undo = () -> {};

    @Override
    public void done(String done) {
      what.add(done);
    }

    @Override
    public void done(String done, Runnable back) {
      what.add(done);
      undo = back;
    }
  }

  private final Memory memory = Memory.ofThisWindow();
  private final Told told = new Told();
  private final Property<@Nullable String> person = new SimpleObjectProperty<>();
  private final Property<String> status = new SimpleObjectProperty<>("all");
  private final Property<@Nullable LocalDate> day = new SimpleObjectProperty<>(TODAY);
  private final List<String> people = new ArrayList<>(List.of("Noor", "Bas"));
  private final Bench bench = new Bench();

  private final class Bench {
    final Texts texts = new Texts(Language.EN);
    final RowTable<Row> table;
    final FilterBar bar;
    final Arrangement<Row> arrangement;
    final ListViews<Row> views;

    Bench() {
      var made = Toolkit.onScreen(this::make);
      table = made.table;
      bar = made.bar;
      arrangement = made.arrangement;
      views = made.views;
    }

    private record Made(
        RowTable<Row> table, FilterBar bar, Arrangement<Row> arrangement, ListViews<Row> views) {}

    private Made make() {
      var table = new RowTable<Row>();
      var columns = new Columns<Row>(texts);
      table.column("name", columns.text("Name", 200, Row::name));
      table.column("number", columns.count("Number", 90, Row::number));
      table.show(FXCollections.observableArrayList(new Row("Noor", 2), new Row("Bas", 1)));
      var bar = new FilterBar(texts);
      var nowhere = new Answers();
      var shell = new Shell(texts, Tasks.sameThread(), new Theme(Theme.Tint.LIGHT), memory);
      var desk = new Desk(texts, Tasks.sameThread(), nowhere, told, shell, memory);
      var arrangement = new Arrangement<>(table, memory, "rows");
      var views = new ListViews<>(desk, "rows", table, bar, arrangement);
      var same = new Facet.Names<String>(one -> one, one -> one + " as it was called");
      views.narrowedBy(
          List.of(
              Facet.oneOrNone("person", person, () -> people, same),
              Facet.oneOf("status", status, () -> List.of("all", "open"), same),
              Facet.day("day", day, () -> TODAY, LocalDate::toString)));
      return new Made(table, bar, arrangement, views);
    }

    SavedView saved(String name) {
      return views.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    TableColumn<Row, ?> column(String name) {
      return table.getColumns().stream()
          .filter(one -> RowTable.name(one).equals(name))
          .findFirst()
          .orElseThrow();
    }

    void sort(String name) {
      table.getSortOrder().setAll(List.of(column(name)));
    }

    String said() {
      return ((Label) bar.lookup("#filterTold")).getText();
    }

    List<String> shown() {
      return table.getVisibleLeafColumns().stream().map(RowTable::name).toList();
    }
  }

  private void saveNoorsOpenOnes() {
    bench.bar.type("no");
    person.setValue("Noor");
    status.setValue("open");
    day.setValue(TODAY.minusYears(1));
    bench.sort("number");
    bench.arrangement.show(bench.column("name"), false);
    bench.views.save("Noor’s");
  }

  private void onScreen(Runnable work) {
    Toolkit.onScreen(work);
  }

  @Test
  void aViewBringsBackWordsChoicesOrderAndColumnsAndLeavingItTheReadersOwn() {
    onScreen(() -> {
      saveNoorsOpenOnes();
      bench.views.leave();
      assertThat(bench.bar.filter().get()).isEmpty();
      bench.arrangement.reset();
      person.setValue(null);
      status.setValue("all");
      day.setValue(TODAY);
      bench.table.getSortOrder().clear();
      bench.views.choose(bench.saved("Noor’s"));
      assertThat(bench.bar.filter().get()).isEqualTo("no");
      assertThat(person.getValue()).isEqualTo("Noor");
      assertThat(status.getValue()).isEqualTo("open");
      assertThat(day.getValue()).isEqualTo(TODAY.minusYears(1));
      assertThat(bench.shown()).containsExactly("number");
      assertThat(bench.table.getSortOrder()).containsExactly(bench.column("number"));
      assertThat(bench.views.changed().get()).isFalse();
      assertThat(bench.said()).isEmpty();
      assertThat(memory.recall("table.rows")).as("columns of a view are not one’s own").isEmpty();

      bench.views.leave();
      assertThat(bench.views.inUse().get()).isNull();
      assertThat(bench.bar.filter().get()).isEmpty();
      assertThat(person.getValue()).isNull();
      assertThat(status.getValue()).isEqualTo("all");
      assertThat(day.getValue()).isEqualTo(TODAY);
      assertThat(bench.shown()).containsExactly("name", "number");
      assertThat(bench.table.getSortOrder()).isEmpty();
    });
  }

  @Test
  void whateverIsChangedSinceIsToldAndNoLongerOnceItIsAsItWas() {
    onScreen(() -> {
      saveNoorsOpenOnes();
      var changed = bench.views.changed();
      List<Runnable> ways =
          List.of(
              () -> bench.bar.type("bas"),
              () -> person.setValue("Bas"),
              () -> status.setValue("all"),
              () -> day.setValue(TODAY),
              () -> bench.column("number").setSortType(TableColumn.SortType.DESCENDING),
              () -> bench.arrangement.show(bench.column("name"), true));
      for (var way : ways) {
        assertThat(changed.get()).isFalse();
        way.run();
        assertThat(changed.get()).isTrue();
        bench.views.choose(bench.saved("Noor’s"));
      }
      bench.bar.type("bas");
      bench.bar.type("no");
      assertThat(changed.get()).isFalse();
    });
  }

  @Test
  void whatAViewNamesThatIsGoneIsToldAndTheRestIsShown() {
    onScreen(() -> {
      saveNoorsOpenOnes();
      bench.views.leave();
      people.remove("Noor");
      person.setValue("Bas");
      bench.views.choose(bench.saved("Noor’s"));
      assertThat(bench.said()).contains("“Noor’s”").contains("Noor as it was called");
      assertThat(person.getValue()).isNull();
      assertThat(status.getValue()).isEqualTo("open");
      assertThat(bench.bar.filter().get()).isEqualTo("no");
      assertThat(bench.views.changed().get()).isTrue();
      bench.bar.type("n");
      bench.bar.type("no");
      assertThat(bench.views.changed().get()).as("still less than the view").isTrue();

      bench.views.update();
      assertThat(bench.said()).isEmpty();
      assertThat(bench.views.changed().get()).isFalse();
      assertThat(bench.saved("Noor’s").look().chosen()).containsOnlyKeys("status", "day");
    });
  }

  @Test
  void everyDeedOnAViewIsTakenBack() {
    onScreen(() -> {
      saveNoorsOpenOnes();
      var first = bench.saved("Noor’s");
      bench.bar.type("bas");
      bench.views.update();
      assertThat(bench.saved("Noor’s").look().words()).isEqualTo("bas");
      told.undo.run();
      assertThat(bench.views.all()).containsExactly(first);
      assertThat(bench.views.changed().get()).isTrue();

      bench.views.rename(first, " Bas ");
      assertThat(bench.views.inUse().get()).isEqualTo(bench.saved("Bas"));
      told.undo.run();
      assertThat(bench.views.all()).containsExactly(first);
      assertThat(bench.views.inUse().get()).isEqualTo(first);

      bench.views.remove(first);
      assertThat(bench.views.all()).isEmpty();
      assertThat(bench.views.inUse().get()).isNull();
      assertThat(bench.bar.filter().get()).as("the list stays as it is").isEqualTo("bas");
      told.undo.run();
      assertThat(bench.views.all()).containsExactly(first);

      bench.views.save("Second");
      told.undo.run();
      assertThat(bench.views.all()).containsExactly(first);
      assertThat(bench.views.inUse().get()).isNull();
    });
  }

  @Test
  void whatWasChangedSinceIsNotTakenBack() {
    onScreen(() -> {
      saveNoorsOpenOnes();
      var first = bench.saved("Noor’s");
      bench.views.remove(first);
      var undo = told.undo;
      bench.bar.type("other");
      bench.views.save("noor’s");
      undo.run();
      assertThat(bench.views.all()).extracting(SavedView::name).containsExactly("noor’s");
      assertThat(told.what.getLast()).contains("stays as it is now");
    });
  }

  @Test
  void aListThatIsNotOnTheScreenIsNotShown() {
    onScreen(() -> {
      saveNoorsOpenOnes();
      var other = new SavedViews(memory);
      assertThat(other.choose(bench.saved("Noor’s"))).isFalse();
      assertThat(other.all()).hasSize(1);
    });
  }

  @Test
  void theYearThatItIsStaysTheYearThatItIs() {
    var year = new SimpleObjectProperty<>(2026);
    var then = Facet.year("year", year, () -> List.of(2026, 2025), 2026);
    var saved = then.now();
    year.set(2025);
    var older = then.now();
    var next = Facet.year("year", year, () -> List.of(2027, 2026), 2027);
    assertThat(next.choose(saved)).isTrue();
    assertThat(year.get()).isEqualTo(2027);
    assertThat(next.choose(older)).isFalse();
    assertThat(year.get()).isEqualTo(2027);
    assertThat(next.choose(Optional.empty())).isTrue();
  }

  @Test
  void aWayLeadsThroughPageAndSectionsAndNotToWhatWasOpened() {
    var list = new StackPane();
    var section = new StackPane(list);
    var page = new StackPane(section);
    Way.mark(page, "books");
    Way.mark(section, "bills");
    assertThat(Way.to(list)).containsExactly("books", "bills");
    Way.markOff(list, true);
    assertThat(Way.to(list)).isEmpty();
    Way.markOff(list, false);
    assertThat(Way.to(list)).containsExactly("books", "bills");
  }
}

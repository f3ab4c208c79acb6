package coop.meent.development.ui;

import coop.meent.base.Texts;
import coop.meent.development.DevelopmentBudget;
import coop.meent.development.LapseForecast;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What whoever sits here has to learn with, what was asked, and what of that a filter leaves.
final class DevelopmentViewModel {

  private final DevelopmentDesk room;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<TrainingRow> all = FXCollections.observableArrayList();
  private final FilteredList<TrainingRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayAsk = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Mine>> mine =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param isRuled whether a rule says how budgets grow
  /// @param taught lessons that colleagues asked for
  record Mine(DevelopmentBudget budget, LapseForecast forecast, boolean isRuled, int taught) {}

  private record Found(Mine mine, List<TrainingRow> rows) {}

  DevelopmentViewModel(DevelopmentDesk room) {
    this.room = room;
    texts = room.texts();
    latest = new Latest(room.desk().tasks());
  }

  ReadOnlyObjectProperty<Optional<Mine>> mine() {
    return mine.getReadOnlyProperty();
  }

  ObservableList<TrainingRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// Whether there is a rule by which something can be asked.
  ReadOnlyBooleanProperty mayAsk() {
    return mayAsk.getReadOnlyProperty();
  }

  void load() {
    latest.run(this::find, this::show);
  }

  private Found find() {
    var development = room.development();
    var isRuled = development.rules().on(room.today()).isPresent();
    return new Found(
        new Mine(
            development.budget(room.me()),
            development.forecast(room.me()),
            isRuled,
            TeachingSheet.taught(room).size()),
        development.requests().reversed().stream()
            .map(one -> new TrainingRow(one, room.name(one.request().member())))
            .toList());
  }

  private void show(Found found) {
    mine.set(Optional.of(found.mine));
    all.setAll(found.rows);
    mayAsk.set(found.mine.isRuled);
    tell();
  }

  /// Every word must occur in the name, the training or the state.
  void filter(String typed) {
    rows.setPredicate(
        TypedWords.in(
            typed, row -> row.name() + " " + row.course() + " " + row.state(texts).text()));
    tell();
  }

  private void tell() {
    count.set(FilterBar.count(texts, "development.count", rows.size(), all.size()));
  }
}

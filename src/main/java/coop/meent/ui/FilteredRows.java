package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The rows of a table that what is typed in the bar above it leaves; the bar says how many.
public final class FilteredRows<T> {

  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final FilteredList<T> shown = new FilteredList<>(all);
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private final Texts texts;
  private final FilterBar bar;
  private final String count;

  /// @param count of a text with a count
  /// @param text what is looked in
  public FilteredRows(Texts texts, FilterBar bar, String count, Function<T, String> text) {
    this.texts = texts;
    this.bar = bar;
    this.count = count;
    bar.filter()
        .subscribe(typed -> {
          shown.setPredicate(TypedWords.in(typed, text));
          count();
        });
  }

  /// What a table shows; it follows the filter by itself.
  public ObservableList<T> shown() {
    return shown;
  }

  /// Whether it is known by now what there is: before that nobody can say that there is nothing.
  public ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  public void setAll(List<T> rows) {
    known.set(true);
    all.setAll(rows);
    count();
  }

  /// Says nothing before it is known.
  private void count() {
    if (!known.get()) return;
    bar.countProperty().set(FilterBar.count(texts, count, shown.size(), all.size()));
  }
}

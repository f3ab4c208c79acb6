package coop.meent.ui;

import atlantafx.base.controls.CustomTextField;
import coop.meent.base.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above a table: a filter that works while typing, how much is shown, and the deeds of the table.
public final class FilterBar extends HBox {

  private static final Duration PAUSE = Duration.millis(120);

  private final CustomTextField field = new CustomTextField();
  private final Label count = new Label();
  private final HBox deeds = new HBox();
  private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");

  public FilterBar(@NamedArg("texts") Texts texts) {
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("filter");
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.setPromptText(texts.get("ui.filter.prompt"));
    field.setAccessibleText(texts.get("ui.filter.prompt"));
    field.getStyleClass().add("filter-field");
    count.getStyleClass().add("note");
    count.setMinWidth(USE_PREF_SIZE);
    deeds.getStyleClass().add("deeds");
    deeds.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(field, count, gap, deeds);

    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(event -> filter.set(field.getText().strip()));
    field.textProperty().subscribe((before, now) -> pause.playFromStart());
  }

  /// What is typed, once the typing pauses.
  public ReadOnlyStringProperty filter() {
    return filter.getReadOnlyProperty();
  }

  /// Shows all again.
  public void clear() {
    field.clear();
    filter.set("");
  }

  /// Such as `12 of 240`.
  public StringProperty countProperty() {
    return count.textProperty();
  }

  public @Nullable Node getDeeds() {
    return deeds.getChildren().isEmpty() ? null : deeds.getChildren().getFirst();
  }

  /// What stands at the right; several things in a box of their own, since FXML gives a control
  /// that is made with its texts no more than one.
  public void setDeeds(Node part) {
    deeds.getChildren().setAll(part);
  }

  public String getPrompt() {
    return field.getPromptText();
  }

  public void setPrompt(String text) {
    field.setPromptText(text);
    field.setAccessibleText(text);
  }
}

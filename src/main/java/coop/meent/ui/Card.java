package coop.meent.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white card with a title, a short note at its right, and what it is about below.
@DefaultProperty("content")
public final class Card extends VBox {

  private final Label title = new Label();
  private final Label note = new Label();
  private final VBox content = new VBox();

  public Card() {
    getStyleClass().add("card");
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("note");
    note.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(title, gap, note);
    head.getStyleClass().add("card-head");
    head.managedProperty().bind(title.textProperty().isNotEmpty());
    head.visibleProperty().bind(head.managedProperty());
    content.getStyleClass().add("card-content");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(head, content);
  }

  public Card(String text, Node... parts) {
    this();
    setTitle(text);
    content.getChildren().setAll(parts);
  }

  public ObservableList<Node> getContent() {
    return content.getChildren();
  }

  public String getTitle() {
    return title.getText();
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  public StringProperty titleProperty() {
    return title.textProperty();
  }

  public String getNote() {
    return note.getText();
  }

  public void setNote(String text) {
    note.setText(text);
  }

  public StringProperty noteProperty() {
    return note.textProperty();
  }
}

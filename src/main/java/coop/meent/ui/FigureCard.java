package coop.meent.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One figure that matters, what it is, and a sentence that explains it.
public final class FigureCard extends VBox {

  private final Label title = new Label();
  private final Label figure = new Label();
  private final Label note = new Label();

  public FigureCard() {
    getStyleClass().addAll("card", "figure-card");
    title.getStyleClass().add("card-title");
    figure.getStyleClass().add("figure");
    figure.setMinWidth(USE_PREF_SIZE);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    getChildren().setAll(title, figure, note);
  }

  public FigureCard(String title, String figure, String note) {
    this();
    setTitle(title);
    setFigure(figure);
    setNote(note);
  }

  public String getTitle() {
    return title.getText();
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  public String getFigure() {
    return figure.getText();
  }

  public void setFigure(String text) {
    figure.setText(text);
  }

  public StringProperty figureProperty() {
    return figure.textProperty();
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

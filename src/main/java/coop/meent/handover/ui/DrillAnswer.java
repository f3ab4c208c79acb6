package coop.meent.handover.ui;

import coop.meent.handover.Dossier;
import coop.meent.ui.Prose;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question of a fire drill: found or not found, and what was missing.
final class DrillAnswer {

  private final HandoverDesk room;
  private final Dossier.Part part;
  private final RadioButton found;
  private final RadioButton missing;
  private final TextField words = new TextField();

  DrillAnswer(HandoverDesk room, Dossier.Part part) {
    this.room = room;
    this.part = part;
    var name = part.block().name();
    found = radio("found-" + name, "drill.form.found");
    missing = radio("missing-" + name, "drill.form.missing");
    var group = new ToggleGroup();
    found.setToggleGroup(group);
    missing.setToggleGroup(group);
    missing.setSelected(part.standing() == Dossier.Standing.EMPTY);
    words.setId("drill-" + name);
    words.setPromptText(room.text("drill.form.words"));
    words.setAccessibleText(question() + " " + room.text("drill.form.words"));
    words.visibleProperty().bind(missing.selectedProperty());
    words.managedProperty().bind(missing.selectedProperty());
  }

  private RadioButton radio(String id, String key) {
    var radio = new RadioButton(room.text(key));
    radio.setId(id);
    radio.setAccessibleText(question() + " " + radio.getText());
    return radio;
  }

  private String question() {
    return room.text("drill.ask." + part.block().name());
  }

  Node node() {
    var choice = new HBox(16, found, missing);
    choice.setAlignment(Pos.CENTER_LEFT);
    var asked = new VBox(4, Prose.strong(question()));
    var where = part.block().in(room.desk().texts());
    asked
        .getChildren()
        .add(
            Prose.note(
                part.standing() == Dossier.Standing.EMPTY
                    ? room.text("drill.form.empty", where)
                    : room.text("drill.form.where", where)));
    asked.getChildren().addAll(choice, words);
    return asked;
  }

  boolean isFound() {
    return found.isSelected();
  }

  boolean isMissing() {
    return missing.isSelected();
  }

  /// What was missing; where nothing was written, that it was.
  String words() {
    return words.getText().isBlank() ? room.text("drill.form.notFound") : words.getText().strip();
  }

  void focus() {
    found.requestFocus();
  }
}

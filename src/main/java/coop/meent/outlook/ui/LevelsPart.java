package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.LevelCount;
import coop.meent.outlook.Mix;
import coop.meent.outlook.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many members are at which level, to be typed. A row counts as soon as both can be read.
final class LevelsPart {

  private static final int MOST_ROWS = 12;
  private static final int STEP_EUROS = 250;

  private final Texts texts;
  private final HoldViewModel model;
  private final VBox place;
  private final List<Row> rows = new ArrayList<>();
  private boolean isReading;

  private final class Row {
    private final TextField level = field("level");
    private final TextField members = field("levelMembers");
    private final Button drop = new Button("", new FontIcon(Feather.X));

    Row(int number) {
      level.setId("level" + number);
      members.setId("levelMembers" + number);
      drop.setId("dropLevel" + number);
    }

    OptionalInt cents() {
      return number(level, 1_000_000, 100);
    }

    OptionalInt count() {
      return number(members, Scenario.MOST_MEMBERS, 1);
    }
  }

  LevelsPart(Texts texts, HoldViewModel model, VBox place) {
    this.texts = texts;
    this.model = model;
    this.place = place;
  }

  private TextField field(String name) {
    var field = new TextField();
    field.getStyleClass().add("knob-field");
    field.setAccessibleText(texts.get("outlook.ui." + name));
    field.textProperty().subscribe((before, now) -> read());
    return field;
  }

  private static OptionalInt number(TextField field, int most, int times) {
    var typed = field.getText().strip();
    if (!typed.matches("\\d{1,7}")) return OptionalInt.empty();
    int number = Integer.parseInt(typed);
    boolean isPossible = number > 0 && number <= most / times * times;
    return isPossible ? OptionalInt.of(number * times) : OptionalInt.empty();
  }

  /// As the scenario has it, unless that is what the rows say already.
  void show(Mix mix) {
    if (isReading) return;
    rows.clear();
    for (var level : mix.levels()) addRow(level.cents() / 100, level.members());
    lay();
  }

  private void addRow(long euros, int members) {
    isReading = true;
    var row = new Row(rows.size());
    row.level.setText(String.valueOf(euros));
    row.members.setText(String.valueOf(members));
    rows.add(row);
    isReading = false;
  }

  /// Another level, a step above the highest, for one member.
  void add() {
    if (rows.size() >= MOST_ROWS) return;
    var highest = model.scenario().get().mix().levels().getLast();
    addRow(highest.cents() / 100 + STEP_EUROS, 1);
    lay();
    read();
    rows.getLast().level.requestFocus();
  }

  private void lay() {
    place.getChildren().clear();
    for (var row : rows) {
      var drop = row.drop;
      drop.getStyleClass().setAll("button", "icon-only", "quiet");
      drop.setAccessibleText(texts.get("outlook.ui.levels.drop", row.level.getText()));
      drop.setTooltip(new Tooltip(drop.getAccessibleText()));
      drop.setVisible(rows.size() > 1);
      drop.setOnAction(event -> drop(row));
      var line =
          new HBox(
              6,
              word("€"),
              row.level,
              word(texts.get("outlook.ui.levels.for")),
              row.members,
              word(texts.get("outlook.ui.levels.people")),
              drop);
      line.setAlignment(Pos.CENTER_LEFT);
      place.getChildren().add(line);
    }
  }

  private static Label word(String text) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void drop(Row row) {
    rows.remove(row);
    lay();
    read();
  }

  private void read() {
    if (isReading || rows.isEmpty()) return;
    List<LevelCount> levels = new ArrayList<>();
    for (var row : rows) {
      if (row.cents().isEmpty() || row.count().isEmpty()) return;
      levels.add(new LevelCount(row.cents().getAsInt(), row.count().getAsInt()));
    }
    isReading = true;
    model.change(one -> one.with(new Mix(levels)));
    isReading = false;
  }
}

package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Below an empty search field: the filters, each with an example that a click types.
final class FindHelp extends GridPane {

  private static final List<String> LINES =
      List.of("amount", "days", "about", "iban", "kind", "quotes");

  FindHelp(Texts texts, Consumer<String> typing) {
    getStyleClass().add("find-help");
    int row = 0;
    for (var line : LINES) {
      var example = new Button(texts.get("ui.find.help.%s.example".formatted(line)));
      example.getStyleClass().setAll("find-example");
      example.setFocusTraversable(false);
      example.setOnAction(event -> typing.accept(example.getText()));
      var means = new Label(texts.get("ui.find.help.%s".formatted(line)));
      means.getStyleClass().add("note");
      means.setWrapText(true);
      addRow(row++, example, means);
    }
  }
}

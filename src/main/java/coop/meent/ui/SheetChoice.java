package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// Which sheet of a workbook is looked at; not there where there is nothing to choose.
public final class SheetChoice {

  private final ComboBox<String> sheet = new ComboBox<>();
  private final FormField field;
  private Optional<String> shown = Optional.empty();

  /// @param chosen is told when a person chooses another
  public SheetChoice(Texts texts, Consumer<String> chosen) {
    sheet.setId("sheetChoice");
    field = new FormField(texts.get("ui.sheet"), sheet);
    show(List.of(), Optional.empty());
    sheet
        .valueProperty()
        .addListener((any, was, one) -> {
          if (one == null || shown.equals(Optional.of(one))) return;
          shown = Optional.of(one);
          chosen.accept(one);
        });
  }

  public Node node() {
    return field;
  }

  /// @param names of the sheets in a file
  /// @param now which is looked at; empty leaves the choice as it is
  public void show(List<String> names, Optional<String> now) {
    boolean isChoice = names.size() > 1;
    field.setManaged(isChoice);
    field.setVisible(isChoice);
    if (!sheet.getItems().equals(names)) {
      shown = Optional.empty();
      sheet.setValue(null);
      sheet.getItems().setAll(names);
    }
    now.ifPresent(one -> {
      shown = now;
      sheet.setValue(one);
    });
  }
}

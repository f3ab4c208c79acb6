package coop.meent.circle.ui;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.ui.ChoiceNames;
import java.util.List;
import javafx.scene.control.ComboBox;

/// One of a short list, where there is no place for words of one's own.
final class OneOf {

  private OneOf() {}

  static <C extends Named> ComboBox<C> of(String id, List<C> choices, Texts texts) {
    var field = new ComboBox<C>();
    field.setId(id);
    field.setMaxWidth(Double.MAX_VALUE);
    field.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    field.getItems().setAll(choices);
    field.setPromptText(texts.get("circle.choice.prompt"));
    return field;
  }
}

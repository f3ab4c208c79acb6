package coop.meent.knowledge.ui;

import coop.meent.knowledge.Readers;
import coop.meent.store.Space;
import coop.meent.ui.Desk;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everybody by name who will be able to read what is about to be saved, as the choice changes.
final class ReadersPreview extends HBox {

  private final Desk desk;
  private final Label words = new Label();
  private final FontIcon icon = new FontIcon(Feather.EYE);
  private Readers shown = Readers.ME;

  ReadersPreview(Desk desk) {
    this.desk = desk;
    getStyleClass().add("readers-line");
    setAlignment(Pos.TOP_LEFT);
    words.setId("readersPreview");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("note");
    getChildren().setAll(icon, words);
  }

  void show(Readers readers) {
    shown = readers;
    boolean isAlone = readers.space().kind() == Space.Kind.PRIVATE;
    icon.setIconCode(isAlone ? Feather.EYE_OFF : Feather.EYE);
    if (isAlone) words.setText(desk.texts().get("knowledge.preview.PRIVATE"));
    else desk.tasks().run(() -> desk.readers().of(readers.space()), names -> tell(readers, names));
  }

  /// Names that come after another choice was made are no answer to it.
  private void tell(Readers readers, List<String> names) {
    if (!readers.equals(shown)) return;
    var texts = desk.texts();
    words.setText(
        names.isEmpty()
            ? texts.get("knowledge.preview." + readers.space().kind())
            : texts.get("ui.readers", String.join(", ", names)));
  }
}

package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Prose;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which folder, or which file on a stick, laptops share.
final class FolderChoice extends VBox {

  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();

  FolderChoice(Texts texts, Dialogs dialogs) {
    getStyleClass().add("form-field");
    var label = new Label(texts.get("sync.ui.folder.label"));
    label.getStyleClass().add("form-label");
    var chosen = Prose.plain(texts.get("sync.ui.folder.none"));
    chosen.setId("folder");
    chosen.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(chosen, Priority.ALWAYS);
    place.subscribe(now -> {
      if (now != null) chosen.setText(now.name());
    });
    var choose = new Button(texts.get("sync.ui.folder.choose"));
    choose.setId("chooseFolder");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(event ->
        dialogs.openFolder(texts.get("sync.ui.folder.title"), path -> place.set(new Place(path))));
    var stick = new Button(texts.get("sync.ui.folder.stick"));
    stick.setId("chooseStick");
    stick.setMinWidth(Region.USE_PREF_SIZE);
    stick.getStyleClass().add("quiet");
    stick.setOnAction(event ->
        dialogs.openFile(
            new Dialogs.FileKind(
                texts.get("sync.ui.stick.title"), texts.get("sync.ui.stick.kind"), Place.PATTERNS),
            path -> place.set(new Place(path))));
    var buttons = new HBox(8, choose, stick);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(label, chosen, buttons);
  }

  ReadOnlyObjectProperty<@Nullable Place> place() {
    return place.getReadOnlyProperty();
  }
}

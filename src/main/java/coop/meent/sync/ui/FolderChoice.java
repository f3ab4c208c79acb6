package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.sync.Logins;
import coop.meent.sync.Place;
import coop.meent.sync.StickRemote;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Prose;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which folder, which file on a stick, or which folder on a server laptops share.
final class FolderChoice extends VBox {

  /// Of a file on a stick, for dialogs.
  static final List<String> STICKS = List.of("*" + StickRemote.ENDING);

  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final ServerFields server;
  private final Label chosen;

  FolderChoice(Texts texts, Dialogs dialogs, Logins logins) {
    getStyleClass().add("form-field");
    server = new ServerFields(texts, logins);
    var label = new Label(texts.get("sync.ui.folder.label"));
    label.getStyleClass().add("form-label");
    chosen = Prose.plain(texts.get("sync.ui.folder.none"));
    chosen.setId("folder");
    chosen.setMaxWidth(Double.MAX_VALUE);
    var buttons =
        new FlowPane(
            8,
            8,
            button(
                "chooseFolder",
                texts.get("sync.ui.folder.choose"),
                () -> dialogs.openFolder(texts.get("sync.ui.folder.title"), this::choose)),
            button(
                "chooseStick",
                texts.get("sync.ui.folder.stick"),
                () ->
                    dialogs.openFile(
                        new Dialogs.FileKind(
                            texts.get("sync.ui.stick.title"),
                            texts.get("sync.ui.stick.kind"),
                            STICKS),
                        this::choose)),
            button("chooseServer", texts.get("sync.ui.server"), this::chooseServer));
    server.setPadding(new Insets(8, 0, 0, 0));
    show(server, false);
    server
        .place()
        .subscribe(typed -> {
          if (server.isVisible()) place.set(typed);
        });
    getChildren().setAll(label, chosen, buttons, server);
  }

  private static Button button(String id, String text, Runnable deed) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    return button;
  }

  private void choose(Path path) {
    var local = new Place.OnDisk(path);
    show(server, false);
    show(chosen, true);
    chosen.setText(local.name());
    place.set(local);
  }

  private void chooseServer() {
    show(chosen, false);
    show(server, true);
    place.set(server.place().get());
    server.focus();
  }

  private static void show(Region part, boolean isShown) {
    part.setVisible(isShown);
    part.setManaged(isShown);
  }

  ReadOnlyObjectProperty<@Nullable Place> place() {
    return place.getReadOnlyProperty();
  }

  /// See [ServerFields#telling].
  Runnable telling() {
    return server.isVisible() ? server.telling() : () -> {};
  }
}

package coop.meent.sync.ui;

import coop.meent.ui.Card;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// In a file that belongs to no vault: what a vault is, and the two ways into one.
final class AloneCard {

  private final SyncDesk desk;
  private final Runnable found;

  AloneCard(SyncDesk desk, Runnable found) {
    this.desk = desk;
    this.found = found;
  }

  Card show() {
    var make = FormParts.button("found", desk.text("sync.ui.alone.deed"), found);
    make.getStyleClass().add("primary");
    var join =
        FormParts.button("joinInstead", desk.text("sync.ui.alone.join"), desk.neighbours()::join);
    var deeds = new HBox(8, make, join);
    deeds.setAlignment(Pos.CENTER);
    var state =
        new EmptyState(Feather.USERS, desk.text("sync.ui.alone"), desk.text("sync.ui.alone.why"));
    state.getChildren().addAll(deeds, Prose.note(desk.text("sync.ui.alone.then")));
    VBox.setVgrow(state, Priority.ALWAYS);
    var card = new Card("", state);
    VBox.setVgrow(card, Priority.ALWAYS);
    return card;
  }
}

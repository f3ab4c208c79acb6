package coop.meent.sync.ui;

import coop.meent.sync.Place;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.function.Consumer;

/// Which folder on a server the vault goes to, or lies in.
final class ServerSheet {

  private final SyncDesk desk;
  private final Consumer<Place> then;
  private final ServerFields fields;

  /// @param then goes on with the place, its password told
  ServerSheet(SyncDesk desk, Consumer<Place> then) {
    this.desk = desk;
    this.then = then;
    fields = new ServerFields(desk.texts(), desk.logins());
  }

  void open() {
    var go = Parts.primary("useServer", desk.text("sync.ui.server.deed"), this::go);
    go.disableProperty().bind(fields.place().isNull());
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.server.title"),
            FormParts.form(Prose.note(desk.text("sync.ui.server.why")), fields, Parts.deeds(go)));
    fields.focus();
  }

  private void go() {
    var place = fields.place().get();
    if (place == null) return;
    var telling = fields.telling();
    desk.tasks()
        .run(
            () -> {
              telling.run();
              return place;
            },
            told -> {
              desk.desk().navigation().closeSheet();
              then.accept(told);
            });
  }
}

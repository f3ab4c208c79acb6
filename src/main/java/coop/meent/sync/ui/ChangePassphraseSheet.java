package coop.meent.sync.ui;

import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;

/// Another pass phrase for the keys on this laptop.
final class ChangePassphraseSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final SecretField old;
  private final NewPassphrase fresh;
  private final Button change;

  ChangePassphraseSheet(SyncDesk desk, SyncViewModel model) {
    this.desk = desk;
    this.model = model;
    old = new SecretField("oldPassphrase", desk.text("sync.ui.change.old"));
    fresh = new NewPassphrase(desk.texts());
    change = Parts.primary("changeIt", desk.text("sync.ui.change.deed"), this::change);
    change
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> old.text().get().isEmpty() || !fresh.isGood().get(),
                old.text(),
                fresh.isGood()));
    old.text().subscribe(typed -> old.field().error().set(""));
  }

  void open() {
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.change"),
            FormParts.form(
                Prose.note(desk.text("sync.ui.change.why")),
                old.field(),
                fresh,
                Parts.deeds(change)));
  }

  private void change() {
    if (change.isDisabled()) return;
    var before = old.secret();
    var after = fresh.secret();
    var _ =
        desk.tasks()
            .runLong(
                desk.text("sync.ui.unlocking"),
                progress ->
                    Tried.of(() -> {
                      desk.sync().changePassphrase(before, after);
                      return true;
                    }),
                this::tried);
  }

  private void tried(Tried<Boolean> tried) {
    switch (tried) {
      case Tried.Done<Boolean> _ -> {
        desk.desk().navigation().closeSheet();
        model.deeds().done(desk.text("sync.ui.change.done"), "");
      }
      case Tried.No<Boolean>(var why) -> {
        old.field().error().set(desk.texts().refusal(why) + " " + desk.texts().next(why));
        old.focus();
      }
    }
  }
}

package coop.meent.sync.ui;

import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.Prose;
import javafx.scene.control.Button;

/// Asks for the pass phrase, and goes on with what asked for it.
final class PassphraseSheet {

  private final SyncDesk desk;
  private final Runnable then;
  private final SecretField passphrase;
  private final Button unlock;

  PassphraseSheet(SyncDesk desk, Runnable then) {
    this.desk = desk;
    this.then = then;
    passphrase = new SecretField("passphrase", desk.text("sync.ui.passphrase"));
    unlock = Parts.primary("unlock", desk.text("sync.ui.unlock"), this::unlock);
    passphrase
        .text()
        .subscribe(typed -> {
          unlock.setDisable(typed.isEmpty());
          passphrase.field().error().set("");
        });
  }

  void open() {
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.passphrase.title"),
            FormParts.form(
                Prose.note(desk.text("sync.ui.passphrase.why")),
                passphrase.field(),
                SecretField.shower(desk.text("sync.ui.passphrase.show"), passphrase),
                Parts.deeds(unlock)));
  }

  private void unlock() {
    var typed = passphrase.secret();
    unlock.setDisable(true);
    var _ =
        desk.tasks()
            .runLong(
                desk.text("sync.ui.unlocking"),
                progress ->
                    Tried.of(() -> {
                      desk.sync().unlock(typed);
                      return true;
                    }),
                this::tried);
  }

  private void tried(Tried<Boolean> tried) {
    unlock.setDisable(false);
    switch (tried) {
      case Tried.Done<Boolean> _ -> {
        desk.desk().navigation().closeSheet();
        then.run();
      }
      case Tried.No<Boolean>(var why) -> {
        var notice = Notice.refused(desk.texts(), why);
        passphrase.field().error().set(notice.what() + " " + notice.next());
        passphrase.focus();
      }
    }
  }
}

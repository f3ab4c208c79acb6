package coop.meent.sync.ui;

import coop.meent.base.Refusal;
import coop.meent.sync.WebAddress;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// Asks for the password of a server, and goes on with what asked for it.
final class LoginSheet {

  private final SyncDesk desk;
  private final WebAddress address;
  private final Runnable then;
  private final SecretField password;
  private final CheckBox keep;
  private final NoticeBar notice;

  LoginSheet(SyncDesk desk, WebAddress address, Runnable then) {
    this.desk = desk;
    this.address = address;
    this.then = then;
    password = new SecretField("serverPassword", desk.text("sync.ui.server.password"));
    keep = ServerFields.keeping(desk.texts(), desk.logins());
    notice = new NoticeBar(desk.texts());
  }

  /// @param why it is asked, when something was refused
  void open(Optional<Refusal> why) {
    var place = new TextField(address.folder().toString());
    place.setId("serverFolder");
    place.setEditable(false);
    var name = new TextField(address.name());
    name.setId("serverLogin");
    name.setEditable(false);
    Button go = Parts.primary("signIn", desk.text("sync.ui.server.signIn"), this::go);
    go.disableProperty().bind(password.text().isEmpty());
    notice.tell(why);
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.server.login.title"),
            FormParts.form(
                notice,
                new FormField(desk.text("sync.ui.server.address"), place),
                new FormField(desk.text("sync.ui.server.name"), name),
                password.field(),
                SecretField.shower(desk.text("sync.ui.passphrase.show"), password),
                keep,
                Prose.note(ServerFields.keepingWhy(desk.texts(), desk.logins())),
                Parts.deeds(go)));
    password.focus();
  }

  private void go() {
    var typed = password.secret();
    boolean isKept = keep.isSelected();
    desk.tasks()
        .run(
            () -> desk.logins().tell(address, typed, isKept),
            kept -> {
              desk.desk().navigation().closeSheet();
              then.run();
            });
  }
}

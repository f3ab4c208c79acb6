package coop.meent.sync.ui;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.sync.Logins;
import coop.meent.sync.Place;
import coop.meent.sync.WebAddress;
import coop.meent.ui.FormField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Tone;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A folder on a server: its address, the name one has there and the password. What would go over
/// the network for everybody to read is warned of, and wanted only when somebody says so.
final class ServerFields extends VBox {

  private final Texts texts;
  private final Logins logins;
  private final TextField address = new TextField();
  private final TextField name = new TextField();
  private final SecretField password;
  private final CheckBox keep;
  private final CheckBox unsealed;
  private final NoticeBar warning;
  private final FormField addressField;
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();

  ServerFields(Texts texts, Logins logins) {
    this.texts = texts;
    this.logins = logins;
    getStyleClass().add("form");
    setSpacing(12);
    address.setId("serverAddress");
    address.setPromptText("https://cloud.example.nl/remote.php/dav/files/…");
    addressField = new FormField(texts.get("sync.ui.server.address"), address);
    addressField.setHint(texts.get("sync.ui.server.address.hint"));
    name.setId("serverName");
    password = new SecretField("serverPassword", texts.get("sync.ui.server.password"));
    password.field().setHint(texts.get("sync.ui.server.password.hint"));
    keep = keeping(texts, logins);
    unsealed = new CheckBox(texts.get("sync.ui.server.unsealed"));
    unsealed.setId("serverUnsealed");
    unsealed.setWrapText(true);
    warning = new NoticeBar(texts);
    getChildren()
        .setAll(
            addressField,
            warning,
            unsealed,
            new FormField(texts.get("sync.ui.server.name"), name),
            password.field(),
            SecretField.shower(texts.get("sync.ui.passphrase.show"), password),
            keep,
            Prose.note(keepingWhy(texts, logins)));
    for (var text : new TextField[] {address, name}) text.textProperty().subscribe(typed -> look());
    password.text().subscribe(typed -> look());
    unsealed.selectedProperty().subscribe(wanted -> look());
  }

  /// Where the system keeps nothing, nothing can be wanted.
  static CheckBox keeping(Texts texts, Logins logins) {
    var keep = new CheckBox(texts.get("sync.ui.server.keep"));
    keep.setId("keepPassword");
    keep.setSelected(logins.keeps());
    keep.setVisible(logins.keeps());
    keep.setManaged(logins.keeps());
    return keep;
  }

  static String keepingWhy(Texts texts, Logins logins) {
    return texts.get(logins.keeps() ? "sync.ui.server.keep.why" : "sync.ui.server.keep.not");
  }

  private void look() {
    var typed = typed();
    boolean isOpen = typed.filter(WebAddress::isOpenToAll).isPresent();
    warning
        .notice()
        .set(
            isOpen
                ? new Notice(
                    Tone.WAIT,
                    texts.get("sync.ui.server.open"),
                    texts.get("sync.ui.server.open.next"))
                : null);
    unsealed.setVisible(isOpen);
    unsealed.setManaged(isOpen);
    boolean isWhole =
        typed.isPresent()
            && (!isOpen || unsealed.isSelected())
            && name.getText().isBlank() == password.text().get().isEmpty();
    place.set(isWhole ? new Place.OnServer(typed.get()) : null);
  }

  private Optional<WebAddress> typed() {
    addressField.error().set("");
    if (address.getText().isBlank()) return Optional.empty();
    try {
      var read = WebAddress.of(address.getText());
      return Optional.of(name.getText().isBlank() ? read : read.named(name.getText()));
    } catch (RefusedException e) {
      if (address.getText().length() > "https://".length())
        addressField.error().set(texts.refusal(e.refusal()));
      return Optional.empty();
    }
  }

  /// What was typed, once it is whole.
  ReadOnlyObjectProperty<@Nullable Place> place() {
    return place.getReadOnlyProperty();
  }

  /// Before the place is used; may take a moment.
  ///
  /// @return what does it, with what is typed now
  Runnable telling() {
    if (!(place.get() instanceof Place.OnServer(var now))) return () -> {};
    var secret = password.secret();
    boolean isKept = keep.isSelected();
    return () -> logins.tell(now, secret, isKept);
  }

  void focus() {
    address.requestFocus();
  }
}

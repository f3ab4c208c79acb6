package coop.meent.sync.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.sync.Logins;
import coop.meent.sync.Remote;
import coop.meent.ui.Card;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FirstRunFrame;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Joining a cooperative with a new file, the first of three steps: which folder, which code, a
/// pass phrase. With a recovery code one comes back instead.
public final class JoinView {

  /// @param place made usable, which may take a moment and be refused
  /// @param isRecovery whether the code is a recovery code rather than an invitation
  public record Wish(
      Path file, Supplier<Remote> place, String code, char[] passphrase, boolean isRecovery) {}

  /// What joining needs of the wiring.
  public interface Deeds {

    /// A good place for the new file.
    ///
    /// @param name of the file, without its ending
    Path proposedPlace(String name);

    /// Why a new file cannot live there, if it cannot.
    Optional<Refusal> refusal(Path file);

    Logins logins();

    /// Makes the file, asks to be let in and goes on in it; what is refused leaves no file behind.
    ///
    /// @param refused told on the FX thread
    void join(Wish wish, Consumer<Refusal> refused);
  }

  private final Texts texts;
  private final Dialogs dialogs;
  private final Deeds deeds;
  private final boolean isRecovery;
  private final FolderChoice folder;
  private final TextField code = new TextField();
  private final NewPassphrase passphrase;
  private final NoticeBar notice;
  private final Label file = Prose.plain("");
  private final Button join;
  private final BooleanProperty isBusy = new SimpleBooleanProperty(false);
  private final BooleanProperty isPlaceRefused = new SimpleBooleanProperty(false);
  private final FirstRunFrame frame;
  private Path place;

  /// @param back to the welcome page
  public JoinView(Texts texts, Dialogs dialogs, Deeds deeds, boolean isRecovery, Runnable back) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.deeds = deeds;
    this.isRecovery = isRecovery;
    folder = new FolderChoice(texts, dialogs, deeds.logins());
    passphrase = new NewPassphrase(texts);
    notice = new NoticeBar(texts);
    code.setId("joinCode");
    join = Parts.primary("join", texts.get("sync.join.deed"), this::join);
    join.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !isWhole(),
                folder.place(),
                code.textProperty(),
                passphrase.isGood(),
                isBusy,
                isPlaceRefused));
    place = deeds.proposedPlace(texts.get("sync.join.file"));
    choose(place);
    frame =
        new FirstRunFrame(
                texts,
                1,
                texts.get(isRecovery ? "sync.join.recover.title" : "sync.join.title"),
                texts.get(isRecovery ? "sync.join.recover.lead" : "sync.join.lead"),
                new Card("", form()))
            .back("ui.first.back", back);
  }

  private boolean isWhole() {
    return folder.place().get() != null
        && !code.getText().isBlank()
        && passphrase.isGood().get()
        && !isBusy.get()
        && !isPlaceRefused.get();
  }

  private Node form() {
    var codeField =
        new FormField(texts.get(isRecovery ? "sync.join.recover.code" : "sync.join.code"), code);
    codeField.setHint(texts.get("sync.ui.recovery.back.hint"));
    var busy = Prose.note(texts.get("sync.join.busy"));
    busy.setId("joining");
    busy.visibleProperty().bind(isBusy);
    busy.managedProperty().bind(isBusy);
    return FormParts.form(
        folder,
        Prose.note(texts.get("sync.join.folder.why")),
        codeField,
        passphrase,
        Prose.note(texts.get("sync.join.passphrase.why")),
        where(),
        notice,
        busy,
        Parts.deeds(join));
  }

  private Node where() {
    var label = new Label(texts.get("ui.welcome.place"));
    label.getStyleClass().add("form-label");
    file.setId("joinFile");
    file.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(file, Priority.ALWAYS);
    var change = FormParts.button("changeFile", texts.get("ui.founder.change"), this::change);
    var line = new HBox(12, file, change);
    line.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(label, line);
    box.getStyleClass().add("form-field");
    return box;
  }

  private void change() {
    var kind =
        new Dialogs.FileKind(
            texts.get("ui.welcome.place"), texts.get("ui.file.kind"), List.of("*.meent"));
    dialogs.saveFile(kind, place.getFileName().toString(), this::choose);
  }

  private void choose(Path chosen) {
    place = chosen;
    file.setText(chosen.toString());
    var refusal = deeds.refusal(chosen);
    isPlaceRefused.set(refusal.isPresent());
    notice.tell(refusal);
  }

  private void join() {
    var from = folder.place().get();
    if (from == null || !isWhole()) return;
    isBusy.set(true);
    notice.notice().set(null);
    var telling = folder.telling();
    Supplier<Remote> there =
        () -> {
          telling.run();
          return deeds.logins().at(from);
        };
    deeds.join(
        new Wish(place, there, code.getText(), passphrase.secret(), isRecovery), this::refused);
  }

  private void refused(Refusal why) {
    isBusy.set(false);
    notice.refuse(why);
  }

  public Parent root() {
    return frame;
  }

  /// Called when the page is in its window.
  public void begin() {
    frame.begin();
  }
}

package coop.meent.sync.ui;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.sync.Logins;
import coop.meent.sync.Place;
import coop.meent.sync.SyncRefusal;
import coop.meent.sync.SyncService;
import coop.meent.sync.WebAddress;
import coop.meent.sync.WebDavRefusal;
import coop.meent.ui.Card;
import coop.meent.ui.FirstRunFrame;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Tasks;
import coop.meent.ui.Tone;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The third step of joining: waiting to be let in, also when the file is opened again later. Then
/// the pass phrase is asked first.
public final class WaitingView {

  private final Texts texts;
  private final Tasks tasks;
  private final SyncService sync;
  private final Outcome outcome;
  private final NoticeBar notice;
  private final StackPane place = new StackPane();
  private final FirstRunFrame frame;

  /// What the window does then.
  ///
  /// @param isThere whether there is anything to be seen in the file now; asked on the store thread
  /// @param enter shows the cooperative
  /// @param leave back to the welcome page
  /// @param logins of places on servers
  public record Outcome(BooleanSupplier isThere, Runnable enter, Runnable leave, Logins logins) {}

  public WaitingView(Texts texts, Tasks tasks, SyncService sync, Outcome outcome) {
    this.texts = texts;
    this.tasks = tasks;
    this.sync = sync;
    this.outcome = outcome;
    notice = new NoticeBar(texts);
    frame =
        new FirstRunFrame(
                texts,
                3,
                texts.get("sync.ui.waiting.title"),
                texts.get("sync.join.waiting.lead"),
                new VBox(16, notice, place))
            .back("sync.join.leave", outcome.leave());
    show();
  }

  private void show() {
    tasks.run(sync::fingerprint, this::show);
  }

  private void show(Optional<String> fingerprint) {
    place.getChildren().setAll(fingerprint.map(this::waiting).orElseGet(this::locked));
  }

  private Node waiting(String fingerprint) {
    return WaitingCard.of(texts, Optional.of(fingerprint), this::show, this::again);
  }

  private Node locked() {
    var secret = new SecretField("passphrase", texts.get("sync.ui.passphrase"));
    var unlock =
        Parts.primary(
            "unlock",
            texts.get("sync.ui.unlock"),
            () ->
                tried(
                    () -> {
                      sync.unlock(secret.secret());
                      return true;
                    },
                    done -> show()));
    unlock.disableProperty().bind(secret.text().isEmpty());
    return new Card(
        texts.get("sync.ui.passphrase.title"),
        FormParts.form(
            Prose.note(texts.get("sync.ui.passphrase.why")),
            secret.field(),
            SecretField.shower(texts.get("sync.ui.passphrase.show"), secret),
            Parts.deeds(unlock)));
  }

  private void again() {
    tried(
        () -> {
          var known = sync.place().map(Place::of);
          if (known.isEmpty()) throw new RefusedException(new SyncRefusal.NoPlace());
          var _ = sync.sync(outcome.logins().at(known.get()));
          return outcome.isThere().getAsBoolean();
        },
        this::looked);
  }

  /// The vault lies on a server, which wants a password that is not known, or not any more.
  private void signIn(WebDavRefusal why) {
    notice.refuse(why);
    var address = WebAddress.of(why.place());
    var secret =
        new SecretField("serverPassword", texts.get("sync.ui.server.password.of", address.name()));
    var keep = ServerFields.keeping(texts, outcome.logins());
    var go =
        Parts.primary(
            "signIn",
            texts.get("sync.ui.server.signIn"),
            () -> {
              boolean isKept = keep.isSelected();
              var password = secret.secret();
              tried(
                  () -> {
                    outcome.logins().tell(address, password, isKept);
                    return true;
                  },
                  told -> {
                    show();
                    again();
                  });
            });
    go.disableProperty().bind(secret.text().isEmpty());
    place
        .getChildren()
        .setAll(
            new Card(
                texts.get("sync.ui.server.login.title"),
                FormParts.form(
                    secret.field(),
                    SecretField.shower(texts.get("sync.ui.passphrase.show"), secret),
                    keep,
                    Prose.note(ServerFields.keepingWhy(texts, outcome.logins())),
                    Parts.deeds(go))));
  }

  private void looked(boolean isThere) {
    if (isThere) outcome.enter().run();
    else
      notice
          .notice()
          .set(
              new Notice(
                  Tone.WAIT, texts.get("sync.join.notYet"), texts.get("sync.join.notYet.next")));
  }

  private void tried(Supplier<Boolean> deed, Consumer<Boolean> then) {
    notice.notice().set(null);
    place.setDisable(true);
    tasks.run(
        () -> Tried.of(deed),
        tried -> {
          place.setDisable(false);
          switch (tried) {
            case Tried.Done<Boolean>(var done) -> then.accept(done);
            case Tried.No<Boolean>(WebDavRefusal.NeedsPassword why) -> signIn(why);
            case Tried.No<Boolean>(WebDavRefusal.WrongPassword why) -> signIn(why);
            case Tried.No<Boolean>(var why) -> notice.refuse(why);
          }
        });
  }

  public Parent root() {
    return frame;
  }

  /// Called when the page is in its window.
  public void begin() {
    frame.begin();
  }
}

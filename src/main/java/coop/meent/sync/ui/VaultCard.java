package coop.meent.sync.ui;

import coop.meent.sync.StickRemote;
import coop.meent.sync.WebAddress;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the vault lies, when it was synced last, and the deeds on it.
final class VaultCard {

  private final SyncDesk desk;
  private final Acts acts;

  /// @param syncs with the place of the last time
  /// @param folder syncs with another folder
  /// @param stick syncs with a file on a stick
  /// @param server syncs with a folder on a server
  /// @param pauses syncing by itself, or goes on
  record Acts(
      Runnable syncs,
      Runnable folder,
      Runnable stick,
      Runnable server,
      Runnable invite,
      Runnable report,
      Runnable pauses) {}

  VaultCard(SyncDesk desk, Acts acts) {
    this.desk = desk;
    this.acts = acts;
  }

  Card show(Picture picture) {
    var head = new HBox(12, new FontIcon(icon(picture)), words(picture));
    head.setAlignment(Pos.CENTER_LEFT);
    var flow = new FlowPane(8, 8);
    flow.getChildren().setAll(buttons(picture));
    var box = new VBox(12, head, flow);
    box.getStyleClass().add("vault-head");
    return new Card("", box);
  }

  private static Feather icon(Picture picture) {
    boolean isServer = picture.where().place().filter(WebAddress::isMeant).isPresent();
    return isServer ? Feather.SERVER : Feather.FOLDER;
  }

  private String pauseKey() {
    return desk.quiet().isPaused() ? "sync.ui.quiet.goOn" : "sync.ui.quiet.pause";
  }

  /// A stick is carried by hand, and nothing comes to it by itself.
  private static boolean isStick(String place) {
    return !WebAddress.isMeant(place) && StickRemote.isAt(Path.of(place));
  }

  private Node words(Picture picture) {
    var where = picture.where();
    var place = where.place().map(name -> desk.text("sync.ui.place", name));
    var first = Prose.strong(place.orElse(desk.text("sync.ui.place.unknown")));
    first.setId("vaultPlace");
    var line = new FlowPane(8, 4);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().add(synced(where));
    badge(picture).map(StatusBadge::new).ifPresent(line.getChildren()::add);
    var words = new VBox(2, first, line);
    words.setMinWidth(0);
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    return words;
  }

  private Label synced(Picture.Where where) {
    var moments = desk.moments();
    var said =
        where
            .synced()
            .map(when -> desk.text("sync.ui.synced.when", moments.ago(when)))
            .orElse(desk.text("sync.ui.synced.never"));
    var label = Prose.note(said);
    where.synced().ifPresent(when -> label.setTooltip(new Tooltip(moments.full(when))));
    return label;
  }

  private Optional<Badge> badge(Picture picture) {
    int unsent = picture.counts().unsent();
    int waiting = picture.counts().waiting();
    if (unsent > 0)
      return Optional.of(new Badge(Tone.WAIT, desk.texts().count("sync.ui.unsent", unsent)));
    if (waiting > 0)
      return Optional.of(new Badge(Tone.WAIT, desk.texts().count("sync.ui.waiting", waiting)));
    if (picture.counts().isUnderWay())
      return Optional.of(new Badge(Tone.WAIT, desk.text("sync.ui.underWay")));
    return Optional.of(new Badge(Tone.OK, desk.text("sync.ui.allSent")));
  }

  private List<Node> buttons(Picture picture) {
    List<Node> buttons = new ArrayList<>();
    var now = FormParts.button("syncNow", desk.text("sync.ui.now"), acts.syncs);
    now.getStyleClass().add("primary");
    now.setDisable(picture.where().place().isEmpty());
    buttons.add(now);
    buttons.add(FormParts.button("otherFolder", desk.text("sync.ui.folder"), acts.folder));
    buttons.add(FormParts.button("stick", desk.text("sync.ui.stick"), acts.stick));
    buttons.add(FormParts.button("server", desk.text("sync.ui.server"), acts.server));
    if (picture.stage() == Picture.Stage.IN) {
      if (picture.where().isSteward())
        buttons.add(FormParts.button("invite", desk.text("sync.ui.invite"), acts.invite));
      buttons.add(FormParts.button("mergeReport", desk.text("sync.ui.report"), acts.report));
    }
    if (picture.where().place().filter(place -> !isStick(place)).isPresent())
      buttons.add(FormParts.button("pauseSync", desk.text(pauseKey()), acts.pauses));
    for (var button : buttons) ((Button) button).setMinWidth(Region.USE_PREF_SIZE);
    return buttons;
  }
}

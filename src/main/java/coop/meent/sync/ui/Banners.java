package coop.meent.sync.ui;

import coop.meent.ui.Prose;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above everything until it is over: a newer Meent wrote here, this laptop was removed
/// or suspended.
final class Banners {

  private final SyncDesk desk;

  Banners(SyncDesk desk) {
    this.desk = desk;
  }

  List<Node> show(Picture picture) {
    List<Node> banners = new ArrayList<>();
    if (picture.counts().needsRenewal())
      banners.add(banner("renewal", "sync.ui.newer", desk.text("sync.ui.newer")));
    else if (!picture.counts().frozen().isEmpty()) banners.add(frozen(picture));
    if (picture.isRemoved())
      banners.add(banner("removed", "sync.ui.removed", desk.text("sync.ui.removed")));
    else if (picture.laptops().stream().anyMatch(one -> one.isHere() && one.isSuspended()))
      banners.add(
          banner("suspendedHere", "sync.ui.here.suspended", desk.text("sync.ui.here.suspended")));
    return banners;
  }

  private Node frozen(Picture picture) {
    var names =
        picture.counts().frozen().stream()
            .map(space -> desk.text("sync.space." + space.kind().name()))
            .distinct()
            .toList();
    return banner(
        "frozen", "sync.ui.frozen", desk.text("sync.ui.frozen", String.join(", ", names)));
  }

  private HBox banner(String id, String key, String what) {
    var next = Prose.plain(desk.text(key + ".next"));
    next.getStyleClass().add("notice-next");
    var said = Prose.plain(what);
    said.getStyleClass().add("notice-what");
    var words = new VBox(said, next);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var banner = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), words);
    banner.setId(id);
    banner.setAlignment(Pos.TOP_LEFT);
    banner.getStyleClass().addAll("notice", Tone.LOOK.style());
    return banner;
  }
}

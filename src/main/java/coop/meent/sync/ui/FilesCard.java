package coop.meent.sync.ui;

import coop.meent.sync.ParcelLine;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the files of receipts are: here, on their way, away, or nowhere yet.
final class FilesCard {

  private static final int MOST_NAMES = 3;

  /// So that the sentences stand below each other.
  private static final double BADGES = 116;

  private final SyncDesk desk;
  private final Runnable fetch;
  private final Runnable choose;

  /// @param fetch fetches all that lies in the vault and not here
  /// @param choose asks which of them come by themselves
  FilesCard(SyncDesk desk, Runnable fetch, Runnable choose) {
    this.desk = desk;
    this.fetch = fetch;
    this.choose = choose;
  }

  Card show(Picture picture) {
    List<Node> parts = new ArrayList<>();
    var rows = new VBox(8);
    rows.setId("files");
    for (var state : ParcelLine.State.values()) {
      var lines = of(picture, state);
      if (!lines.isEmpty()) rows.getChildren().add(line(state, lines));
    }
    if (rows.getChildren().isEmpty()) parts.add(Prose.note(desk.text("sync.ui.files.none")));
    else parts.add(rows);
    var quiet = picture.quietFiles();
    parts.add(
        Prose.note(
            quiet.largest() == 0
                ? desk.text("sync.ui.files.quiet.none")
                : desk.text("sync.ui.files.quiet", quiet.largest())));
    List<Node> deeds = new ArrayList<>();
    if (isAnyAway(picture))
      deeds.add(FormParts.button("fetchFiles", desk.text("sync.ui.files.fetch"), fetch));
    deeds.add(FormParts.button("quietFiles", desk.text("sync.ui.files.choose"), choose));
    parts.add(FormParts.deeds(deeds.toArray(Node[]::new)));
    return new Card(desk.text("sync.ui.files"), parts.toArray(Node[]::new));
  }

  private static List<ParcelLine> of(Picture picture, ParcelLine.State state) {
    return picture.files().stream().filter(one -> one.state() == state).toList();
  }

  static boolean isAnyAway(Picture picture) {
    return picture.files().stream()
        .anyMatch(one -> !one.parcel().isHere() && !one.parcel().isRemoved());
  }

  private Node line(ParcelLine.State state, List<ParcelLine> lines) {
    var said = Prose.plain(desk.texts().count("sync.ui.files." + state.name(), lines.size()));
    var note = isNamed(state) ? size(lines) + " · " + names(lines) : size(lines);
    var box = new VBox(2, said, Prose.note(note));
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    var badge = new StatusBadge(new Badge(tone(state), desk.text("receipt.state." + state.name())));
    var before = new HBox(badge);
    before.setMinWidth(BADGES);
    var line = new HBox(10, before, box);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  /// What somebody may have to look after is named.
  private static boolean isNamed(ParcelLine.State state) {
    return state == ParcelLine.State.NOBODY || state == ParcelLine.State.DAMAGED;
  }

  private String names(List<ParcelLine> lines) {
    var first =
        String.join(
            ", ", lines.stream().limit(MOST_NAMES).map(one -> one.parcel().name()).toList());
    int more = lines.size() - MOST_NAMES;
    return more > 0 ? desk.text("sync.ui.spaces.more", first, more) : first;
  }

  private static Tone tone(ParcelLine.State state) {
    return switch (state) {
      case HERE -> Tone.OK;
      case TO_FETCH, UNKNOWN, REMOVED -> Tone.INFO;
      case TO_SEND, NOBODY -> Tone.WAIT;
      case DAMAGED -> Tone.LOOK;
    };
  }

  private String size(List<ParcelLine> lines) {
    long bytes = lines.stream().mapToLong(one -> one.parcel().size()).sum();
    boolean isSmall = bytes < 1 << 20;
    long units = Math.ceilDiv(bytes, isSmall ? 1 << 10 : 1 << 20);
    return desk.text(isSmall ? "sync.ui.files.kilobytes" : "sync.ui.files.megabytes", units);
  }
}

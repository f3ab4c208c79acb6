package coop.meent.sync.ui;

import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.sync.Overview;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who holds which office as it counts now, and who can read which space.
final class OfficesCard {

  private static final int MOST_NAMES = 4;
  private static final int MOST_ALIKE = 3;
  private static final double LEFT = 190;
  private static final Set<Space.Kind> EACH_MEMBERS =
      EnumSet.of(Space.Kind.WITH_MEMBER, Space.Kind.CARE_WITH_MEMBER);

  private final SyncDesk desk;
  private final Runnable remove;
  private final Runnable own;

  /// @param remove asks which member is removed
  /// @param own asks who reads the own book
  OfficesCard(SyncDesk desk, Runnable remove, Runnable own) {
    this.desk = desk;
    this.remove = remove;
    this.own = own;
  }

  Card offices(Picture picture) {
    var rows = new VBox();
    rows.setId("offices");
    rows.getStyleClass().add("wait-list");
    for (var office : picture.offices()) {
      if (office.roles().isEmpty()) continue;
      var roles =
          office.roles().stream().sorted().map(this::role).collect(Collectors.joining(", "));
      rows.getChildren().add(line(Prose.plain(office.member()), Prose.note(roles)));
    }
    long plain = picture.offices().stream().filter(one -> one.roles().isEmpty()).count();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.note(desk.text("sync.ui.offices.why")));
    parts.add(rows);
    if (plain > 0) parts.add(Prose.note(desk.texts().count("sync.ui.offices.plain", plain)));
    if (picture.where().isSteward() && picture.offices().size() > 1)
      parts.add(
          Parts.deeds(FormParts.button("removeMember", desk.text("sync.ui.removeMember"), remove)));
    return new Card(desk.text("sync.ui.offices"), parts.toArray(Node[]::new));
  }

  private String role(Role role) {
    return desk.text("member.role." + role.name());
  }

  Card readers(Picture picture) {
    var rows = new VBox();
    rows.setId("spaces");
    rows.getStyleClass().add("wait-list");
    for (var kind : Space.Kind.values()) {
      var alike = picture.spaces().stream().filter(line -> line.space().kind() == kind).toList();
      if (alike.size() > MOST_ALIKE && EACH_MEMBERS.contains(kind))
        rows.getChildren().add(together(alike));
      else
        for (var line : alike)
          rows.getChildren().add(line(Prose.plain(name(line)), readers(line.readers())));
    }
    return new Card(
        desk.text("sync.ui.spaces"),
        Prose.note(desk.text("sync.ui.spaces.why")),
        rows,
        Parts.deeds(FormParts.button("ownBook", desk.text("sync.ui.ownBook"), own)));
  }

  private String name(Overview.SpaceLine line) {
    var key = "sync.space." + line.space().kind().name();
    return line.subject().map(who -> desk.text(key + ".of", who)).orElseGet(() -> desk.text(key));
  }

  /// One line for what every member has, with those who read all of them.
  private Node together(List<Overview.SpaceLine> alike) {
    Set<String> all = new TreeSet<>(alike.getFirst().readers());
    alike.forEach(line -> all.retainAll(line.readers()));
    var said =
        all.isEmpty()
            ? desk.text("sync.ui.spaces.each.alone")
            : desk.text("sync.ui.spaces.each", String.join(", ", all));
    return line(Prose.plain(desk.text(each(alike), alike.size())), Prose.note(said));
  }

  private static String each(List<Overview.SpaceLine> alike) {
    return "sync.space." + alike.getFirst().space().kind().name() + ".each";
  }

  private Label readers(List<String> names) {
    if (names.isEmpty()) return Prose.note(desk.text("sync.ui.spaces.nobody"));
    int more = names.size() - MOST_NAMES;
    var first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    var label = Prose.note(more > 0 ? desk.text("sync.ui.spaces.more", first, more) : first);
    label.setTooltip(new Tooltip(String.join("\n", names)));
    return label;
  }

  private static HBox line(Label left, Label right) {
    left.setPrefWidth(LEFT);
    left.setMinWidth(LEFT);
    right.setMinWidth(0);
    right.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(right, Priority.ALWAYS);
    var line = new HBox(12, left, right);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("wait-row");
    return line;
  }
}

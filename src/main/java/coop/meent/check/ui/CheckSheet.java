package coop.meent.check.ui;

import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One promise: what breaks it first, what to do about it, and the way there.
final class CheckSheet {

  private final ChecksDesk room;
  private final CheckRow row;

  CheckSheet(ChecksDesk room, CheckRow row) {
    this.room = room;
    this.row = row;
  }

  void open() {
    List<Node> parts = new ArrayList<>();
    parts.add(new StatusBadge(row.state()));
    parts.add(Prose.strong(row.promise()));
    row.finding().offender(room.texts()).ifPresent(words -> parts.add(Prose.plain(words)));
    row.finding()
        .next(room.texts())
        .ifPresent(words -> {
          parts.add(Prose.title(room.text("checks.next")));
          parts.add(Prose.plain(words));
        });
    row.finding()
        .link()
        .ifPresent(thing -> {
          var show = new Button(room.text("checks.show"));
          show.setId("checkShow");
          show.getStyleClass().add("primary");
          show.setDefaultButton(true);
          show.setOnAction(event -> room.desk().navigation().go(thing));
          parts.add(FormParts.deeds(show));
        });
    parts.add(Prose.note(room.text("checks.name", row.finding().name())));
    room.desk()
        .navigation()
        .open(room.text("checks.sheet"), FormParts.form(parts.toArray(Node[]::new)));
  }
}

package coop.meent.bond.ui;

import coop.meent.base.Id.SkillId;
import coop.meent.bond.BondKind;
import coop.meent.bond.Round;
import coop.meent.bond.Round.Group;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Who would go with whom, with the reasons, for the coordinator: what is ticked is put to its
/// people, who each decide.
final class RoundSheet {

  private final BondDesk room;
  private final BondDesk.Done done;
  private final NoticeBar notice;
  private final VBox found = new VBox();
  private final ComboBox<BondKind> kind =
      new ComboBox<>(FXCollections.observableArrayList(BondKind.values()));

  RoundSheet(BondDesk room, BondDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  private record Known(Round round, int open, Map<SkillId, String> skills) {}

  void open() {
    kind.setId("round-kind");
    kind.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    kind.setValue(BondKind.BUDDY);
    kind.valueProperty().addListener((_, _, now) -> look(now));
    found.getStyleClass().add("form");
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("bond.round.why")),
            new FormField(room.text("bond.field.kind"), kind),
            found);
    room.desk().navigation().open(room.text("bond.round"), form);
    look(kind.getValue());
  }

  private void look(BondKind of) {
    room.desk()
        .tasks()
        .run(
            () -> new Known(room.bonds().round(of), room.bonds().open(of), room.skills().get()),
            this::show);
  }

  private void show(Known known) {
    var round = known.round;
    if (round.kind() != kind.getValue()) return;
    var parts = found.getChildren();
    parts.setAll(Prose.plain(room.texts().count("bond.round.open", known.open)));
    Map<Group, CheckBox> boxes = new LinkedHashMap<>();
    for (var group : round.groups()) {
      var box = new CheckBox(room.names(group.people()));
      box.setId("group-" + boxes.size());
      box.setWrapText(true);
      box.setSelected(true);
      boxes.put(group, box);
      var item = new VBox(box);
      item.setSpacing(4);
      for (var reason : group.reasons())
        item.getChildren().add(Prose.note(room.why(reason, known.skills)));
      parts.add(item);
    }
    if (!round.groups().isEmpty()) {
      parts.add(
          Prose.note(room.text(round.isProven() ? "bond.round.proven" : "bond.round.unproven")));
      var button =
          FormParts.primary("roundDeed", room.text("bond.round.deed"), () -> act(round, boxes));
      parts.addAll(new ReadersLine(room.desk(), Space.COMMON), FormParts.deeds(button));
    }
    if (!round.left().isEmpty()) parts.add(Prose.title(room.text("bond.round.left")));
    for (var alone : round.left())
      parts.add(
          FormParts.item(
              Prose.plain(room.name(alone.who())), Prose.note(alone.why().in(room.texts()))));
  }

  private void act(Round round, Map<Group, CheckBox> boxes) {
    List<Group> chosen = new ArrayList<>();
    boxes.forEach((group, box) -> {
      if (box.isSelected()) chosen.add(group);
    });
    room.act(
        () -> room.bonds().propose(round.kind(), chosen, room.me()),
        room.texts().count("bond.round.done", chosen.size()),
        notice,
        done);
  }
}

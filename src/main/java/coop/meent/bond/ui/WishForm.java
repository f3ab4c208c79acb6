package coop.meent.bond.ui;

import coop.meent.bond.BondKind;
import coop.meent.bond.BondService;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;

/// What one is open to: of each kind, how many at once.
final class WishForm {

  private final BondDesk room;
  private final BondDesk.Done done;
  private final NoticeBar notice;

  WishForm(BondDesk room, BondDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () -> {
              Map<BondKind, Integer> most = new EnumMap<>(BondKind.class);
              for (var kind : BondKind.values()) most.put(kind, room.bonds().most(room.me(), kind));
              return most;
            },
            this::show);
  }

  private void show(Map<BondKind, Integer> most) {
    Map<BondKind, Integer> chosen = new EnumMap<>(most);
    var form = FormParts.form(notice, Prose.note(room.text("bond.wish.why")));
    for (var kind : BondKind.values()) {
      var choices = IntStream.rangeClosed(0, BondService.MOST).boxed().toList();
      var choice = new ComboBox<>(FXCollections.observableArrayList(choices));
      choice.setConverter(
          new ChoiceNames<>(many ->
              many == 0
                  ? room.text("bond.wish.none")
                  : room.texts().count("bond.wish.atOnce", many)));
      choice.setValue(most.getOrDefault(kind, 0));
      choice.setId("wish-" + kind.name().toLowerCase(java.util.Locale.ROOT));
      choice.valueProperty().addListener((_, _, many) -> chosen.put(kind, many));
      form.getChildren()
          .addAll(
              new FormField(kind.in(room.texts()), choice),
              Prose.note(room.text("bond.kind.why." + kind)));
    }
    var button =
        FormParts.primary("wishDeed", room.text("bond.wish.deed"), () -> act(most, chosen));
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), button);
    room.desk().navigation().open(room.text("bond.wish"), form);
  }

  private void act(Map<BondKind, Integer> before, Map<BondKind, Integer> chosen) {
    Map<BondKind, Integer> changed = new EnumMap<>(chosen);
    changed.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    room.act(
        () -> room.bonds().wish(changed, room.me()), room.text("bond.wish.done"), notice, done);
  }
}

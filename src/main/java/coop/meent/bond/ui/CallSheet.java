package coop.meent.bond.ui;

import coop.meent.base.Id.BondId;
import coop.meent.bond.BondStanding;
import coop.meent.bond.Near;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;

/// "I could use a call": who may know it, and nothing to explain. Nobody is ticked beforehand.
final class CallSheet {

  private final BondDesk room;
  private final BondDesk.Done done;
  private final NoticeBar notice;

  CallSheet(BondDesk room, BondDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  private record Known(List<BondStanding> open, List<Near.Call> mine) {}

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                new Known(
                    room.near().open(room.me()),
                    room.near().near().calls().stream()
                        .filter(one -> one.by().equals(room.me()))
                        .toList()),
            this::show);
  }

  private void show(Known known) {
    var form = FormParts.form(notice, Prose.note(room.text("bond.call.why")));
    var parts = form.getChildren();
    Map<BondId, CheckBox> boxes = new LinkedHashMap<>();
    for (var one : known.open) {
      boolean isCalled = known.mine.stream().anyMatch(call -> call.bond().equals(one.bond().id()));
      if (isCalled) continue;
      var box = new CheckBox(room.names(one.bond().others(room.me())));
      box.setId("call-" + boxes.size());
      box.setWrapText(true);
      boxes.put(one.bond().id(), box);
    }
    if (!known.mine.isEmpty()) {
      for (var call : known.mine)
        parts.add(
            Prose.plain(
                call.answered().isEmpty()
                    ? room.text("bond.call.waits")
                    : room.text("bond.call.answered", room.names(call.answered()))));
      parts.add(
          FormParts.deeds(
              FormParts.button(
                  "calmDeed",
                  room.text("bond.calm"),
                  () ->
                      room.act(
                          () -> room.near().calm(room.me()),
                          room.text("bond.calm.done"),
                          notice,
                          done))));
    }
    if (boxes.isEmpty() && known.mine.isEmpty())
      parts.add(Prose.plain(room.text("bond.call.nobody")));
    if (!boxes.isEmpty()) {
      parts.add(Prose.title(room.text("bond.call.whom")));
      parts.addAll(boxes.values());
      var button = FormParts.primary("callDeed", room.text("bond.call.deed"), () -> act(boxes));
      parts.addAll(Prose.note(room.text("bond.call.readers")), button);
    }
    room.desk().navigation().open(room.text("bond.call"), form);
  }

  private void act(Map<BondId, CheckBox> boxes) {
    Set<BondId> chosen = new LinkedHashSet<>();
    boxes.forEach((id, box) -> {
      if (box.isSelected()) chosen.add(id);
    });
    room.act(() -> room.near().call(chosen, room.me()), room.text("bond.call.done"), notice, done);
  }
}

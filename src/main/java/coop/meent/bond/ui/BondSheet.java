package coop.meent.bond.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.BondStanding;
import coop.meent.bond.BondState;
import coop.meent.bond.Near;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One bond beside the table: who is in it and why, and what one can do with it.
final class BondSheet {

  private final BondDesk room;
  private final BondStanding one;
  private final BondDesk.Done done;
  private final NoticeBar notice;

  BondSheet(BondDesk room, BondStanding one, BondDesk.Done done) {
    this.room = room;
    this.one = one;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  /// @param isOpen whether its people can let each other know something now
  private record Around(Map<SkillId, String> skills, Near near, boolean isOpen) {}

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                new Around(
                    room.skills().get(),
                    room.near().near(),
                    room.near().open(room.me()).stream()
                        .anyMatch(open -> open.bond().id().equals(one.bond().id()))),
            this::show);
  }

  private void show(Around around) {
    var bond = one.bond();
    var form = FormParts.form(notice, Prose.note(room.text("bond.kind.why." + bond.kind())));
    var parts = form.getChildren();
    for (var who : bond.people())
      parts.add(FormParts.pair(room.name(who), room.text("bond.said." + said(who)), false));
    if (!bond.reasons().isEmpty()) parts.add(Prose.title(room.text("bond.reasons")));
    for (var reason : bond.reasons()) parts.add(Prose.plain(room.why(reason, around.skills)));
    if (bond.reasons().isEmpty())
      parts.add(Prose.note(room.text("bond.askedBy", room.name(bond.by()))));
    if (one.asks(room.me())) parts.addAll(answers());
    if (one.holds(room.me())) parts.addAll(together(around));
    room.desk()
        .navigation()
        .open(room.text("bond.title", bond.kind(), room.names(bond.others(room.me()))), form);
  }

  /// `bond.said.<SAID>` in words.
  private String said(MemberId who) {
    if (one.in().contains(who)) return "YES";
    if (one.waitsFor().contains(who)) return one.state() == BondState.ASKED ? "WAITS" : "SILENT";
    return "OUT";
  }

  private List<Node> answers() {
    var id = one.bond().id();
    var yes =
        button(
            "bondYes", "bond.yes", () -> room.bonds().answer(id, true, room.me()), "bond.yes.done");
    yes.setDefaultButton(true);
    yes.getStyleClass().add("primary");
    var no =
        button(
            "bondNo", "bond.no", () -> room.bonds().answer(id, false, room.me()), "bond.no.done");
    return List.of(
        Prose.note(room.text("bond.until", one.bond().on().plusDays(BondStanding.DAYS_TO_ANSWER))),
        new ReadersLine(room.desk(), Space.COMMON),
        FormParts.deeds(yes, no));
  }

  private List<Node> together(Around around) {
    var id = one.bond().id();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("bond.near")));
    parts.add(Prose.note(room.text("bond.call.readers")));
    if (!around.isOpen) parts.add(Prose.plain(room.text("bond.noKey")));
    for (var call : around.near.calls()) {
      if (!call.bond().equals(id) || call.by().equals(room.me())) continue;
      parts.add(Prose.strong(room.text("bond.call.of", room.name(call.by()))));
      if (!call.answered().isEmpty())
        parts.add(Prose.plain(room.text("bond.call.taken", room.names(call.answered()))));
      if (!call.answered().contains(room.me()))
        parts.add(
            FormParts.deeds(
                button(
                    "bondCalling",
                    "bond.calling",
                    () -> room.near().calling(call.id(), room.me()),
                    "bond.calling.done")));
    }
    for (var other : one.bond().others(room.me()))
      around
          .near
          .ill(id, other)
          .ifPresent(
              from -> parts.add(Prose.plain(room.text("bond.ill.of", room.name(other), from))));
    if (around.isOpen) {
      boolean mayHear = around.near.mayHear(id, room.me());
      parts.add(Prose.plain(room.text(mayHear ? "bond.allow.is" : "bond.allow.isNot")));
      parts.add(
          FormParts.deeds(
              button(
                  "bondAllow",
                  mayHear ? "bond.forbid" : "bond.allow",
                  () -> room.near().allow(id, !mayHear, room.me()),
                  mayHear ? "bond.forbid.done" : "bond.allow.done")));
    }
    parts.add(Prose.title(room.text("bond.leaving")));
    parts.add(
        FormParts.deeds(
            button(
                "bondLeave",
                "bond.leave",
                () -> room.bonds().leave(id, room.me()),
                "bond.leave.done")));
    return parts;
  }

  private Button button(String id, String key, Supplier<BondOutcome> deed, String words) {
    return FormParts.button(
        id, room.text(key), () -> room.act(deed, room.text(words), notice, done));
  }
}

package coop.meent.spread.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.spread.Awaited;
import coop.meent.spread.SpreadEnd;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

/// A bill that was still to be received: what it was estimated at and why, the bill that came and
/// what it differs, or how it is turned by hand.
final class AwaitedParts {

  private final SpreadDesk room;
  private final Awaited one;
  private final NoticeBar notice;
  private final TextField bill = new TextField();
  private final DateField day;
  private final TextField reason = new TextField();

  AwaitedParts(SpreadDesk room, Awaited one, NoticeBar notice) {
    this.room = room;
    this.one = one;
    this.notice = notice;
    day = new DateField(room.texts());
  }

  void open(List<Node> parts, Map<EntryId, JournalEntry> entries) {
    var texts = room.texts();
    parts.add(Prose.note(room.text("spread.awaited.plan", texts.date(one.yearEnd()))));
    parts.add(pair("spread.await.estimate", one.estimate()));
    parts.add(Prose.note(one.reason()));
    one.what().moved().ifPresent(id -> link(parts, "awaitedEntry", "spread.endEntry", id, entries));
    one.came().ifPresent(came -> parts.addAll(came(came, entries)));
    if (one.came().isEmpty())
      one.standing()
          .end()
          .ifPresent(end -> {
            parts.add(Prose.title(room.text("spread.awaited.turned")));
            parts.add(Prose.note(end.reason()));
          });
    one.standing()
        .end()
        .flatMap(SpreadEnd::entry)
        .ifPresent(id -> link(parts, "awaitedTurn", "spread.awaited.turnEntry", id, entries));
    one.standing()
        .booked()
        .values()
        .forEach(booked ->
            link(parts, "awaitedTurn", "spread.awaited.turnEntry", booked.entry(), entries));
    if (one.isOpen()) parts.addAll(turning());
    room.desk().navigation().open(one.what().name(), FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node pair(String key, Money amount) {
    return FormParts.pair(room.text(key), room.texts().euro(amount), true);
  }

  private List<Node> came(Awaited.Came came, Map<EntryId, JournalEntry> entries) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("spread.awaited.came")));
    parts.add(pair("spread.awaited.bill", came.amount()));
    var more = came.amount().minus(one.estimate());
    parts.add(pair("spread.awaited.difference", more));
    var entry = Optional.ofNullable(entries.get(came.entry()));
    var year = entry.map(found -> String.valueOf(found.date().getYear())).orElse("?");
    parts.add(
        Prose.note(
            more.isZero()
                ? room.text("spread.awaited.same")
                : room.text(
                    more.isPositive() ? "spread.awaited.more" : "spread.awaited.less",
                    room.texts().euro(more.abs()),
                    year)));
    link(parts, "awaitedBill", "spread.awaited.billEntry", came.entry(), entries);
    return parts;
  }

  private void link(
      List<Node> parts, String node, String key, EntryId id, Map<EntryId, JournalEntry> entries) {
    var entry = entries.get(id);
    if (entry == null) return;
    var link = new Hyperlink(room.text(key, entry.reference(), room.texts().date(entry.date())));
    link.setId(node);
    link.setOnAction(event -> room.entry().accept(id));
    parts.add(link);
  }

  private List<Node> turning() {
    bill.setId("awaitedEntryTyped");
    day.setId("awaitedDay");
    reason.setId("awaitedReason");
    day.setNear(room.today());
    day.setValue(room.today());
    var by = new FormField(room.text("spread.awaited.by"), bill);
    by.setHint(room.text("spread.ahead.entry.hint"));
    return List.of(
        Prose.note(room.text("spread.awaited.itself")),
        Prose.title(room.text("spread.awaited.byHand")),
        by,
        FormParts.deeds(
            FormParts.button("awaitedCame", room.text("spread.awaited.came.deed"), this::come)),
        Prose.title(room.text("spread.awaited.none")),
        new FormField(room.text("spread.dispose.day"), day),
        new FormField(room.text("spread.reason"), reason),
        FormParts.deeds(
            FormParts.button("awaitedStop", room.text("spread.awaited.stop.deed"), this::stop),
            FormParts.button("awaitedWithdraw", room.text("spread.withdraw"), this::withdraw)));
  }

  private void come() {
    var typed = bill.getText().strip();
    var found = room.ledger().entry(one.what().book(), typed);
    if (found.isEmpty()) {
      bill.requestFocus();
      notice.notice().set(new Notice(Tone.LOOK, room.text("spread.ahead.noEntry", typed), ""));
      return;
    }
    room.run(
        () -> room.spreads().came(one.what().id(), found.get().id()),
        notice,
        end -> turned(end, room.text("spread.awaited.cameSaid", one.what().name(), typed)));
  }

  private void stop() {
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    room.run(
        () -> room.spreads().stop(one.what().id(), on.get(), reason.getText()),
        notice,
        end -> turned(end, room.text("spread.awaited.stopped", one.what().name())));
  }

  private void turned(SpreadEnd end, String said) {
    room.undoable(said, () -> room.spreads().takeBack(end.entry().stream().toList()));
  }

  private void withdraw() {
    room.run(
        () -> room.spreads().withdraw(one.what().id(), reason.getText()),
        notice,
        gone -> room.done(room.text("spread.withdrawn", gone.name())));
  }
}

package coop.meent.handover.ui;

import coop.meent.handover.HandoverOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.util.function.Function;

/// When it comes back: another day than was said, or now, which begins a handover of its own, the
/// other way.
record ReturnForm(HandoverDesk room, HandoverView.Found found, Acts acts) {

  /// Begins to bring it back.
  void open() {
    var day = found.returns().filter(room.today()::isBefore).orElseGet(room::today);
    show(
        "handover.bringBack",
        room.text("handover.bringBack.why", room.name(found.handover().giver())),
        "handover.form.from",
        day,
        from -> room.transfers().bringBack(found.handover().id(), from, room.me().id()));
  }

  /// Says that it comes back on another day.
  void change() {
    show(
        "handover.returnOn",
        room.text("handover.returnOn.why"),
        "handover.column.back",
        found.returns().orElseGet(() -> room.today().plusWeeks(1)),
        day -> room.transfers().returnOn(found.handover().id(), day, room.me().id()));
  }

  private void show(
      String key,
      String why,
      String field,
      LocalDate proposed,
      Function<LocalDate, HandoverOutcome> deed) {
    var notice = new NoticeBar(room.desk().texts());
    var day = new DateField(room.desk().texts());
    day.setId("returnFrom");
    day.setNear(room.today());
    day.setValue(proposed);
    var button =
        FormParts.primary(
            "returnDeed",
            room.text(key),
            () ->
                day.typed()
                    .ifPresentOrElse(
                        typed -> acts.act(() -> deed.apply(typed), notice), day::requestFocus));
    room.desk()
        .navigation()
        .open(
            room.text(key),
            FormParts.form(notice, Prose.plain(why), new FormField(room.text(field), day), button));
  }
}

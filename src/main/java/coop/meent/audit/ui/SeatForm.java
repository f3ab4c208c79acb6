package coop.meent.audit.ui;

import coop.meent.audit.Appointment;
import coop.meent.audit.Seat;
import coop.meent.audit.Standing;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// The board writes down whom the meeting appointed, and who is in the committee no more.
final class SeatForm {

  private final AuditDesk room;
  private final Standing standing;
  private final NoticeBar notice;
  private final ChoiceField<Member> who;
  private final DateField day;
  private final TextField by = new TextField();
  private final TextField reason = new TextField();

  SeatForm(AuditDesk room, Standing standing) {
    this.room = room;
    this.standing = standing;
    notice = new NoticeBar(room.texts());
    who = new ChoiceField<>(room.texts());
    day = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.audits().candidates(standing.year()), this::open);
  }

  private void open(List<Member> candidates) {
    who.setId("auditWho");
    day.setId("auditDay");
    by.setId("auditBy");
    reason.setId("auditReason");
    who.choices(candidates, Member::numbered);
    day.setNear(room.today());
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(room.text("audit.appoint.why")));
    parts.add(new FormField(room.text("audit.appoint.who"), who));
    parts.add(new FormField(room.text("audit.appoint.day"), day));
    var meeting = new FormField(room.text("audit.appoint.by"), by);
    meeting.setHint(room.text("audit.appoint.by.hint"));
    parts.add(meeting);
    parts.add(Prose.note(room.text("audit.appoint.office")));
    parts.add(new ReadersLine(room.desk(), Space.COMMON));
    parts.add(FormParts.primary("auditSeatDeed", room.text("audit.appoint.deed"), this::act));
    if (!standing.seats().isEmpty()) parts.addAll(seats());
    room.desk()
        .navigation()
        .open(
            room.text("audit.appoint.title", String.valueOf(standing.year())),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private List<Node> seats() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("audit.paper.committee")));
    for (var seat : standing.seats()) {
      var name = room.audits().name(seat.member());
      var end =
          FormParts.button(
              "auditEnd-" + standing.seats().indexOf(seat),
              room.text("audit.appoint.end"),
              () -> end(seat));
      end.setAccessibleText(room.text("audit.appoint.endOf", name));
      parts.add(
          FormParts.item(
              List.of(
                  Prose.strong(name),
                  Prose.note(
                      room.text("audit.appoint.on", room.texts().date(seat.decided()), seat.by()))),
              List.of(end)));
    }
    parts.add(new FormField(room.text("audit.appoint.reason"), reason));
    return parts;
  }

  private void act() {
    if (!who.isChosen()) return;
    var chosen = Objects.requireNonNull(who.value().get());
    var when = day.typed();
    if (when.isEmpty()) {
      day.requestFocus();
      return;
    }
    var how = new Appointment(when.get(), by.getText(), Optional.empty(), "");
    var me = room.me().get();
    room.run(
        () -> room.audits().appoint(standing.year(), chosen.id(), how, me),
        notice,
        seat ->
            room.done(
                room.text("audit.appoint.done", chosen.name(), String.valueOf(standing.year()))));
  }

  private void end(Seat seat) {
    var why = reason.getText();
    var me = room.me().get();
    room.run(
        () -> room.audits().end(standing.year(), seat.member(), why, me),
        notice,
        ended -> room.done(room.text("audit.appoint.ended", room.audits().name(seat.member()))));
  }
}

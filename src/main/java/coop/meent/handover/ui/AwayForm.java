package coop.meent.handover.ui;

import coop.meent.base.Refusal;
import coop.meent.handover.Away;
import coop.meent.handover.AwayOutcome;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// From when, and about how long: the two fields there are, and what will happen.
final class AwayForm {

  private static final List<Integer> WEEKS = List.of(1, 2, 3, 4, 6, 8, 12, 16, 26, 52);
  private static final int USUAL = 2;

  private final HandoverDesk room;
  private final Member who;
  private final Consumer<Away> done;
  private final NoticeBar notice;
  private final DateField from;
  private final ChoiceField<Integer> weeks;

  AwayForm(HandoverDesk room, Member who, Consumer<Away> done) {
    this.room = room;
    this.who = who;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
    from = new DateField(room.desk().texts());
    weeks = new ChoiceField<>(room.desk().texts());
  }

  void open() {
    from.setId("awayFrom");
    from.setNear(room.today());
    from.setValue(room.today());
    weeks.setId("awayWeeks");
    weeks.choices(WEEKS, count -> room.desk().texts().count("away.form.weeks", count));
    weeks.value().set(USUAL);
    var deed = FormParts.primary("awayDeed", room.text("away.form.deed"), this::act);
    boolean isMe = who.id().equals(room.me().id());
    room.desk()
        .navigation()
        .open(
            isMe ? room.text("away.form.title") : room.text("away.form.title.other", who.name()),
            FormParts.form(
                notice,
                Prose.plain(room.text("away.form.why")),
                new FormField(room.text("away.form.from"), from),
                new FormField(room.text("away.form.long"), weeks),
                Prose.title(room.text("care.form.next")),
                Prose.note(room.text("away.form.next")),
                Prose.note(room.text("away.form.private")),
                new ReadersLine(room.desk(), Space.COMMON),
                deed));
  }

  private void act() {
    var day = from.typed();
    var count = weeks.value().get();
    if (day.isEmpty()) from.requestFocus();
    else if (count == null) weeks.requestFocus();
    else run(day.get(), count);
  }

  private void run(LocalDate day, int count) {
    room.desk()
        .tasks()
        .run(
            () -> room.away().ill(who.id(), day, count, room.me().id()),
            outcome -> {
              switch (outcome) {
                case AwayOutcome.Done(var away) -> done.accept(away);
                case AwayOutcome.Not(var refusal) -> notice.refuse(refusal);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}

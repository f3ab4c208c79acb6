package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Refusal;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.HandoverService;
import coop.meent.handover.Transfer;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.work.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which work, from whom, from which day, and when it comes back. Who takes it over is asked on the
/// page that it opens.
final class OpeningForm {

  private final HandoverDesk room;
  private final Optional<AssignmentId> about;
  private final Consumer<Transfer> done;
  private final NoticeBar notice;
  private final ChoiceField<Assignment> work;
  private final ChoiceField<Member> giver;
  private final DateField from;
  private final DateField back;

  OpeningForm(HandoverDesk room, Optional<AssignmentId> about, Consumer<Transfer> done) {
    this.room = room;
    this.about = about;
    this.done = done;
    var texts = room.desk().texts();
    notice = new NoticeBar(texts);
    work = new ChoiceField<>(texts);
    giver = new ChoiceField<>(texts);
    from = new DateField(texts);
    back = new DateField(texts);
    work.setId("handoverWork");
    giver.setId("handoverGiver");
    from.setId("handoverFrom");
    back.setId("handoverBack");
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                room.work().assignments().stream()
                    .filter(one -> one.to().filter(room.today()::isAfter).isEmpty())
                    .toList(),
            this::show);
  }

  private void show(List<Assignment> running) {
    work.choices(running, one -> one.number() + " " + one.name());
    giver.choices(room.present(), Member::name);
    work.value()
        .subscribe(chosen -> {
          if (chosen != null) byHolder(chosen);
        });
    running.stream()
        .filter(one -> about.filter(one.id()::equals).isPresent())
        .findFirst()
        .ifPresent(work.value()::set);
    from.setNear(room.today());
    from.setValue(room.today());
    back.setNear(room.today());
    var deed = FormParts.primary("handoverBegin", room.text("handover.begin.deed"), this::act);
    var returns = new FormField(room.text("handover.form.back"), back);
    returns.setHint(room.text("handover.form.back.hint"));
    room.desk()
        .navigation()
        .open(
            room.text("handover.begin"),
            FormParts.form(
                notice,
                Prose.plain(room.text("handover.begin.why")),
                new FormField(room.text("dossier.column.work"), work),
                new FormField(room.text("handover.form.giver"), giver),
                new FormField(room.text("handover.form.from"), from),
                returns,
                new ReadersLine(room.desk(), Space.COMMON),
                deed));
  }

  private void byHolder(Assignment chosen) {
    room.present().stream()
        .filter(one -> one.id().equals(chosen.holder()))
        .findFirst()
        .ifPresent(giver.value()::set);
  }

  private void act() {
    var chosen = work.value().get();
    var who = giver.value().get();
    var day = from.typed();
    if (chosen == null) work.requestFocus();
    else if (who == null) giver.requestFocus();
    else if (day.isEmpty()) from.requestFocus();
    else if (!back.error().getValue().isEmpty()) back.requestFocus();
    else run(new HandoverService.Opening(chosen.id(), who.id(), day.get(), back.typed()));
  }

  private void run(HandoverService.Opening opening) {
    room.desk()
        .tasks()
        .run(
            () -> room.transfers().open(opening, room.me().id()),
            outcome -> {
              switch (outcome) {
                case HandoverOutcome.Done(var transfer, var _) -> done.accept(transfer);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }
}

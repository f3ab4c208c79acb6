package coop.meent.job.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Rhythm;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobStanding;
import coop.meent.job.JobText;
import coop.meent.store.Space;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.work.HoursText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form to lay a job down, or to say anew what it is.
final class JobForm {

  private static final int ROWS = 3;

  private final JobDesk room;
  private final Optional<JobStanding> known;
  private final Consumer<JobOutcome.Done> done;
  private final NoticeBar notice;
  private final VBox form;
  private final TextField name;
  private final TextArea aim;
  private final TextArea authority;
  private final MoneyField limit;
  private final TextField hours;
  private final ComboBox<Rhythm> rhythm;

  /// @param known the one to be said anew; empty for a new one
  static void open(JobDesk room, Optional<JobStanding> known, Consumer<JobOutcome.Done> done) {
    new JobForm(room, known, done).show();
  }

  private JobForm(JobDesk room, Optional<JobStanding> known, Consumer<JobOutcome.Done> done) {
    this.room = room;
    this.known = known;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form =
        FormParts.form(
            notice, Prose.note(room.text(known.isEmpty() ? "job.form" : "job.form.anew")));
    var fields = new FormFields(form, room.texts(), room.today(), "job-", "job.field.");
    var before = known.map(JobStanding::text);
    name = fields.words("name", before.map(JobText::name).orElse(""));
    aim = fields.add("aim", area(before.map(JobText::aim)));
    authority = fields.add("authority", area(before.map(JobText::authority)));
    limit = fields.money("limit", before.map(JobText::limit).filter(one -> !one.isZero()));
    hours =
        fields.words(
            "hours",
            before
                .map(JobText::budgetMinutes)
                .filter(minutes -> minutes > 0)
                .map(HoursText::shown)
                .orElse(""));
    rhythm =
        fields.firstOf(
            "rhythm",
            List.of(Rhythm.MONTH, Rhythm.YEAR),
            one -> room.text("job.rhythm." + one.name()));
    before.ifPresent(text -> rhythm.setValue(text.rhythm()));
  }

  private static TextArea area(Optional<String> known) {
    var area = new TextArea(known.orElse(""));
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    return area;
  }

  private void show() {
    var title = room.text(known.isEmpty() ? "job.layDown" : "job.anew");
    form.getChildren()
        .addAll(
            new ReadersLine(room.desk(), Space.COMMON),
            FormParts.primary("jobDeed", room.text("job.save"), this::act));
    room.desk().navigation().open(title, form);
  }

  /// The amount cannot be read.
  record NoAmount() implements Refusal {}

  /// The hours cannot be read.
  record NoHours() implements Refusal {}

  private void act() {
    boolean isUnread = limit.value().get() == null && !limit.getText().isBlank();
    if (isUnread) {
      notice.refuse(new NoAmount());
      return;
    }
    var budget = hours.getText().isBlank() ? OptionalInt.of(0) : HoursText.read(hours.getText());
    if (budget.isEmpty()) {
      notice.refuse(new NoHours());
      return;
    }
    var text =
        new JobText(
            name.getText(),
            aim.getText(),
            authority.getText(),
            Optional.ofNullable(limit.value().get()).orElse(Money.ZERO),
            budget.getAsInt(),
            rhythm.getValue());
    room.desk()
        .tasks()
        .run(
            () ->
                known
                    .map(one -> room.jobs().describe(one.job().id(), text, room.me()))
                    .orElseGet(() -> room.jobs().layDown(text, room.me())),
            this::tell);
  }

  private void tell(JobOutcome outcome) {
    switch (outcome) {
      case JobOutcome.Done made -> done.accept(made);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}

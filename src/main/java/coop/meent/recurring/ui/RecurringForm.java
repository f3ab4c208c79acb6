package coop.meent.recurring.ui;

import coop.meent.base.Rhythm;
import coop.meent.recurring.RecurringDraft;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Tone;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// Lets an invoice or an entry come again like one that was made.
final class RecurringForm {

  private static final int LAST_DAY = 31;
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}([.,]\\d{1,3})?");

  private final RecurringDesk room;
  private final NoticeBar notice;
  private final TextField like = new TextField();
  private final TextField name = new TextField();
  private final TextField index = new TextField();
  private final ComboBox<Rhythm> rhythm = new ComboBox<>();
  private final CheckBox isLastDay;
  private final DateField from;
  private final DateField until;

  RecurringForm(RecurringDesk room) {
    this.room = room;
    notice = new NoticeBar(room.texts());
    from = new DateField(room.texts());
    until = new DateField(room.texts());
    isLastDay = new CheckBox(room.text("recurring.lastDay"));
  }

  void open() {
    like.setId("recurringLike");
    name.setId("recurringName");
    index.setId("recurringIndex");
    rhythm.setId("recurringRhythm");
    isLastDay.setId("recurringLastDay");
    from.setId("recurringFrom");
    until.setId("recurringUntil");
    rhythm.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    rhythm.getItems().setAll(Rhythm.values());
    rhythm.setValue(Rhythm.MONTH);
    rhythm.setMaxWidth(Double.MAX_VALUE);
    from.setNear(room.today());
    until.setNear(room.today());
    from.setValue(room.today().plusMonths(1).withDayOfMonth(1));
    var example = new FormField(room.text("recurring.like"), like);
    example.setHint(room.text("recurring.like.hint"));
    var named = new FormField(room.text("recurring.name"), name);
    named.setHint(room.text("recurring.name.hint"));
    var first = new FormField(room.text("recurring.from"), from);
    first.setHint(room.text("recurring.from.hint"));
    var grows = new FormField(room.text("recurring.index"), index);
    grows.setHint(room.text("recurring.index.hint"));
    var deed = new Button(room.text("recurring.add.deed"));
    deed.setId("recurringAdd");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("recurring.form")),
            example,
            named,
            new FormField(room.text("recurring.rhythm"), rhythm),
            first,
            isLastDay,
            new FormField(room.text("recurring.until"), until),
            grows,
            new ReadersLine(room.desk(), Space.OFFICE),
            deed);
    room.desk().navigation().open(room.text("recurring.add"), form);
  }

  private void act() {
    var starts = from.typed();
    if (starts.isEmpty()) {
      from.requestFocus();
      return;
    }
    var percent = index.getText().strip();
    if (!percent.isEmpty() && !PERCENT.matcher(percent).matches()) {
      index.requestFocus();
      notice.notice().set(new Notice(Tone.LOOK, room.text("recurring.index.wrong", percent), ""));
      return;
    }
    var draft =
        new RecurringDraft(
            like.getText(),
            name.getText(),
            rhythm.getValue(),
            isLastDay.isSelected() ? LAST_DAY : starts.get().getDayOfMonth(),
            starts.get(),
            until.typed(),
            percent.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(percent.replace(',', '.'))));
    room.run(
        () -> room.recurring().add(draft),
        notice,
        (one, made) -> room.undoable(room.text("recurring.added", one.name()), made));
  }
}

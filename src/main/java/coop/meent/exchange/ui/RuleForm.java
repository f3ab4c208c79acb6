package coop.meent.exchange.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.exchange.ThanksOutcome;
import coop.meent.exchange.ThanksRule;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;

/// What the assembly decided to be usual for leads that are passed on, from a day on.
final class RuleForm {

  private final LeadDesk room;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;

  /// @param done says what was done, with the deed that can be undone
  RuleForm(LeadDesk room, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var form = FormParts.form(notice, Prose.note(room.text("exchange.form.rule")));
    for (var rule : room.thanks().rules())
      form.getChildren()
          .add(
              FormParts.item(
                  FormParts.pair(
                      room.text("exchange.rule.from", rule.from()), rule.resolution(), false),
                  Prose.note(rule.terms().in(room.texts()))));
    var since = new DateField(room.texts());
    since.setNear(room.today());
    since.setValue(room.today().plusDays(1));
    since.setId("rule-since");
    form.getChildren().add(new FormField(room.text("exchange.field.since"), since));
    var terms = new TermsFields(room, form, false);
    var months = new TextField();
    months.setId("rule-months");
    var resolution = new TextField();
    resolution.setId("rule-resolution");
    var deed =
        FormParts.primary(
            "ruleDeed",
            room.text("exchange.rule.deed"),
            () -> act(since, terms, months.getText(), resolution.getText()));
    form.getChildren()
        .addAll(
            new FormField(room.text("exchange.field.months"), months),
            new FormField(room.text("exchange.field.resolution"), resolution),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    room.desk().navigation().open(room.text("exchange.rule"), form);
  }

  private void act(DateField since, TermsFields fields, String months, String resolution) {
    var from = since.typed();
    var terms = fields.read();
    boolean isRead = months.isBlank() || months.strip().matches("\\d{1,3}");
    if (from.isEmpty() || terms.isEmpty() || !isRead) {
      notice.refuse(new PassForm.NotFilledIn());
      return;
    }
    var some =
        months.isBlank()
            ? Optional.<Integer>empty()
            : Optional.of(Integer.parseInt(months.strip()));
    var draft = new ThanksRule(new UUID(0, 0), from.get(), terms.get(), some, resolution);
    room.desk()
        .tasks()
        .run(
            () -> room.thanks().lay(draft),
            outcome -> {
              switch (outcome) {
                case ThanksOutcome.Refused<ThanksRule>(var why) -> notice.refuse(why);
                case ThanksOutcome.Done<ThanksRule>(var _, var made) ->
                    done.accept(room.text("exchange.rule.done"), made);
              }
            });
  }
}

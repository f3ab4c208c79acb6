package coop.meent.exchange.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.exchange.ExchangeOutcome;
import coop.meent.exchange.Lead.Work;
import coop.meent.exchange.LeadDraft;
import coop.meent.exchange.Terms;
import coop.meent.exchange.ui.LeadDesk.ClientName;
import coop.meent.exchange.ui.LeadDesk.SkillName;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form to pass a lead on. What the client's contract card says about it is shown when it is
/// passed on, and must be read then.
final class PassForm {

  private static final int DAYS = 3;
  private static final int LEVELS = 5;
  private static final int USUAL = 3;

  private final LeadDesk room;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;
  private final VBox form;
  private final TextField what;
  private final ComboBox<Optional<ClientName>> client;
  private final TextField other;
  private final ComboBox<SkillName> skill;
  private final ComboBox<Integer> level;
  private final TextField hours;
  private final DateField from;
  private final DateField to;
  private final DateField answerBy;
  private final TermsFields terms;
  private final CheckBox read;

  /// Nobody said otherwise yet.
  private Optional<Terms> usual = Optional.empty();

  /// @param done says what was done, with the deed that can be undone
  PassForm(LeadDesk room, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("exchange.form.pass")));
    var fields = new FormFields(form, room.texts(), room.today(), "lead-", "exchange.field.");
    what = fields.words("what", "");
    List<Optional<ClientName>> clients = new ArrayList<>(List.of(Optional.empty()));
    for (var one : room.clients().get()) clients.add(Optional.of(one));
    client =
        fields.firstOf(
            "client",
            clients,
            one -> one.map(ClientName::name).orElse(room.text("exchange.client.other")));
    other = fields.words("other", "");
    client.setOnAction(event -> other.setDisable(client.getValue().isPresent()));
    skill = fields.firstOf("skill", room.skills().get(), SkillName::name);
    level =
        fields.choice(
            "level", IntStream.rangeClosed(1, LEVELS).boxed().toList(), room.texts()::value);
    level.setValue(USUAL);
    hours = fields.words("hours", "16");
    from = fields.day("from", room.today());
    to = fields.day("to", room.today().plusMonths(DAYS));
    answerBy = fields.day("answerBy", room.today().plusDays(DAYS));
    terms = new TermsFields(room, form, true);
    client.valueProperty().subscribe(_ -> findUsual());
    from.valueProperty().subscribe(_ -> findUsual());
    read = new CheckBox(room.text("exchange.clause.read"));
    read.setId("lead-read");
    read.setWrapText(true);
    read.setVisible(false);
    read.managedProperty().bind(read.visibleProperty());
  }

  void open() {
    var button = FormParts.primary("leadDeed", room.text("exchange.pass"), this::act);
    form.getChildren().addAll(read, new ReadersLine(room.desk(), Space.COMMON), button);
    room.desk().navigation().open(room.text("exchange.pass"), form);
  }

  /// What is usual for the client and the first day, unless somebody said otherwise.
  private void findUsual() {
    var first = from.typed();
    var known = client.getValue();
    if (first.isEmpty() || known == null || skill.getValue() == null) return;
    var work =
        new Work(
            known.map(ClientName::id),
            "",
            "",
            skill.getValue().id(),
            1,
            1,
            first.get(),
            first.get());
    room.desk().tasks().run(() -> room.exchange().usual(work), this::showUsual);
  }

  private void showUsual(Terms now) {
    boolean isUntouched = usual.equals(terms.read()) || usual.isEmpty();
    if (isUntouched) terms.show(now);
    terms.tellUsual(now);
    usual = Optional.of(now);
  }

  /// A day or the skill is missing, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void act() {
    var first = from.typed();
    var last = to.typed();
    var by = answerBy.typed();
    var said = terms.read();
    boolean isFilledIn =
        skill.getValue() != null && first.isPresent() && last.isPresent() && by.isPresent();
    if (!isFilledIn || said.isEmpty()) {
      notice.refuse(new NotFilledIn());
      return;
    }
    var known = client.getValue();
    var work =
        new Work(
            known.map(ClientName::id),
            known.map(ClientName::name).orElse(other.getText()),
            what.getText(),
            skill.getValue().id(),
            level.getValue(),
            FormFields.whole(hours),
            first.get(),
            last.get());
    var draft = new LeadDraft(work, by.get(), read.isSelected(), said);
    room.desk().tasks().run(() -> room.exchange().pass(draft, room.me()), this::tell);
  }

  private void tell(ExchangeOutcome outcome) {
    switch (outcome) {
      case ExchangeOutcome.Done(var _, var deed) ->
          done.accept(room.text("exchange.form.pass.done"), deed);
      case Refusal refusal -> {
        if (refusal instanceof ExchangeOutcome.ClauseHolds) read.setVisible(true);
        notice.refuse(refusal);
      }
    }
  }
}

package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.annualbudget.AnnualBudgetOutcome;
import coop.meent.annualbudget.Beginning;
import coop.meent.annualbudget.BudgetLine;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Fills in what has no line yet, from what the year before brought or was budgeted at. What it
/// would come to is seen beforehand.
final class BeginForm {

  private static final Pattern PERCENT = Pattern.compile("[-\u2212]?\\d{1,4}([.,]\\d{1,2})?");

  private final AnnualBudgetDesk room;
  private final AnnualBudget budget;
  private final NoticeBar notice;
  private final ComboBox<Beginning.From> from = new ComboBox<>();
  private final TextField percent = new TextField("0");
  private final ComboBox<Boolean> even = new ComboBox<>();
  private final Label preview = Prose.note("");

  BeginForm(AnnualBudgetDesk room, AnnualBudget budget) {
    this.room = room;
    this.budget = budget;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var before = String.valueOf(budget.year() - 1);
    from.setId("beginFrom");
    percent.setId("beginPercent");
    even.setId("beginEven");
    preview.setId("beginPreview");
    from.setConverter(new ChoiceNames<>(one -> room.text("annualbudget.from." + one, before)));
    from.getItems().setAll(Beginning.From.values());
    from.setValue(Beginning.From.ACTUAL);
    even.setConverter(
        new ChoiceNames<>(
            one -> room.text(one ? "annualbudget.begin.even" : "annualbudget.begin.as")));
    even.getItems().setAll(false, true);
    even.setValue(false);
    for (var one : List.of(from, even)) one.setMaxWidth(Double.MAX_VALUE);
    from.valueProperty().subscribe(this::look);
    even.valueProperty().subscribe(this::look);
    percent.textProperty().subscribe(this::look);
    var more = new FormField(room.text("annualbudget.more"), percent);
    more.setHint(room.text("annualbudget.more.hint"));
    var basis = new FormField(room.text("annualbudget.from"), from);
    basis.setHint(room.text("annualbudget.from.hint"));
    room.desk()
        .navigation()
        .open(
            room.text("annualbudget.begin.title", String.valueOf(budget.year())),
            FormParts.form(
                notice,
                Prose.note(room.text("annualbudget.begin.why")),
                basis,
                more,
                new FormField(room.text("annualbudget.begin.months"), even),
                preview,
                FormParts.primary("beginDeed", room.text("annualbudget.begin.deed"), this::act)));
    look();
  }

  private Optional<Beginning> beginning() {
    var typed = percent.getText().strip().replace("%", "").strip();
    if (!PERCENT.matcher(typed).matches()) return Optional.empty();
    var plain = typed.replace('\u2212', '-').replace(',', '.');
    return Optional.of(new Beginning(from.getValue(), new BigDecimal(plain), even.getValue()));
  }

  private void look() {
    beginning()
        .ifPresentOrElse(
            how ->
                room.desk()
                    .tasks()
                    .run(
                        () -> room.budgets().preview(budget.book(), budget.year(), how),
                        this::show),
            () -> preview.setText(""));
  }

  private void show(AnnualBudgetOutcome<List<BudgetLine>> outcome) {
    preview.setText(
        switch (outcome) {
          case AnnualBudgetOutcome.Done<List<BudgetLine>>(var lines) ->
              room.texts().count("annualbudget.begin.lines", lines.size())
                  + " "
                  + room.text(
                      "annualbudget.begin.result",
                      room.texts().euro(room.budgets().result(budget.book(), lines)));
          case AnnualBudgetOutcome.Refused<List<BudgetLine>>(var why) ->
              room.texts().refusal(why) + " " + room.texts().next(why);
        });
  }

  private void act() {
    var how = beginning();
    if (how.isEmpty()) {
      percent.requestFocus();
      notice
          .notice()
          .set(new Notice(Tone.LOOK, room.text("annualbudget.more.wrong", percent.getText()), ""));
      return;
    }
    room.run(
        () -> room.budgets().begin(budget.book(), budget.year(), how.get()),
        notice,
        planned ->
            room.planned(room.texts().count("annualbudget.begin.done", planned.count()), planned));
  }
}

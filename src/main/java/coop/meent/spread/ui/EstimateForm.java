package coop.meent.spread.ui;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.spread.EstimateDraft;
import coop.meent.spread.Foreseen;
import coop.meent.spread.Spread;
import coop.meent.spread.SpreadOutcome;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// An asset is estimated anew: what falls in the years to come is seen before and after.
final class EstimateForm {

  private static final int MOST_YEARS = 12;

  /// What is estimated; `spread.estimate.what.<WHAT>` in words.
  private enum What implements Named {
    PLAN,
    VALUE;

    @Override
    public String in(Texts texts) {
      return texts.get("spread.estimate.what." + name());
    }
  }

  private final SpreadDesk room;
  private final Spread what;
  private final NoticeBar notice;
  private final ComboBox<What> kind = new ComboBox<>();
  private final DateField day;
  private final TextField months = new TextField();
  private final MoneyField residual;
  private final MoneyField value;
  private final TextField reason = new TextField();
  private final VBox fields = new VBox(12);
  private final VBox preview = new VBox(8);
  private final Button deed = new Button();

  EstimateForm(SpreadDesk room, Spread what) {
    this.room = room;
    this.what = what;
    notice = new NoticeBar(room.texts());
    day = new DateField(room.texts());
    residual = new MoneyField(room.texts());
    value = new MoneyField(room.texts());
  }

  void open() {
    kind.setId("estimateWhat");
    day.setId("estimateDay");
    months.setId("estimateMonths");
    residual.setId("estimateResidual");
    value.setId("estimateValue");
    reason.setId("estimateReason");
    deed.setId("estimateDeed");
    kind.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    kind.getItems().setAll(What.values());
    kind.setValue(What.PLAN);
    kind.setMaxWidth(Double.MAX_VALUE);
    day.setNear(room.today());
    day.setValue(room.today());
    residual.value().set(what.expectedResidual());
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    kind.valueProperty().subscribe(this::ask);
    ask();
    kind.valueProperty().subscribe(this::look);
    day.valueProperty().subscribe(this::look);
    months.textProperty().subscribe(this::look);
    residual.value().subscribe(this::look);
    value.value().subscribe(this::look);
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("spread.estimate.why")),
            new FormField(room.text("spread.estimate.what"), kind),
            fields,
            new FormField(room.text("spread.reason"), reason),
            preview,
            deed);
    room.desk().navigation().open(room.text("spread.estimate.title", what.name()), form);
    look();
  }

  private void ask() {
    boolean isPlan = kind.getValue() == What.PLAN;
    var on = new FormField(room.text(isPlan ? "spread.estimate.from" : "spread.estimate.on"), day);
    on.setHint(room.text(isPlan ? "spread.takenOver.from.hint" : "spread.estimate.on.hint"));
    deed.setText(room.text(isPlan ? "spread.estimate.deed" : "spread.estimate.deed.value"));
    fields.getChildren().setAll(on);
    if (isPlan) {
      var left = new FormField(room.text("spread.estimate.months"), months);
      left.setHint(room.text("spread.estimate.months.hint"));
      fields.getChildren().addAll(left, new FormField(room.text("spread.residual"), residual));
    } else {
      var worth = new FormField(room.text("spread.estimate.value"), value);
      worth.setHint(room.text("spread.estimate.value.hint"));
      fields.getChildren().add(worth);
    }
  }

  /// Empty while something is not typed yet.
  private Optional<EstimateDraft> draft(String why) {
    if (kind.getValue() == What.VALUE)
      return Optional.ofNullable(day.getValue())
          .flatMap(on ->
              Optional.ofNullable(value.value().get())
                  .map(worth -> new EstimateDraft.Value(on, worth, why)));
    var typed = months.getText().strip();
    if (!typed.matches("\\d{0,4}")) return Optional.empty();
    return Optional.ofNullable(day.getValue())
        .map(on ->
            new EstimateDraft.Plan(
                YearMonth.from(on),
                typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed)),
                Optional.of(Optional.ofNullable(residual.value().get()).orElse(Money.ZERO)),
                why));
  }

  private void look() {
    var draft = draft(reason.getText().isBlank() ? "?" : reason.getText());
    if (draft.isEmpty()) {
      preview.getChildren().clear();
      return;
    }
    room.desk()
        .tasks()
        .run(() -> room.spreads().estimating().foresee(what.id(), draft.get()), this::show);
  }

  private void show(SpreadOutcome<Foreseen> found) {
    switch (found) {
      case SpreadOutcome.Refused<Foreseen>(var why) ->
          preview.getChildren().setAll(Prose.note(room.texts().refusal(why)));
      case SpreadOutcome.Done<Foreseen>(var foreseen) ->
          preview.getChildren().setAll(items(foreseen));
    }
  }

  private List<Node> items(Foreseen of) {
    var texts = room.texts();
    List<Node> items = new ArrayList<>();
    items.add(Prose.title(room.text("spread.estimate.preview")));
    if (!of.lost().isZero())
      items.add(
          FormParts.item(
              FormParts.pair(room.text("spread.estimate.now"), texts.euro(of.lost()), true),
              Prose.note(
                  room.text(
                      of.lost().isNegative()
                          ? "spread.estimate.now.raised"
                          : "spread.estimate.now.lowered"))));
    items.add(
        FormParts.pair(
            room.text("spread.estimate.through"),
            room.text(
                "spread.estimate.change",
                room.month(of.before().last()),
                room.month(of.after().last())),
            false));
    items.add(
        FormParts.pair(
            room.text("spread.perMonth"),
            room.text(
                "spread.estimate.change",
                texts.euro(of.before().part(of.from())),
                texts.euro(of.after().part(of.from()))),
            false));
    var years = of.years();
    for (var year : years.subList(0, Math.min(MOST_YEARS, years.size())))
      items.add(
          FormParts.pair(
              texts.period(year.period()),
              room.text(
                  "spread.estimate.change", texts.euro(year.before()), texts.euro(year.after())),
              false));
    if (years.size() > MOST_YEARS)
      items.add(Prose.note(texts.count("spread.estimate.more", years.size() - MOST_YEARS)));
    return items;
  }

  private void act() {
    if (day.typed().isEmpty()) {
      day.requestFocus();
      return;
    }
    var draft = draft(reason.getText());
    if (draft.isEmpty()) {
      (kind.getValue() == What.VALUE ? value : months).requestFocus();
      return;
    }
    var estimating = room.spreads().estimating();
    room.run(
        () -> estimating.estimate(what.id(), draft.get()),
        notice,
        made ->
            room.undoable(
                room.text("spread.estimate.done", what.name()),
                () -> estimating.back(what.id(), room.text("spread.undone"))));
  }
}

package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.annualbudget.BudgetVersion;
import coop.meent.annualbudget.PassedItems.Passed;
import coop.meent.annualbudget.Resolution;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Notes that the budget was decided: when, by whom and, where the assembly voted here, by which
/// item. What was decided before stands below, and the last of it can be taken back.
final class DecideForm {

  private final AnnualBudgetDesk room;
  private final AnnualBudget budget;
  private final NoticeBar notice;
  private final ChoiceField<Passed> item;
  private final DateField day;
  private final TextField by = new TextField();
  private final TextField note = new TextField();
  private final TextField reason = new TextField();

  DecideForm(AnnualBudgetDesk room, AnnualBudget budget) {
    this.room = room;
    this.budget = budget;
    notice = new NoticeBar(room.texts());
    item = new ChoiceField<>(room.texts());
    day = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.passed().all(), this::open);
  }

  private void open(List<Passed> passed) {
    item.setId("decideItem");
    day.setId("decideDay");
    by.setId("decideBy");
    note.setId("decideNote");
    reason.setId("decideReason");
    day.setNear(room.today());
    item.choices(passed, this::label);
    item.value().subscribe(this::fill);
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    var year = String.valueOf(budget.year());
    if (!budget.draft().isEmpty() && budget.isChanged()) {
      parts.add(Prose.note(room.text("annualbudget.decide.why")));
      parts.add(
          FormParts.pair(
              room.text("annualbudget.result", budget.nextNumber()),
              room.texts().euro(room.budgets().result(budget.book(), budget.draft())),
              true));
      if (!passed.isEmpty()) {
        var which = new FormField(room.text("annualbudget.decide.item"), item);
        which.setHint(room.text("annualbudget.decide.item.hint"));
        parts.add(which);
      }
      parts.add(new FormField(room.text("annualbudget.decide.day"), day));
      var who = new FormField(room.text("annualbudget.decide.by"), by);
      who.setHint(room.text("annualbudget.decide.by.hint"));
      parts.add(who);
      parts.add(new FormField(room.text("annualbudget.note"), note));
      parts.add(FormParts.primary("decideDeed", room.text("annualbudget.decide.deed"), this::act));
    } else {
      parts.add(
          Prose.note(
              budget.isEmpty()
                  ? room.text("annualbudget.decide.nothing", year)
                  : room.text("annualbudget.decide.same")));
    }
    parts.addAll(before());
    room.desk()
        .navigation()
        .open(
            room.text("annualbudget.decide.title", year),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private String label(Passed one) {
    return room.text(
        "annualbudget.decide.passed", one.title(), one.assembly(), room.texts().date(one.day()));
  }

  private void fill(@Nullable Passed one) {
    if (one == null) return;
    day.setValue(one.day());
    by.setText(one.assembly());
  }

  private List<Node> before() {
    List<Node> parts = new ArrayList<>();
    if (budget.versions().isEmpty()) return parts;
    parts.add(Prose.title(room.text("annualbudget.decide.before")));
    for (var one : budget.versions().reversed()) parts.add(item(one));
    parts.add(new FormField(room.text("annualbudget.back.reason"), reason));
    parts.add(
        FormParts.deeds(
            FormParts.button("decideBack", room.text("annualbudget.back"), this::takeBack)));
    return parts;
  }

  private Node item(BudgetVersion one) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        FormParts.pair(
            room.text("annualbudget.version", one.number()),
            room.texts().euro(one.result()),
            true));
    lines.add(
        Prose.note(
            room.text("annualbudget.decide.on", room.texts().date(one.decided()), one.by())));
    one.item()
        .flatMap(room.passed()::find)
        .ifPresent(passed -> lines.add(Prose.note(label(passed))));
    if (!one.note().isEmpty()) lines.add(Prose.note(one.note()));
    return FormParts.item(lines.toArray(Node[]::new));
  }

  private void act() {
    var when = day.typed();
    if (!item.settle() || when.isEmpty()) {
      (when.isEmpty() ? day : item).requestFocus();
      return;
    }
    var how =
        new Resolution(
            when.get(),
            by.getText(),
            Optional.ofNullable(item.value().get()).map(Passed::id),
            note.getText());
    room.run(
        () -> room.budgets().decide(budget.book(), budget.year(), how),
        notice,
        version ->
            room.done(
                room.text(
                    "annualbudget.decide.done", String.valueOf(version.year()), version.number())));
  }

  private void takeBack() {
    int last = budget.nextNumber() - 1;
    room.run(
        () -> room.budgets().takeBack(budget.book(), budget.year(), last, reason.getText()),
        notice,
        version -> room.done(room.text("annualbudget.back.done", version.number())));
  }
}

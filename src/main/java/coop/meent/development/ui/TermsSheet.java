package coop.meent.development.ui;

import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Money;
import coop.meent.development.RepaymentRule;
import coop.meent.development.TeachingRate;
import coop.meent.development.TrainingKind;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;

/// What counts and how much of it a year, and what is paid back by who leaves soon after a
/// training; with the forms to lay it down.
final class TermsSheet {

  private static final int MONTHS = 24;
  private static final int STEP = 12;

  private final DevelopmentDesk room;
  private final DevelopmentSaying done;
  private final boolean mayRule;

  private record Found(
      List<TrainingKind> kinds, List<RepaymentRule> rules, List<TeachingRate> rates) {}

  TermsSheet(DevelopmentDesk room, boolean mayRule, DevelopmentSaying done) {
    this.room = room;
    this.mayRule = mayRule;
    this.done = done;
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                new Found(
                    room.development().kinds().on(room.today()),
                    room.development().repaymentRules(),
                    room.development().teaching().rates()),
            this::show);
  }

  private void show(Found found) {
    var form = FormParts.form(Prose.title(room.text("development.kinds")));
    form.getChildren().addAll(kinds(found.kinds));
    if (mayRule)
      form.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button("layKind", room.text("development.kind.lay"), this::layKind)));
    form.getChildren().add(Prose.title(room.text("development.repayment")));
    form.getChildren().addAll(repayment(found.rules));
    if (mayRule)
      form.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "layRepayment", room.text("development.repayment.lay"), this::layRepayment)));
    form.getChildren().add(Prose.title(room.text("development.teaching.rate")));
    form.getChildren().addAll(rates(found.rates));
    if (mayRule)
      form.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "layTeachingRate",
                      room.text("development.teaching.rate.lay"),
                      this::layTeachingRate)));
    room.desk().navigation().open(room.text("development.terms"), form);
  }

  private List<Node> rates(List<TeachingRate> rates) {
    List<Node> parts = new ArrayList<>();
    if (rates.isEmpty()) parts.add(Prose.note(room.text("development.teaching.rate.none")));
    for (var one : rates)
      parts.add(
          FormParts.item(
              Prose.plain(
                  room.text("development.teaching.rate.most", room.texts().euro(one.cap()))),
              Prose.note(
                  room.text(
                      one.from().isAfter(room.today())
                          ? "development.rule.next"
                          : "development.rule.since",
                      one.from(),
                      one.resolution()))));
    return parts;
  }

  private void layTeachingRate() {
    var form = new TrainingForm(room, "teachingRate", done);
    var cap = form.money("teachingCap", Optional.empty());
    var since = form.day("since", room.today());
    var resolution = form.words("resolution", "");
    form.open(
        room.text("development.teaching.rate.lay"),
        Space.COMMON,
        () -> {
          var amount = cap.value().get();
          if (amount == null) return Optional.empty();
          return since
              .typed()
              .map(day -> new TeachingRate(day, amount, resolution.getText()))
              .map(rate -> () -> room.development().teaching().lay(rate));
        });
  }

  private List<Node> kinds(List<TrainingKind> kinds) {
    List<Node> parts = new ArrayList<>();
    if (kinds.isEmpty()) parts.add(Prose.note(room.text("development.kinds.none")));
    for (var one : kinds)
      parts.add(
          FormParts.item(
              Prose.plain(said(one)),
              Prose.note(room.text("development.rule.since", one.from(), one.resolution()))));
    return parts;
  }

  private String said(TrainingKind one) {
    if (!one.counts()) return room.text("development.kind.not", one.name());
    return one.cap()
        .map(cap -> room.text("development.kind.cap", one.name(), room.texts().euro(cap)))
        .orElseGet(() -> room.text("development.kind.free", one.name()));
  }

  private List<Node> repayment(List<RepaymentRule> rules) {
    List<Node> parts = new ArrayList<>();
    var now = rules.stream().filter(one -> !one.from().isAfter(room.today())).toList();
    if (now.isEmpty()) parts.add(Prose.note(room.text("development.repayment.none")));
    else {
      var rule = now.getLast();
      parts.add(Prose.plain(new RepaymentWords(room).sentence(rule)));
      parts.add(Prose.note(room.text("development.rule.since", rule.from(), rule.resolution())));
    }
    for (var next : rules)
      if (next.from().isAfter(room.today()))
        parts.add(Prose.note(room.text("development.rule.next", next.from(), next.resolution())));
    parts.add(Prose.note(room.text("development.repayment.law")));
    return parts;
  }

  private void layKind() {
    var form = new TrainingForm(room, "kind", done);
    var name = form.words("kindName", "");
    var counts =
        form.choice(
            "counts",
            List.of(true, false),
            is -> room.text(is ? "development.counts.yes" : "development.counts.no"));
    var cap = form.money("cap", Optional.empty());
    var since = form.day("since", room.today());
    var resolution = form.words("resolution", "");
    form.open(
        room.text("development.kind.lay"),
        Space.COMMON,
        () ->
            since
                .typed()
                .map(day ->
                    new TrainingKind(
                        new TrainingKindId(new UUID(0, 0)),
                        day,
                        name.getText(),
                        counts.getValue(),
                        Optional.ofNullable(cap.value().get()),
                        resolution.getText()))
                .map(kind -> () -> room.development().lay(kind)));
  }

  private void layRepayment() {
    var form = new TrainingForm(room, "repayment", done);
    var least = form.money("least", Optional.of(Money.ZERO));
    var months = form.words("months", Integer.toString(MONTHS));
    var step = form.words("step", Integer.toString(STEP));
    var since = form.day("since", room.today());
    var resolution = form.words("resolution", "");
    form.part(Prose.note(room.text("development.repayment.law")));
    form.open(
        room.text("development.repayment.lay"),
        Space.COMMON,
        () ->
            since
                .typed()
                .map(day ->
                    new RepaymentRule(
                        new RepaymentRuleId(new UUID(0, 0)),
                        day,
                        Optional.ofNullable(least.value().get()).orElse(Money.ZERO),
                        months.getText().strip().equals("0") ? 0 : number(months.getText()),
                        number(step.getText()),
                        resolution.getText()))
                .map(rule -> () -> room.development().lay(rule)));
  }

  /// What is no number is refused with the rest.
  private static int number(String typed) {
    int whole = RuleForm.whole(typed);
    return whole == 0 ? -1 : whole;
  }
}

package coop.meent.statute.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.statute.Law;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleType;
import coop.meent.statute.StatuteOutcome;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what a rule says from a day on, by which article and decision.
final class RuleVersionForm {

  private final StatutesDesk room;
  private final Texts texts;
  private final BiConsumer<String, DeedId> saved;
  private final NoticeBar notice;
  private final ChoiceField<RuleKey> rule;
  private final ChoiceField<String> option;
  private final TextField value = new TextField();
  private final TextField article = new TextField();
  private final TextField resolution = new TextField();
  private final DateField from;
  private final CheckBox reserved;
  private final VBox answer = new VBox();

  RuleVersionForm(StatutesDesk room, Optional<RuleKey> key, BiConsumer<String, DeedId> saved) {
    this.room = room;
    this.saved = saved;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    rule = new ChoiceField<>(texts);
    option = new ChoiceField<>(texts);
    from = new DateField(texts);
    reserved = new CheckBox(texts.get("statute.reserved"));
    rule.choices(List.of(RuleKey.values()), one -> one.in(texts), Enum::name);
    rule.value().subscribe(this::ask);
    key.ifPresent(rule.value()::set);
  }

  void open() {
    rule.setId("rule");
    option.setId("ruleOption");
    value.setId("ruleValue");
    article.setId("ruleArticle");
    resolution.setId("ruleResolution");
    from.setId("ruleFrom");
    reserved.setId("ruleReserved");
    reserved.setWrapText(true);
    from.setNear(room.today());
    from.setValue(room.today());
    var deed = new Button(texts.get("statute.lay.deed"));
    deed.setId("ruleDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var form =
        new VBox(
            notice,
            new FormField(texts.get("statute.rule"), rule),
            answer,
            new FormField(texts.get("statute.article"), article),
            new FormField(texts.get("statute.from"), from),
            new FormField(texts.get("statute.resolution"), resolution),
            reserved,
            Prose.note(texts.get("statute.binding.why")),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    form.getStyleClass().add("form");
    room.desk().navigation().open(texts.get("statute.lay.title"), form);
  }

  /// The field for the answer is that of the rule's type.
  private void ask(@Nullable RuleKey key) {
    if (key == null) {
      answer.getChildren().clear();
      return;
    }
    boolean isChoice = key.type() == RuleType.CHOICE;
    if (isChoice) option.choices(key.options(), one -> key.read(one).orElseThrow().in(texts));
    var field = new FormField(texts.get("statute.value"), isChoice ? option : value);
    field.setHint(
        isChoice
            ? ""
            : texts.get("statute.hint", texts.get("statute.example." + key.type().name())));
    answer.getChildren().setAll(field);
    var law = key.legalDefault();
    law.ifPresent(one ->
        answer
            .getChildren()
            .add(
                Prose.note(
                    texts.get(
                        "statute.law",
                        key.read(one.value()).orElseThrow().in(texts),
                        Law.cited(one.article()),
                        texts.get("statute.status." + one.status().name())))));
  }

  private void act() {
    rule.settle();
    option.settle();
    var key = rule.value().get();
    var day = from.typed();
    if (key == null) {
      rule.requestFocus();
      return;
    }
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    var chosen = option.value().get();
    boolean isChoice = key.type() == RuleType.CHOICE;
    var said = isChoice ? (chosen == null ? "" : chosen) : value.getText();
    var draft =
        new RuleDraft(
            key,
            said,
            article.getText(),
            day.get(),
            Optional.of(resolution.getText()),
            reserved.isSelected());
    room.desk().tasks().run(() -> room.statutes().set(draft), this::tell);
  }

  private void tell(StatuteOutcome outcome) {
    switch (outcome) {
      case StatuteOutcome.Saved(var versions, var deed) -> {
        var one = versions.getFirst();
        saved.accept(
            texts.get("cli.statute.done", one.name(texts), one.says(texts), one.from()), deed);
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}

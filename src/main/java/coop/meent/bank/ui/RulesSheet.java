package coop.meent.bank.ui;

import coop.meent.bank.BankRule;
import coop.meent.bank.ui.RulesViewModel.Rules;
import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.EmptyState;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All rules in the order in which they are tried: read, changed, moved, ended and brought back.
final class RulesSheet {

  private final BankDesk desk;
  private final RulesViewModel model;
  private final Runnable changed;
  private final VBox list = new VBox();

  RulesSheet(BankDesk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    model = new RulesViewModel(desk, changed);
  }

  void open() {
    var texts = desk.texts();
    var why = new Label(texts.get("bank.ui.rules.why"));
    why.setWrapText(true);
    why.getStyleClass().add("note");
    var form = new VBox(why, list);
    form.getStyleClass().add("form");
    model.rules().subscribe(this::show);
    model.load();
    desk.desk().navigation().open(texts.get("bank.ui.rules.title"), form);
  }

  private void show(@Nullable Rules now) {
    list.getChildren().clear();
    if (now == null) return;
    for (var rule : now.rules()) list.getChildren().add(item(now, rule));
    if (now.rules().isEmpty())
      list.getChildren()
          .add(
              new EmptyState(
                  Feather.LIST,
                  desk.texts().get("bank.ui.rules.none"),
                  desk.texts().get("bank.ui.rules.none.why")));
  }

  private Node item(Rules now, BankRule rule) {
    var texts = desk.texts();
    var words = new RuleWords(texts, now.catalogue());
    var name = new Label(rule.name());
    name.setWrapText(true);
    name.getStyleClass().add("strong");
    var ended = new StatusBadge();
    rule.ended()
        .ifPresent(
            day -> ended.show(new Badge(Tone.NEUTRAL, texts.get("bank.ui.rule.ended", day))));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(8, name, gap, ended);
    head.setAlignment(Pos.CENTER_LEFT);
    var item =
        new VBox(
            head, Parts.note(words.when(rule)), Parts.note(words.then(rule)), deeds(now, rule));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private Node deeds(Rules now, BankRule rule) {
    var texts = desk.texts();
    int index = now.rules().indexOf(rule);
    var up = icon(Feather.ARROW_UP, "bank.ui.rule.up", rule, () -> model.move(rule, -1));
    up.setDisable(index == 0);
    var down = icon(Feather.ARROW_DOWN, "bank.ui.rule.down", rule, () -> model.move(rule, 1));
    down.setDisable(index == now.rules().size() - 1);
    var change = quiet(texts.get("bank.ui.rule.change"), () -> change(now, rule));
    var isEnded = rule.ended().isPresent();
    var end =
        quiet(
            texts.get(isEnded ? "bank.ui.rule.resume" : "bank.ui.rule.end"),
            () -> {
              if (isEnded) model.resume(rule);
              else model.end(rule);
            });
    for (var button : new Button[] {change, end})
      button.setAccessibleText(button.getText() + ": " + rule.name());
    name(index, up, down, change, end);
    var row = new HBox(4, up, down, change, end);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void name(int index, Button up, Button down, Button change, Button end) {
    int number = index + 1;
    up.setId("ruleUp-" + number);
    down.setId("ruleDown-" + number);
    change.setId("ruleChange-" + number);
    end.setId("ruleEnd-" + number);
  }

  private Button icon(Feather icon, String key, BankRule rule, Runnable deed) {
    var button = new Button("", new FontIcon(icon));
    Texts texts = desk.texts();
    button.setAccessibleText(texts.get(key, rule.name()));
    button.getStyleClass().add("icon-only");
    button.setOnAction(event -> deed.run());
    return button;
  }

  private static Button quiet(String text, Runnable deed) {
    var button = new Button(text);
    button.getStyleClass().add("quiet");
    button.setOnAction(event -> deed.run());
    return button;
  }

  private void change(Rules now, BankRule rule) {
    var form = RuleFormViewModel.of(desk, now.catalogue(), rule);
    new RuleForm(
            desk,
            form,
            () -> {
              changed.run();
              new RulesSheet(desk, changed).open();
            })
        .open();
  }
}

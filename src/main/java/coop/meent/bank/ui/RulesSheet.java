package coop.meent.bank.ui;

import coop.meent.bank.BankRule;
import coop.meent.ui.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The rules in the order in which they are tried, each in words, to change or to end.
final class RulesSheet {

  private final BankDesk desk;
  private final BankOverview overview;
  private final BiConsumer<BankOverview, BankRule> change;
  private final Parent root;

  @FXML private VBox rules;
  @FXML private Label none;

  RulesSheet(BankDesk desk, BankOverview overview, BiConsumer<BankOverview, BankRule> change) {
    this.desk = desk;
    this.overview = overview;
    this.change = change;
    root = Fxml.load(this, desk.texts());
  }

  void open() {
    desk.books().desk().navigation().open(desk.texts().get("bank.rules.title"), root);
    load();
  }

  private void load() {
    desk.tasks().run(() -> desk.bank().rules(overview.own().id()), this::show);
  }

  private void show(List<BankRule> found) {
    none.setVisible(found.isEmpty());
    none.setManaged(found.isEmpty());
    rules.getChildren().setAll(found.stream().map(this::part).toList());
  }

  private Node part(BankRule rule) {
    var texts = desk.texts();
    var name = new Label(rule.name());
    name.getStyleClass().add("strong");
    var words = new Label(words(rule));
    words.getStyleClass().add("note");
    for (var line : new Label[] {name, words}) line.setWrapText(true);
    var edit = new Button(texts.get("bank.rule.change"));
    edit.setOnAction(event -> change.accept(overview, rule));
    var end = new Button(texts.get(rule.ended().isEmpty() ? "bank.rule.end" : "bank.rule.resume"));
    end.setOnAction(event -> toggle(rule));
    var deeds = new HBox(edit, end);
    deeds.getStyleClass().add("deeds");
    var box = new VBox(6, name, words, deeds);
    box.getStyleClass().add("inset");
    return box;
  }

  private String words(BankRule rule) {
    var texts = desk.texts();
    List<String> conditions = new ArrayList<>();
    if (rule.direction().isPresent()) conditions.add(Way.of(rule.direction()).words(texts));
    rule.counterparty()
        .ifPresent(one -> conditions.add(texts.get("bank.rule.if.counterparty", one)));
    rule.counterpartyIban().ifPresent(one -> conditions.add(texts.get("bank.rule.if.iban", one)));
    rule.text().ifPresent(one -> conditions.add(texts.get("bank.rule.if.text", one)));
    var account = overview.byId().get(rule.account());
    var words =
        String.join(", ", conditions) + " → " + (account == null ? "" : desk.books().name(account));
    return rule.ended().map(day -> words + " · " + texts.get("bank.rule.ended", day)).orElse(words);
  }

  private void toggle(BankRule rule) {
    desk.tasks()
        .run(
            () ->
                rule.ended().isEmpty()
                    ? desk.bank().endRule(rule.book(), rule.id(), desk.books().today())
                    : desk.bank().resumeRule(rule.book(), rule.id()),
            any -> load());
  }
}

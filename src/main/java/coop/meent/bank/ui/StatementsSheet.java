package coop.meent.bank.ui;

import coop.meent.bank.BalanceGap;
import coop.meent.bank.BankAccount;
import coop.meent.bank.BankStatement;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The statements of an account, newest first, with the gaps where they are.
final class StatementsSheet {

  private final BankDesk desk;
  private final BankAccount account;
  private final VBox list = new VBox();

  StatementsSheet(BankDesk desk, BankAccount account) {
    this.desk = desk;
    this.account = account;
  }

  private record Found(List<BankStatement> statements, List<BalanceGap> gaps) {}

  void open() {
    var texts = desk.texts();
    var why = new Label(texts.get("bank.ui.statements.why"));
    why.setWrapText(true);
    why.getStyleClass().add("note");
    var form = new VBox(why, list);
    form.getStyleClass().add("form");
    desk.tasks()
        .run(
            () -> new Found(desk.bank().statements(account.id()), desk.bank().gaps(desk.book())),
            this::show);
    desk.desk()
        .navigation()
        .open(texts.get("bank.ui.statements.title", BankWords.iban(account.iban())), form);
  }

  private void show(Found found) {
    var gaps = found.gaps().stream().filter(gap -> gap.account().equals(account.id())).toList();
    list.getChildren().clear();
    for (var statement : found.statements().reversed()) {
      list.getChildren().add(item(statement));
      gaps.stream()
          .filter(gap -> isAt(gap, statement))
          .forEach(gap -> list.getChildren().add(gap(gap)));
    }
  }

  /// Before the statement, or in it.
  private static boolean isAt(BalanceGap gap, BankStatement statement) {
    var first = Optional.of(gap.isBetween() ? gap.to() : gap.from());
    return statement.from().equals(first)
        && (gap.isBetween() || statement.to().equals(Optional.of(gap.to())));
  }

  private Node gap(BalanceGap gap) {
    var line = new FactLine(new FactWords(desk.texts()).gap(gap));
    line.getStyleClass().add("gap-item");
    return line;
  }

  private Node item(BankStatement statement) {
    Texts texts = desk.texts();
    var words = new StatementWords(texts);
    var title = new Label(words.period(statement.from(), statement.to()));
    title.getStyleClass().add("strong");
    var day = statement.importedAt().atZone(desk.clock().getZone()).toLocalDate();
    var item =
        new VBox(
            title,
            Parts.note(words.balances(statement.opening(), statement.closing())),
            Parts.note(texts.count("bank.ui.lines", statement.lineCount())),
            Parts.note(texts.get("bank.ui.statement.file", statement.file(), day)));
    item.getStyleClass().add("rule-item");
    return item;
  }
}

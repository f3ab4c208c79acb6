package coop.meent.bank.ui;

import coop.meent.bank.ImportOutcome;
import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.base.Id.BookId;
import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.Fxml;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What statement files hold and what taking them in will do, before it is done.
final class ImportSheet {

  private final BankDesk desk;
  private final BookId book;
  private final List<Path> files;
  private final Runnable changed;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private Label summary;
  @FXML private VBox statements;
  @FXML private Button take;

  ImportSheet(BankDesk desk, BookId book, List<Path> files, Runnable changed) {
    this.desk = desk;
    this.book = book;
    this.files = files;
    this.changed = changed;
    root = Fxml.load(this, desk.texts());
  }

  void show(ImportOutcome outcome) {
    var texts = desk.texts();
    switch (outcome) {
      case ImportOutcome.Imported(var found) -> show(found);
      case ImportOutcome.Refused(var reason) -> {
        notice.notice().set(Notice.refused(texts, reason));
        for (var part : new Node[] {take, summary}) {
          part.setVisible(false);
          part.setManaged(false);
        }
      }
    }
    desk.books().desk().navigation().open(texts.get("bank.import.title"), root);
  }

  private void show(List<ImportedStatement> found) {
    var texts = desk.texts();
    int news = found.stream().mapToInt(ImportedStatement::newLines).sum();
    int known = found.stream().mapToInt(ImportedStatement::duplicates).sum();
    summary.setText(texts.get("bank.import.summary", news, known));
    take.setText(texts.count("bank.import.deed", news));
    take.setDisable(news == 0);
    for (var statement : found) statements.getChildren().add(part(texts, statement));
  }

  private static Node part(Texts texts, ImportedStatement statement) {
    var account = new Label(statement.iban());
    account.getStyleClass().add("strong");
    var days = new Label(days(texts, statement));
    days.getStyleClass().add("note");
    var file = new Label(statement.file());
    file.getStyleClass().add("note");
    for (var line : new Label[] {account, days, file}) line.setWrapText(true);
    var badges = new FlowPane(6, 6);
    badges.getChildren().add(badge(Tone.OK, texts.count("bank.import.new", statement.newLines())));
    if (statement.duplicates() > 0)
      badges
          .getChildren()
          .add(badge(Tone.NEUTRAL, texts.get("bank.import.known", statement.duplicates())));
    if (statement.pending() > 0)
      badges
          .getChildren()
          .add(badge(Tone.NEUTRAL, texts.get("bank.import.pending", statement.pending())));
    if (statement.isNewAccount())
      badges.getChildren().add(badge(Tone.INFO, texts.get("bank.import.newAccount")));
    var box = new VBox(4, account, days, file, badges);
    statement
        .gap()
        .ifPresent(
            gap -> box.getChildren().add(gap(texts.get("bank.import.gap", texts.euro(gap)))));
    statement
        .gapBefore()
        .ifPresent(gap ->
            box.getChildren()
                .add(
                    gap(
                        texts.get(
                            "bank.gap.between", gap.from(), gap.to(), texts.euro(gap.amount())))));
    box.getStyleClass().add("inset");
    return box;
  }

  private static StatusBadge badge(Tone tone, String text) {
    return new StatusBadge(new Badge(tone, text));
  }

  private static Label gap(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("look-text");
    return label;
  }

  private static String days(Texts texts, ImportedStatement statement) {
    var from = statement.from().map(texts::shortDate).orElse("…");
    var to = statement.to().map(texts::shortDate).orElse("…");
    return texts.get("ledger.fromTo", from, to);
  }

  @FXML
  void onTake() {
    take.setDisable(true);
    desk.tasks()
        .runLong(
            desk.texts().get("bank.import.taking"),
            progress -> desk.bank().importFiles(book, files),
            this::taken);
  }

  private void taken(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Imported(var found) -> {
        int news = found.stream().mapToInt(ImportedStatement::newLines).sum();
        desk.books().desk().navigation().closeSheet();
        desk.books().desk().notices().done(desk.texts().count("bank.import.done", news));
        changed.run();
      }
      case ImportOutcome.Refused(var reason) ->
          notice.notice().set(Notice.refused(desk.texts(), reason));
    }
  }
}

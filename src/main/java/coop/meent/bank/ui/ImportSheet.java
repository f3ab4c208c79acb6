package coop.meent.bank.ui;

import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.StatementFile;
import coop.meent.bank.file.CsvTable;
import coop.meent.base.Texts;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What files would bring, statement by statement, before anything is stored.
final class ImportSheet {

  private final BankDesk desk;
  private final ImportViewModel model;
  private final Consumer<Long> done;
  private final Runnable choose;
  private @Nullable Parent root;

  @FXML private NoticeBar notice;
  @FXML private Label sentence;
  @FXML private VBox list;
  @FXML private Button deed;
  @FXML private Button explain;

  /// @param choose to take other files instead
  ImportSheet(BankDesk desk, ImportViewModel model, Consumer<Long> done, Runnable choose) {
    this.desk = desk;
    this.model = model;
    this.done = done;
    this.choose = choose;
  }

  void open() {
    var root = Fxml.load(this, desk.texts());
    notice.notice().bindBidirectional(model.notice);
    model.found().subscribe(this::show);
    model.unknown().subscribe(table -> Parts.show(explain, table != null));
    this.root = root;
    model.look();
    bringUp();
  }

  private void bringUp() {
    if (root == null) return;
    desk.desk().navigation().open(desk.texts().get("bank.ui.import.title"), root);
  }

  private void show(@Nullable List<ImportedStatement> found) {
    var texts = desk.texts();
    Parts.show(deed, found != null);
    Parts.show(sentence, found != null);
    list.getChildren().clear();
    if (found == null) return;
    long fresh = model.newLines();
    sentence.setText(
        fresh == 0
            ? texts.get("bank.ui.import.nothingNew")
            : texts.count("bank.ui.import.sentence", fresh));
    deed.setText(
        fresh == 0
            ? texts.get("bank.ui.import.deed.none")
            : texts.count("bank.ui.import.deed", fresh));
    for (var statement : found) list.getChildren().add(item(texts, statement));
  }

  private static Node item(Texts texts, ImportedStatement one) {
    var words = new StatementWords(texts);
    var title = new Label(BankWords.iban(one.iban()));
    title.getStyleClass().add("strong");
    var item = new VBox(title, Parts.note(one.file()));
    var account =
        texts.get(
            one.isNewAccount() ? "bank.ui.import.newAccount" : "bank.ui.import.account",
            one.account().name());
    item.getChildren()
        .addAll(
            Parts.note(account),
            Parts.note(words.period(one.from(), one.to())),
            Parts.note(words.balances(one.opening(), one.closing())),
            Parts.note(lines(texts, one)));
    var facts = new FactWords(texts);
    one.gapBefore().ifPresent(gap -> item.getChildren().add(new FactLine(facts.gap(gap))));
    one.gap()
        .ifPresent(gap ->
            item.getChildren()
                .add(new FactLine(texts.get("bank.ui.import.gap", texts.euro(gap.abs())))));
    item.getStyleClass().add("rule-item");
    return item;
  }

  /// `38 lines: 30 new, 8 here already, 2 still pending at the bank`
  private static String lines(Texts texts, ImportedStatement one) {
    var words = new java.util.ArrayList<String>();
    words.add(texts.count("bank.ui.lines", one.lines()));
    if (one.lines() > 0) words.add(texts.get("bank.ui.import.new", one.newLines()));
    if (one.duplicates() > 0) words.add(texts.get("bank.ui.import.known", one.duplicates()));
    if (one.pending() > 0) words.add(texts.get("bank.ui.import.pending", one.pending()));
    return String.join(" · ", words);
  }

  @FXML
  void onImport() {
    model.carryOut(done);
  }

  /// A table that is none at all stays refused.
  @FXML
  void onExplain() {
    var path = model.unknown().get();
    if (path == null) return;
    var text = new StatementFile(path).text();
    CsvTable.of(text)
        .ifPresent(table ->
            new ColumnsSheet(
                    desk,
                    new ColumnsViewModel(desk.texts(), text, table),
                    shape -> {
                      bringUp();
                      model.look(shape);
                    })
                .open());
  }

  @FXML
  void onOthers() {
    choose.run();
  }
}

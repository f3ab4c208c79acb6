package coop.meent.bank.ui;

import coop.meent.bank.file.CsvDays;
import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.CsvShape.Role;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Texts;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where somebody says once which column of a table is what.
final class ColumnsSheet {

  private static final int SHOWN = 3;
  private static final double ROLE_WIDTH = 190;

  private final BankDesk desk;
  private final ColumnsViewModel model;
  private final Consumer<CsvShape> told;

  @FXML private VBox columns;
  @FXML private ComboBox<String> day;
  @FXML private ComboBox<Character> decimal;
  @FXML private FormField ibanField;
  @FXML private TextField ownIban;
  @FXML private VBox lines;
  @FXML private Button use;

  ColumnsSheet(BankDesk desk, ColumnsViewModel model, Consumer<CsvShape> told) {
    this.desk = desk;
    this.model = model;
    this.told = told;
  }

  void open() {
    var texts = desk.texts();
    var root = Fxml.load(this, texts);
    model.columns().forEach(column -> columns.getChildren().add(row(texts, column)));
    day.getItems().setAll(CsvDays.ALL);
    day.valueProperty().bindBidirectional(model.day);
    day.setConverter(
        new ChoiceNames<>(
            pattern -> texts.get("bank.ui.columns.day." + pattern.replace('/', '_'))));
    decimal.getItems().setAll(',', '.');
    decimal.valueProperty().bindBidirectional(model.decimal);
    decimal.setConverter(
        new ChoiceNames<>(
            mark -> texts.get(mark == ',' ? "bank.ui.columns.comma" : "bank.ui.columns.point")));
    ownIban.textProperty().bindBidirectional(model.iban);
    model.reading().subscribe(this::show);
    desk.desk().navigation().open(texts.get("bank.ui.columns.title"), root);
  }

  private static Node row(Texts texts, ColumnModel column) {
    var name = new Label(column.name());
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    var held =
        new VBox(name, Parts.note(String.join(" · ", column.samples().stream().limit(2).toList())));
    held.setMinWidth(0);
    HBox.setHgrow(held, Priority.ALWAYS);
    var role = new ComboBox<@Nullable Role>();
    role.getItems().add(null);
    role.getItems().addAll(Role.values());
    role.setConverter(new ChoiceNames<>(one -> texts.get("bank.ui.columns.role." + one.name())));
    role.setAccessibleText(texts.get("bank.ui.columns.role", column.name()));
    role.setPromptText(texts.get("bank.ui.columns.unused"));
    role.setMinWidth(ROLE_WIDTH);
    role.setPrefWidth(ROLE_WIDTH);
    role.valueProperty().bindBidirectional(column.role());
    var row = new HBox(held, role);
    row.getStyleClass().add("rule-item");
    return row;
  }

  private void show(ColumnsViewModel.Reading reading) {
    var texts = desk.texts();
    Parts.show(ibanField, model.needsIban());
    lines.getChildren().clear();
    if (!reading.isFine()) {
      lines.getChildren().add(new FactLine(reading.refused()));
    } else {
      reading.lines().stream()
          .limit(SHOWN)
          .forEach(line -> lines.getChildren().add(line(texts, line)));
    }
    use.setDisable(!reading.isFine());
  }

  private static Node line(Texts texts, StatementLine line) {
    var who = line.counterparty().or(line::counterpartyIban).orElse("—");
    var name = new Label(texts.date(line.booked()) + " · " + who);
    var amount = new Label(texts.euro(line.amount()));
    amount.getStyleClass().add("strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var head = new HBox(8, name, amount);
    var item = new VBox(head, Parts.note(line.text()));
    item.getStyleClass().add("rule-item");
    return item;
  }

  @FXML
  void onUse() {
    told.accept(model.shape());
  }
}

package coop.meent.vat.ui;

import coop.meent.ui.Card;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import coop.meent.vat.PeriodReturn;
import coop.meent.vat.PeriodState;
import coop.meent.vat.VatWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The return of a period, rubric by rubric in whole euros with the exact amounts beside them; what
/// came late; and the deeds of filing. A rubric opens its lines.
final class VatView implements View {

  private static final double NARROW = 880;

  private final VatPage page;
  private final VatDesk desk;
  private final VatChoice choice;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private final VatBar tools;
  private Subscription following = Subscription.EMPTY;

  @FXML private NoticeBar notice;
  @FXML private VBox filled;
  @FXML private Card empty;
  @FXML private FigureCard owed;
  @FXML private FigureCard input;
  @FXML private FigureCard toPay;
  @FXML private FigureCard rounding;
  @FXML private Label sentence;
  @FXML private VBox notes;
  @FXML private Button late;
  @FXML private Button file;
  @FXML private Button withdraw;
  @FXML private Button privateUse;
  @FXML private RowTable<RubricRow> table;

  VatView(VatPage page) {
    this.page = page;
    desk = page.desk();
    choice = page.choice();
    var texts = desk.texts();
    heading = new ReadOnlyObjectWrapper<>(Heading.of(texts.get("vat.title")));
    tools = new VatBar(texts, choice);
    root = Fxml.load(this, texts);
    addColumns();
    table.onStyle(RubricRow::style);
    table.onOpen(row -> {
      if (row.rubric().isPresent()) page.openLines(row.rubric());
    });
    var scheme = new Button(texts.get("vat.scheme.set"));
    scheme.setId("firstScheme");
    scheme.getStyleClass().add("primary");
    scheme.setOnAction(event -> onScheme());
    empty
        .getContent()
        .setAll(
            new EmptyState(
                Feather.PERCENT, texts.get("vat.empty"), texts.get("vat.empty.why"), scheme));
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<RubricRow>(texts);
    table.column("rubric", columns.code(texts.get("vat.column.rubric"), 84, RubricRow::code));
    table.column("what", columns.text(texts.get("vat.column.what"), 380, RubricRow::what));
    table.column(
        "turnover", columns.count(texts.get("vat.column.turnover"), 110, RubricRow::turnover));
    table.column("vat", columns.count(texts.get("vat.column.vat"), 96, RubricRow::vat));
    table.column(
        "exactTurnover",
        columns.amount(texts.get("vat.column.exactTurnover"), 140, RubricRow::exactTurnover));
    table.column(
        "exactVat", columns.amount(texts.get("vat.column.exactVat"), 120, RubricRow::exactVat));
    table
        .getColumns()
        .forEach(column -> {
          column.setSortable(false);
          column.setReorderable(false);
        });
    for (var column : table.getColumns().subList(4, 6)) column.getStyleClass().add("secondary");
    table.setAccessibleText(texts.get("vat.title"));
    table.widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  /// Where it is narrow, what the rubrics are matters more than their cents.
  private void fit(double width) {
    for (var exact : table.getColumns().subList(4, 6)) exact.setVisible(width > NARROW);
  }

  private void follow(VatChoice.@Nullable Look look) {
    boolean isEmpty = look == null || look.shown().isEmpty();
    for (var part : List.of(filled, empty)) {
      boolean seen = (part == empty) == isEmpty && look != null;
      part.setVisible(seen);
      part.setManaged(seen);
    }
    if (look == null) return;
    notice.tell(look.refusal().filter(_ -> isEmpty));
    look.shown().ifPresent(shown -> show(look, shown));
  }

  private void show(VatChoice.Look look, PeriodReturn shown) {
    var texts = desk.texts();
    heading.set(
        new Heading(texts.get("vat.title"), look.book().name() + " · " + shown.period().in(texts)));
    var figures = shown.figures();
    owed.setFigure(VatWords.euros(figures.owed(), texts));
    owed.setNote(texts.get("vat.owed.note"));
    input.setFigure(VatWords.euros(figures.input(), texts));
    input.setNote(texts.get("vat.input.note"));
    toPay.setTitle(VatWords.total(figures, texts));
    toPay.setFigure(VatWords.euros(figures.toPay().abs(), texts));
    toPay.setNote(texts.get("vat.due", texts.shortDate(shown.period().due())));
    rounding.setFigure(texts.euro(figures.rounding()));
    rounding.setNote(texts.get("vat.rounding.note"));
    sentence.setText(VatWords.sentence(shown, texts));
    var rows = RubricRow.of(shown, texts);
    table.getItems().setAll(rows);
    table.makeRoom(rows);
    tellNotes(look, shown);
    place(late, !look.late().isEmpty());
    place(file, look.canFile());
    file.setText(texts.get("vat.file"));
    place(privateUse, look.privateUse().isPresent() && shown.filed().isEmpty());
    place(withdraw, shown.filed().isPresent());
    withdraw.setText(texts.get("vat.withdraw"));
    for (var deed : List.of(file, withdraw)) deed.setDisable(look.refusal().isPresent());
  }

  private void tellNotes(VatChoice.Look look, PeriodReturn shown) {
    var texts = desk.texts();
    List<String> said = new ArrayList<>();
    said.add(texts.get("vat.say." + said(shown.state())));
    look.refusal().ifPresent(refusal -> said.add(texts.refusal(refusal)));
    look.privateUse()
        .filter(_ -> shown.filed().isEmpty())
        .flatMap(use -> VatWords.privateUse(use, texts))
        .ifPresent(said::add);
    shown.figures().questions().forEach(question -> said.add(question.in(texts)));
    said.addAll(VatWords.notes(shown, texts));
    if (!look.late().isEmpty()) said.add(VatWords.late(look.late(), texts));
    look.kor().ifPresent(watch -> said.add(VatWords.kor(watch, texts)));
    notes.getChildren().setAll(said.stream().map(Prose::note).toList());
  }

  /// What the figures are for.
  private static String said(PeriodState state) {
    return switch (state) {
      case RUNNING -> "running";
      case OPEN -> "open";
      case FREE -> "free";
      case FILED, CORRECTED -> "filed";
      case CONTRADICTED -> "contradicted";
    };
  }

  private static void place(Node part, boolean isSeen) {
    part.setVisible(isSeen);
    part.setManaged(isSeen);
  }

  @FXML
  void onFile() {
    look()
        .ifPresent(
            look -> look.shown().ifPresent(shown -> new FileSheet(page, look, shown).open()));
  }

  @FXML
  void onWithdraw() {
    look()
        .ifPresent(
            look -> look.shown().ifPresent(shown -> new WithdrawSheet(page, look, shown).open()));
  }

  @FXML
  void onPrivateUse() {
    look()
        .ifPresent(look ->
            look.privateUse().ifPresent(use -> new PrivateUseSheet(page, look, use.year()).open()));
  }

  @FXML
  void onLate() {
    look().ifPresent(look -> new LateVatSheet(page, look).open());
  }

  @FXML
  void onScheme() {
    look().ifPresent(look -> new SchemeSheet(page, look).open());
  }

  @FXML
  void onList() {
    page.openList();
  }

  private Optional<VatChoice.Look> look() {
    return Optional.ofNullable(choice.look().get());
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    if (file.isVisible())
      all.add(Shortcut.of("Ctrl+N", desk.texts().get("vat.file"), this::onFile));
    if (privateUse.isVisible())
      all.add(Shortcut.of("Ctrl+P", desk.texts().get("vat.private.open"), this::onPrivateUse));
    all.add(Shortcut.of("Ctrl+I", desk.texts().get("vat.list.open"), this::onList));
    return all;
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ReadOnlyObjectProperty<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    choice.load();
    following = choice.look().subscribe(this::follow);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  @Override
  public void refresh() {
    choice.load();
  }
}

package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.annualbudget.AnnualBudgetOutcome;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.annualbudget.BudgetVersion;
import coop.meent.annualbudget.BudgetWords;
import coop.meent.annualbudget.Comparison;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Actual against budget of a book, for any part of a year. A row opens its months, its entries and
/// the form that changes it.
public final class AnnualBudgetView implements View {

  private final AnnualBudgetDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> rows = new FilteredList<>(all);
  private boolean isFilling;
  private @Nullable AnnualBudget budget;

  @FXML private ComboBox<Book> book;
  @FXML private ComboBox<Integer> year;
  @FXML private ComboBox<Part> part;
  @FXML private ComboBox<Integer> version;
  @FXML private Label decided;
  @FXML private Label sentence;
  @FXML private Label forecast;
  @FXML private FilterBar bar;
  @FXML private Button line;
  @FXML private Button begin;
  @FXML private Button file;
  @FXML private Button decide;
  @FXML private RowTable<Row> table;

  public AnnualBudgetView(AnnualBudgetDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    choices();
    addColumns();
    table.show(rows);
    table.onStyle(row -> row.kind().style());
    TableTools.of(room.desk(), "annualbudget", table, bar);
    table.onOpen(this::open);
    var start = new Button(room.text("annualbudget.begin"));
    start.setId("emptyBegin");
    start.setOnAction(event -> begin());
    var nothing =
        new EmptyState(
            Feather.TARGET,
            room.text("annualbudget.empty"),
            room.text("annualbudget.empty.why"),
            start);
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void choices() {
    book.setConverter(new ChoiceNames<>(Book::name));
    part.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    part.getItems().setAll(Part.all());
    part.setValue(new Part.SoFar());
    version.setConverter(new ChoiceNames<>(this::versionName));
    for (var one : List.of(book, year, part, version)) one.setMinWidth(Region.USE_PREF_SIZE);
    var now = room.today().getYear();
    year.getItems().setAll(now + 1, now, now - 1);
    year.setValue(now);
    for (var one : List.of(book.valueProperty(), year.valueProperty(), part.valueProperty()))
      one.subscribe((before, value) -> chosen());
    version.valueProperty().subscribe((before, value) -> chosen());
  }

  private String versionName(int number) {
    if (number == AnnualBudgetService.DRAFT) return room.text("annualbudget.draft");
    return room.text("annualbudget.version", number);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<Row>(texts);
    var name = columns.text(texts.get("annualbudget.account"), 240, Row::label);
    name.setMinWidth(170);
    table.column("account", name);
    table.column(
        "actual", columns.amount(texts.get("annualbudget.actual"), row -> row.against().actual()));
    table.column(
        "budget", columns.amount(texts.get("annualbudget.budget"), row -> row.against().budget()));
    table.column(
        "difference",
        columns.amount(texts.get("annualbudget.difference"), row -> row.against().difference()));
    var percent = columns.code(texts.get("annualbudget.percent"), 92, row -> row.percent(texts));
    percent.getStyleClass().add("number");
    table.column("percent", percent);
    table.column(
        "leaning",
        columns.badge(texts.get("annualbudget.leaning"), 128, row -> row.leaning(texts)));
    table.column(
        "forecast",
        columns.amount(texts.get("annualbudget.forecast"), row -> row.against().forecast()));
    table.column(
        "year", columns.amount(texts.get("annualbudget.year"), row -> row.against().year()));
    table
        .getColumns()
        .forEach(column -> {
          column.setSortable(false);
          column.setReorderable(false);
        });
  }

  private void chosen() {
    if (!isFilling) refresh();
  }

  /// What is asked for, as it stood when it was.
  private record Asked(
      Optional<Book> book, int year, Part part, Optional<Integer> version, List<Integer> years) {}

  private record Answer(Asked asked, Book book, AnnualBudget budget, Comparison comparison) {}

  private Asked asked() {
    return new Asked(
        Optional.ofNullable(book.getValue()),
        year.getValue(),
        part.getValue(),
        Optional.ofNullable(version.getValue()),
        List.copyOf(year.getItems()));
  }

  private Optional<Answer> read(Asked asked) {
    var books = room.books();
    if (books.isEmpty()) return Optional.empty();
    var of = asked.book.filter(books::contains).orElseGet(books::getFirst);
    var found = room.budgets().of(of.id(), asked.year);
    var number =
        asked.version.filter(
            one -> one == AnnualBudgetService.DRAFT || found.version(one).isPresent());
    return Optional.of(
        new Answer(asked, of, found, compare(of, period(asked.year, asked.part), number)));
  }

  private Comparison compare(Book of, FiscalPeriod period, Optional<Integer> number) {
    return switch (room.budgets().compare(of.id(), period, number)) {
      case AnnualBudgetOutcome.Done<Comparison>(var result) -> result;
      case AnnualBudgetOutcome.Refused<Comparison>(var why) -> throw new RefusedException(why);
    };
  }

  private FiscalPeriod period(int of, Part which) {
    return which.of(of, room.budgets().soFar(of));
  }

  private void show(Optional<Answer> read) {
    read.ifPresent(this::show);
  }

  private void show(Answer read) {
    budget = read.budget;
    fill(read);
    var comparison = read.comparison;
    boolean isPlanned = !read.budget.isEmpty();
    all.setAll(isPlanned ? Row.of(comparison, room.texts()) : List.of());
    var words =
        isPlanned
            ? List.of(
                decision(read),
                BudgetWords.sentence(comparison, room.texts()),
                BudgetWords.forecast(comparison, room.texts()))
            : List.of("", "", "");
    var labels = List.of(decided, sentence, forecast);
    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      label.setText(words.get(i));
      label.setVisible(!words.get(i).isEmpty());
      label.setManaged(!words.get(i).isEmpty());
    }
    boolean isWritten = room.budgets().refusal(read.book.id()).isEmpty();
    for (var one : List.of(line, begin, file)) one.setDisable(!isWritten);
    decide.setDisable(room.budgets().decisionRefusal(read.book.id()).isPresent());
    bar.countProperty()
        .set(
            isPlanned
                ? room.texts()
                    .count(
                        "annualbudget.count",
                        all.stream().filter(row -> row.account().isPresent()).count())
                : "");
  }

  /// What it is held against, and whether what is worked on says otherwise by now.
  private String decision(Answer read) {
    var words = BudgetWords.decided(read.comparison, room.texts());
    boolean isHolding =
        read.comparison
            .budget()
            .map(BudgetVersion::number)
            .equals(read.budget.decided().map(BudgetVersion::number));
    return isHolding && read.budget.decided().isPresent() && read.budget.isChanged()
        ? words + " " + room.text("annualbudget.changed")
        : words;
  }

  private void fill(Answer read) {
    isFilling = true;
    var books = room.books();
    if (!book.getItems().equals(books)) book.getItems().setAll(books);
    book.setValue(read.book);
    book.setVisible(books.size() > 1);
    book.setManaged(books.size() > 1);
    var years = new TreeSet<>(read.asked.years);
    years.addAll(room.budgets().years(read.book.id()));
    var newest = new ArrayList<>(years.reversed());
    if (!year.getItems().equals(newest)) year.getItems().setAll(newest);
    year.setValue(read.asked.year);
    List<Integer> numbers = new ArrayList<>(List.of(AnnualBudgetService.DRAFT));
    for (var one : read.budget.versions().reversed()) numbers.add(one.number());
    if (!version.getItems().equals(numbers)) version.getItems().setAll(numbers);
    version.setValue(
        read.comparison.budget().map(BudgetVersion::number).orElse(AnnualBudgetService.DRAFT));
    version.setVisible(numbers.size() > 1);
    version.setManaged(numbers.size() > 1);
    isFilling = false;
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.words(room.texts())));
  }

  private void open(Row row) {
    row.account()
        .ifPresent(account ->
            new LineSheet(room, account, row, period(year.getValue(), part.getValue())).open());
  }

  private Optional<AnnualBudget> here() {
    return Optional.ofNullable(budget);
  }

  @FXML
  void onLine() {
    line();
  }

  /// Opens the form for an account.
  public void line() {
    here().ifPresent(one -> new LineForm(room, one, Optional.empty()).open());
  }

  @FXML
  void onBegin() {
    begin();
  }

  /// Opens the form that begins with the year before.
  public void begin() {
    here().ifPresent(one -> new BeginForm(room, one).open());
  }

  @FXML
  void onFile() {
    here().ifPresent(one -> new FileSheet(room, one).open());
  }

  @FXML
  void onDecide() {
    decide();
  }

  /// Opens the form by which it is noted that a budget was decided.
  public void decide() {
    here().ifPresent(one -> new DecideForm(room, one).open());
  }

  /// Looks at a year.
  public void lookAt(int wanted) {
    isFilling = true;
    if (!year.getItems().contains(wanted)) year.getItems().addFirst(wanted);
    year.setValue(wanted);
    isFilling = false;
    refresh();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return bar.shortcutsWith(table);
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
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("annualbudget.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    var asked = asked();
    latest.run(() -> read(asked), this::show);
  }
}

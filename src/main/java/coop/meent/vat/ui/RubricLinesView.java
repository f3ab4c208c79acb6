package coop.meent.vat.ui;

import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.PagedTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import coop.meent.vat.Rubric;
import coop.meent.vat.VatLine;
import coop.meent.vat.VatService.LineFilter;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lines that a rubric of a return is made of, however many; a row opens its entry.
final class RubricLinesView implements View {

  private final VatPage page;
  private final VatDesk desk;
  private final Optional<Rubric> rubric;
  private final PagedTable<VatLine, LineFilter> lines;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private final Node tools;
  private Subscription following = Subscription.EMPTY;

  @FXML private FilterBar bar;
  @FXML private Label sentence;
  @FXML private VBox place;

  RubricLinesView(VatPage page, Optional<Rubric> rubric) {
    this.page = page;
    this.rubric = rubric;
    desk = page.desk();
    lines = new PagedTable<>(desk.tasks(), new LineSource(desk.vat()));
    heading = new ReadOnlyObjectWrapper<>(Heading.of(title()));
    root = Fxml.load(this, desk.texts());
    tools = new HBox(8, backButton(page), new VatBar(desk.texts(), page.choice()));
    addColumns();
    var table = lines.table();
    table.setId("vatLines");
    table.setAccessibleText(title());
    table.onOpen(line -> desk.openEntry().accept(line.line().entry()));
    TableTools.of(desk.desk(), "vat-lines", lines, bar);
    var nothing =
        new EmptyState(
            Feather.PERCENT,
            desk.texts().get("vat.lines.none"),
            desk.texts().get("vat.lines.none.why"));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, nothing));
    VBox.setVgrow(table, Priority.ALWAYS);
    place.getChildren().setAll(table);
    bar.filter().subscribe((before, now) -> show());
    lines
        .count()
        .subscribe(count ->
            bar.countProperty().set(desk.texts().count("vat.lines.count", count.longValue())));
  }

  private String title() {
    var texts = desk.texts();
    return rubric
        .map(one -> texts.get("vat.lines.title", one.code(), one.in(texts)))
        .orElseGet(() -> texts.get("vat.title"));
  }

  static Button backButton(VatPage page) {
    var back = new Button(page.desk().texts().get("vat.back"), new FontIcon(Feather.ARROW_LEFT));
    back.setId("back");
    back.getStyleClass().add("quiet");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(event -> page.back());
    return back;
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<VatLine>(texts);
    lines.column("date", columns.date(texts.get("ledger.date"), line -> line.line().date()));
    lines.column(
        "entry", columns.code(texts.get("ledger.entry"), 84, line -> line.line().reference()));
    lines.column("text", columns.text(texts.get("ledger.text"), 300, line -> line.line().text()));
    lines.column(
        "document",
        columns.text(texts.get("ledger.document"), 110, line -> line.line().document().orElse("")));
    lines.column(
        "account",
        columns.text(
            texts.get("vat.lines.account"),
            220,
            line -> line.account().number() + " " + line.account().name(texts.language())));
    lines.column("code", columns.code(texts.get("vat.lines.code"), 72, VatLine::code));
    lines.column(
        "part",
        columns.text(
            texts.get("vat.lines.part"), 96, line -> texts.get("vat.part." + line.part().name())));
    lines.column("amount", columns.amount(texts.get("ledger.amount"), VatLine::amount));
  }

  private void follow(VatChoice.@Nullable Look look) {
    if (look == null) return;
    if (look.shown().isEmpty()) {
      page.back();
      return;
    }
    var texts = desk.texts();
    var shown = look.shown().get();
    heading.set(new Heading(title(), look.book().name() + " · " + shown.period().in(texts)));
    rubric.ifPresent(one -> {
      var line = shown.figures().line(one);
      var turnover = texts.euro(line.exactTurnover());
      var vat = texts.euro(line.exactVat());
      sentence.setText(
          !one.hasVat()
              ? texts.get("vat.lines.turnover", turnover)
              : one.hasTurnover()
                  ? texts.get("vat.lines.both", turnover, vat)
                  : texts.get("vat.lines.vat", vat));
    });
    show();
  }

  private void show() {
    var look = page.choice().look().get();
    if (look == null || look.shown().isEmpty()) return;
    lines.show(
        new LineFilter(look.book().id(), look.shown().get().period(), rubric, bar.filter().get()));
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(lines.table().shortcuts(desk.texts()));
    all.addAll(bar.shortcuts(lines.table()));
    return all;
  }

  @Override
  public void enter() {
    lines.table().requestFocus();
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
    following = page.choice().look().subscribe(this::follow);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  @Override
  public void refresh() {
    page.choice().load();
    lines.reload();
  }
}

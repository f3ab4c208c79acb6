package coop.meent.profit.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.member.ui.PaperFile;
import coop.meent.profit.Destination;
import coop.meent.profit.KeyKind;
import coop.meent.profit.ProfitOutcome;
import coop.meent.profit.ProfitYear;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The profit of a year and who gets what of it: every key side by side, the division that is
/// chosen, the proposal, and its booking once the assembly has resolved it.
public final class ProfitView implements View {

  private final ProfitDesk room;
  private final Desk desk;
  private final ProfitViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private ComboBox<Integer> year;
  @FXML private MoneyField amount;
  @FXML private MoneyField paid;
  @FXML private ComboBox<Destination> creditedTo;
  @FXML private FlowPane keys;
  @FXML private Label result;
  @FXML private Label sentence;
  @FXML private Label deductible;
  @FXML private Button hours;
  @FXML private Button keep;
  @FXML private Button save;
  @FXML private Button book;
  @FXML private Button takeBack;
  @FXML private RowTable<ProfitRow> table;

  public ProfitView(ProfitDesk room) {
    this.room = room;
    desk = room.desk();
    model = new ProfitViewModel(room);
    root = Fxml.load(this, desk.texts());
    creditedTo.setConverter(new ChoiceNames<>(one -> one.in(desk.texts())));
    creditedTo.getItems().setAll(Destination.values());
    amount.value().bindBidirectional(model.amount);
    paid.value().bindBidirectional(model.paid);
    creditedTo.valueProperty().bindBidirectional(model.creditedTo);
    year.valueProperty().subscribe((before, now) -> choose(now));
    for (var key : KeyKind.values()) keys.getChildren().add(weight(key));
    keys.getChildren().add(bound("most", "profit.most.field", model.most));
    keys.getChildren().add(bound("onCapital", "profit.onCapital.field", model.onCapital));
    addColumns();
    table.show(model.rows);
    table.onOpen(row -> desk.navigation().go(row.claim().member()));
    table.setPlaceholder(
        new EmptyState(
            Feather.PIE_CHART, room.text("profit.empty"), room.text("profit.empty.why")));
    model.shown().subscribe(this::show);
  }

  private FormField weight(KeyKind key) {
    var field = new TextField();
    field.setId("weight-" + key.name());
    field.setPrefColumnCount(5);
    field.textProperty().bindBidirectional(model.weight(key));
    return small(room.text("profit.weight", key), field);
  }

  private FormField bound(String id, String label, javafx.beans.property.StringProperty typed) {
    var field = new TextField();
    field.setId(id);
    field.setPromptText("%");
    field.setAccessibleHelp(room.text(label.replace(".field", "")));
    field.setPrefColumnCount(5);
    field.textProperty().bindBidirectional(typed);
    return small(room.text(label), field);
  }

  private static FormField small(String label, TextField field) {
    var form = new FormField(label, field);
    form.setPrefWidth(132);
    return form;
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<ProfitRow>(texts);
    table.column("number", columns.code(texts.get("member.number"), 56, ProfitRow::number));
    table.column("name", columns.text(texts.get("member.name"), 180, row -> row.claim().name()));
    for (var key : KeyKind.values())
      table.column(key.name(), columns.amount(key.in(texts), row -> row.by(key)));
    table.column("share", columns.amount(texts.get("profit.share"), ProfitRow::share));
    table.column("paid", columns.amount(texts.get("profit.paid"), ProfitRow::paid));
    table.column(
        "credited", columns.amount(texts.get("profit.credited"), 116, ProfitRow::credited));
  }

  private void choose(@Nullable Integer chosen) {
    if (chosen == null || chosen.equals(model.year.get())) return;
    model.year.set(chosen);
    notice.notice().set(null);
    model.open();
  }

  private void show(ProfitViewModel.@Nullable Shown shown) {
    if (shown == null) return;
    var texts = desk.texts();
    var found = shown.year();
    result.setText(
        texts.get(
            "profit.result.of",
            String.valueOf(found.year()),
            texts.euro(found.figures().result())));
    var booked = found.booked();
    sentence.setText(booked.map(this::said).orElse(shown.sentence()));
    deductible.setText(shown.deductible());
    boolean isOpen = booked.isEmpty() && found.figures().result().isPositive();
    for (var field : List.of(amount, paid, creditedTo, keys, hours)) field.setDisable(!isOpen);
    keep.setDisable(!isOpen || shown.plan().isEmpty() || shown.isKept());
    keep.setText(texts.get(shown.isKept() ? "profit.kept" : "profit.keep"));
    save.setDisable(shown.plan().isEmpty());
    see(book, booked.isEmpty());
    book.setDisable(!isOpen || !shown.isKept());
    see(takeBack, booked.isPresent());
  }

  private static void see(Button button, boolean isSeen) {
    button.setVisible(isSeen);
    button.setManaged(isSeen);
  }

  private String said(ProfitYear.Standing standing) {
    var one = standing.division();
    return room.text(
        "profit.booked",
        desk.texts().euro(one.amount()),
        standing.reference(),
        one.resolution(),
        one.resolvedOn());
  }

  @FXML
  void onHours() {
    var chosen = model.year.get();
    if (chosen == null) return;
    new HoursSheet(room, chosen, this::told).open();
  }

  @FXML
  void onKeep() {
    var chosen = model.year.get();
    var draft = model.draft();
    if (chosen == null || draft.isEmpty()) return;
    desk.tasks().run(() -> room.profit().propose(chosen, draft.get()), this::told);
  }

  @FXML
  void onSave() {
    var chosen = model.year.get();
    var draft = model.draft();
    if (chosen == null || draft.isEmpty()) return;
    new PaperFile(desk, room.members())
        .save(
            room.text("profit.paper.title", String.valueOf(chosen)),
            language -> room.papers().draft(chosen, draft.get(), language));
  }

  @FXML
  void onBook() {
    var chosen = model.year.get();
    if (chosen != null) new ResolutionForm(room, chosen, this::told).open();
  }

  @FXML
  void onTakeBack() {
    var chosen = model.year.get();
    if (chosen == null) return;
    var of = String.valueOf(chosen);
    desk.dialogs()
        .confirm(
            new Dialogs.Question(
                room.text("profit.takeBack.title", of),
                room.text("profit.takeBack.text"),
                room.text("profit.takeBack.deed"),
                false),
            () -> desk.tasks().run(() -> room.profit().takeBack(chosen), this::told));
  }

  /// After a deed: told what came of it, and the year is read anew.
  private void told(ProfitOutcome outcome) {
    var refusal = ProfitOutcome.refusal(outcome);
    notice.tell(refusal);
    if (refusal.isPresent()) return;
    desk.navigation().closeSheet();
    switch (outcome) {
      case ProfitOutcome.Proposed(var proposal, var _, var deed) ->
          undoable(room.text("profit.proposed", String.valueOf(proposal.year())), deed);
      case ProfitOutcome.HoursNoted(var of, var count, var deed) ->
          undoable(desk.texts().count("profit.hours.noted", count), deed);
      case ProfitOutcome.Booked(var booked, var _, var entry) ->
          desk.notices()
              .done(room.text("profit.booked.done", String.valueOf(booked.year()), entry));
      case ProfitOutcome.TakenBack(var of, var entry) ->
          desk.notices().done(room.text("profit.back.done", String.valueOf(of), entry));
      default -> {}
    }
    desk.navigation().refresh();
    model.open();
  }

  private void undoable(String words, DeedId deed) {
    desk.notices()
        .done(
            words,
            () ->
                desk.tasks()
                    .run(
                        () -> room.profit().undo(deed),
                        undone -> {
                          if (undone instanceof Refusal refusal) notice.refuse(refusal);
                          model.open();
                        }));
  }

  @Override
  public List<Shortcut> shortcuts() {
    return new ArrayList<>(table.shortcuts(desk.texts()));
  }

  @Override
  public void enter() {
    year.requestFocus();
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(780, 560);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("profit.page")));
  }

  @Override
  public void shown() {
    desk.tasks().run(room.profit()::years, this::years);
  }

  private void years(List<Integer> found) {
    if (!year.getItems().equals(found)) year.getItems().setAll(found);
    if (year.getValue() == null && !found.isEmpty()) year.setValue(found.getFirst());
    else if (year.getValue() != null) model.open();
    for (var one : List.of(keep, save, book, hours)) if (found.isEmpty()) one.setDisable(true);
  }

  /// Opens a year, from elsewhere in the window.
  public void open(Optional<Integer> wanted) {
    wanted.filter(year.getItems()::contains).ifPresent(year::setValue);
  }

  @Override
  public void refresh() {
    shown();
  }
}

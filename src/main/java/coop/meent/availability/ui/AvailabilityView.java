package coop.meent.availability.ui;

import coop.meent.availability.Availability;
import coop.meent.availability.AvailabilityOutcome;
import coop.meent.availability.AvailabilityService;
import coop.meent.availability.MemberWeeks;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Texts;
import coop.meent.base.Week;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One's own weeks to draw over, and everybody's beside each other.
public final class AvailabilityView implements View {

  private static final int SHOWN = 13;
  private static final int USUAL = 24;
  private static final int STEP = 4;

  private final WeeksDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Parent root;
  private final WeekBoard board;
  private final ToggleGroup kinds = new ToggleGroup();
  private final ObservableList<PersonRow> all = FXCollections.observableArrayList();
  private final FilteredList<PersonRow> rows = new FilteredList<>(all);
  private Member whose;
  private boolean isShowing;

  @FXML private NoticeBar notice;
  @FXML private VBox place;
  @FXML private HBox paints;
  @FXML private Spinner<Integer> hours;
  @FXML private Spinner<Integer> most;
  @FXML private TextField reason;
  @FXML private Label chosen;
  @FXML private ChoiceField<Member> person;
  @FXML private FilterBar bar;
  @FXML private RowTable<PersonRow> table;

  private record Found(Availability said, Map<Week, String> reasons, List<Member> people) {}

  public AvailabilityView(WeeksDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    whose = room.me();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    board = new WeekBoard(texts, room.thisWeek(), this::drawn);
    board.setId("board");
    board.accessibleTextProperty().subscribe(words -> chosen.setText(board.chosenWords()));
    place.getChildren().add(board);
    for (var kind : WeekKind.values()) paints.getChildren().add(paint(kind));
    kinds.selectToggle(kinds.getToggles().getFirst());
    // One is always chosen: a click on it again does not take it away.
    kinds
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) kinds.selectToggle(before);
        });
    hours.setValueFactory(new IntegerSpinnerValueFactory(0, AvailabilityService.MOST, USUAL, STEP));
    most.setValueFactory(new IntegerSpinnerValueFactory(0, AvailabilityService.MOST, 0, STEP));
    most.valueProperty()
        .subscribe((before, now) -> {
          if (!isShowing && now != null) limit(now);
        });
    hours.getEditor().setAccessibleText(room.text("availability.field.hours"));
    most.getEditor().setAccessibleText(room.text("availability.field.most"));
    addTable();
    person
        .value()
        .subscribe(one -> {
          if (one == null || one.id().equals(whose.id())) return;
          whose = one;
          refresh();
        });
  }

  private ToggleButton paint(WeekKind kind) {
    var button = new ToggleButton(kind.in(texts));
    button.setId("paint-" + kind.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().addAll("week-paint", kind.name().toLowerCase(Locale.ROOT));
    button.setUserData(kind);
    button.setToggleGroup(kinds);
    return button;
  }

  private void addTable() {
    var columns = new Columns<PersonRow>(texts);
    var weeks = room.thisWeek().next(SHOWN);
    var name =
        columns.lines(
            texts.get("availability.member"),
            210,
            row -> row.member().name(),
            row -> row.age(texts));
    name.setMinWidth(180);
    table.column("name", name);
    table.column("sum", columns.count(texts.get("availability.sum"), 70, row -> row.sum(weeks)));
    for (var week : weeks) {
      var column = columns.text(String.valueOf(week.number()), 46, row -> row.in(week));
      column.setMinWidth(40);
      table.column("week" + room.thisWeek().weeksTo(week), column);
    }
    table.show(rows);
    TableTools.of(desk, "availability", table, bar);
    table.onOpen(row -> person.value().set(row.member()));
    bar.filter()
        .subscribe(typed -> {
          var wanted = typed.toLowerCase(Locale.ROOT).strip();
          rows.setPredicate(row -> row.member().name().toLowerCase(Locale.ROOT).contains(wanted));
          count();
        });
  }

  private void count() {
    long hidden = all.stream().filter(row -> row.said().isEmpty()).count();
    bar.countProperty()
        .set(
            texts.count("availability.count", rows.size())
                + " · "
                + room.text("availability.silent", hidden));
  }

  private WeekKind kind() {
    return (WeekKind) kinds.getSelectedToggle().getUserData();
  }

  private void drawn(Week first, Week last) {
    var kind = kind();
    int each = kind == WeekKind.PROTECTED ? 0 : hours.getValue();
    var span = new Span(first, last, kind, each, reason.getText());
    act(() -> room.availability().say(whose.id(), List.of(span)));
  }

  private void limit(int hours) {
    act(() -> room.availability().limit(whose.id(), room.thisWeek(), hours));
  }

  @FXML
  void onStill() {
    act(() -> room.availability().confirm(whose.id()));
  }

  private void act(Supplier<AvailabilityOutcome> deed) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              notice.tell(AvailabilityOutcome.refusal(outcome));
              if (outcome instanceof AvailabilityOutcome.Said(var weeks, var id))
                desk.notices().done(kept(weeks), () -> undo(id));
              refresh();
            });
  }

  private String kept(int weeks) {
    return weeks == 0
        ? room.text("availability.kept")
        : texts.count("availability.keptWeeks", weeks);
  }

  private void undo(DeedId deed) {
    desk.undo(() -> room.availability().undo(deed), notice, this::refresh);
  }

  private void paint(int number) {
    kinds.selectToggle(kinds.getToggles().get(number));
    board.requestFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>();
    var all = List.of(WeekKind.values());
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      var kind = all.get(i);
      keys.add(
          Shortcut.of(
                  String.valueOf(number + 1),
                  room.text("availability.key.paint", kind.in(texts)),
                  () -> paint(number))
              .within(board));
    }
    keys.add(Shortcut.of("Alt+H", room.text("availability.field.hours"), hours::requestFocus));
    keys.add(Shortcut.of("Alt+R", room.text("availability.field.reason"), reason::requestFocus));
    keys.add(Shortcut.of("Alt+W", room.text("availability.whose"), person::requestFocus));
    keys.add(Shortcut.of("Alt+S", room.text("availability.still"), this::onStill));
    keys.addAll(table.shortcuts(texts));
    keys.addAll(bar.shortcuts(table));
    return keys;
  }

  @Override
  public void enter() {
    board.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("availability.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, this::show);
  }

  private Found find() {
    var said = room.availability().of(room.thisWeek(), WeekBoard.WEEKS);
    var people =
        room.members().members().stream()
            .filter(one -> one.left().filter(last -> last.isBefore(room.today())).isEmpty())
            .toList();
    return new Found(said, room.availability().reasons(whose.id()), people);
  }

  private void show(Found found) {
    isShowing = true;
    MemberWeeks mine = found.said.of(whose.id());
    board.show(mine, found.reasons, room.today());
    most.getValueFactory()
        .setValue(mine.most(room.thisWeek().plus(1)).orElse(AvailabilityService.MOST));
    isShowing = false;
    chosen.setText(board.chosenWords());
    person.choices(found.people, Member::name);
    person.value().set(whose);
    all.setAll(
        found.people.stream()
            .map(member -> new PersonRow(member, found.said.of(member.id()), room.today()))
            .toList());
    count();
  }
}

package coop.meent.work.ui;

import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Columns;
import coop.meent.ui.DateField;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import coop.meent.work.Assignment;
import coop.meent.work.HoursText;
import coop.meent.work.ui.HoursViewModel.Week;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A week of hours: a line to log more, what there is, and what it comes to by day. The treasurer
/// looks at anybody's week; everybody else sees their own.
public final class HoursView implements View {

  private final WorkDesk desk;
  private final HoursViewModel model;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading;

  @FXML private NoticeBar notice;
  @FXML private Label weekName;
  @FXML private ChoiceField<Member> who;
  @FXML private FormField jobField;
  @FXML private ChoiceField<Assignment> job;
  @FXML private DateField date;
  @FXML private FormField timeField;
  @FXML private TextField time;
  @FXML private TextField text;
  @FXML private CheckBox billable;
  @FXML private Button log;
  @FXML private Button cancel;
  @FXML private RowTable<HoursRow> table;
  @FXML private HBox days;
  @FXML private StackPane readers;

  public HoursView(WorkDesk desk) {
    this.desk = desk;
    model = new HoursViewModel(desk);
    root = Fxml.load(this, desk.texts());
    heading = new ReadOnlyObjectWrapper<>(Heading.of(desk.text("work.hours.title")));
    notice.notice().bindBidirectional(model.notice);
    date.setNear(desk.today());
    date.setValue(desk.today());
    billable.setSelected(true);
    who.setAccessibleText(desk.text("work.hours.who"));
    who.setVisible(desk.keepsBooks());
    who.setManaged(desk.keepsBooks());
    who.value().subscribe(this::lookAt);
    addColumns();
    table.setAccessibleText(desk.text("work.hours.title"));
    table.show(model.rows);
    table.onOpen(this::change);
    table.setPlaceholder(
        new EmptyState(
            Feather.CLOCK, desk.text("work.hours.empty"), desk.text("work.hours.empty.why")));
    model.week().subscribe(this::tell);
    job.value().subscribe(now -> jobField.setHint(""));
    time.textProperty().subscribe(now -> timeField.error().set(""));
    var line = new ReadersLine(desk.desk(), Space.withMember(desk.me().id()));
    readers.getChildren().setAll(line);
    readers.managedProperty().bind(line.managedProperty());
    begin();
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<HoursRow>(texts);
    table.column("date", columns.date(desk.text("work.hours.date"), row -> row.hours().date()));
    table.column(
        "what",
        columns.lines(desk.text("work.hours.job"), 260, HoursRow::assignment, HoursRow::client));
    table.column(
        "text", columns.text(desk.text("work.hours.text"), 220, row -> row.hours().text()));
    table.column(
        "time",
        columns.code(
            desk.text("work.hours.time"), 80, row -> HoursText.shown(row.hours().minutes())));
    table.column("state", columns.badge(desk.text("work.hours.state"), 130, this::state));
  }

  private Badge state(HoursRow row) {
    var hours = row.hours();
    if (hours.isBilled()) return new Badge(Tone.OK, desk.text("work.hours.billed"));
    if (hours.isApproved()) return new Badge(Tone.OK, desk.text("work.hours.approved"));
    return hours.isBillable()
        ? new Badge(Tone.WAIT, desk.text("work.hours.unbilled"))
        : new Badge(Tone.NEUTRAL, desk.text("work.hours.ours"));
  }

  private void lookAt(@Nullable Member member) {
    var now = model.week().get();
    if (member == null || now == null || now.member().id().equals(member.id())) return;
    begin();
    model.lookAt(member);
  }

  private void tell(@Nullable Week week) {
    if (week == null) return;
    weekName.setText(desk.texts().period(week.days()));
    if (desk.keepsBooks()) {
      who.choices(week.members(), Member::name);
      who.value().set(named(week));
    }
    job.choices(week.jobs(), one -> one.number() + " " + one.name());
    days.getChildren().clear();
    for (var day : DayOfWeek.values())
      days.getChildren().add(sum(name(day), week.perDay().getOrDefault(day, 0), false));
    days.getChildren().add(sum(desk.text("work.hours.sum"), week.minutes(), true));
    days.getChildren().add(sum(desk.text("work.hours.billable"), week.billable(), true));
    heading.set(
        new Heading(
            desk.text("work.hours.title"),
            week.member().id().equals(desk.me().id()) ? "" : week.member().name()));
  }

  private static Member named(Week week) {
    return week.members().stream()
        .filter(one -> one.id().equals(week.member().id()))
        .findFirst()
        .orElse(week.member());
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, desk.texts().language().locale());
  }

  private static VBox sum(String name, int minutes, boolean isTotal) {
    var label = new Label(name);
    label.getStyleClass().add("note");
    var value = new Label(minutes == 0 ? "–" : HoursText.shown(minutes));
    value.getStyleClass().add(isTotal ? "card-title" : "week-day");
    var box = new VBox(2, label, value);
    box.setMinWidth(isTotal ? 84 : 56);
    return box;
  }

  /// An empty line for the next hours; the day stays, since one logs a day at a time.
  private void begin() {
    model.change(Optional.empty());
    time.clear();
    text.clear();
    billable.setSelected(true);
    log.setText(desk.text("work.hours.log"));
    cancel.setVisible(false);
    cancel.setManaged(false);
  }

  private void change(HoursRow row) {
    var week = model.week().get();
    if (week == null) return;
    var hours = row.hours();
    model.change(Optional.of(hours.id()));
    week.jobs().stream()
        .filter(one -> one.id().equals(hours.assignment()))
        .findFirst()
        .ifPresent(job.value()::set);
    date.setValue(hours.date());
    time.setText(HoursText.shown(hours.minutes()));
    text.setText(hours.text());
    billable.setSelected(hours.isBillable());
    log.setText(desk.text("work.hours.change"));
    cancel.setVisible(true);
    cancel.setManaged(true);
    time.requestFocus();
  }

  @FXML
  void onLog() {
    job.settle();
    var chosen = job.value().get();
    var day = date.typed().orElse(null);
    jobField.setHint(chosen == null ? desk.text("work.hours.noJob") : "");
    boolean isTime = HoursText.read(time.getText()).isPresent();
    timeField.error().set(isTime ? "" : desk.text("work.hours.noTime"));
    if (chosen == null) job.requestFocus();
    else if (!isTime) time.requestFocus();
    else if (day == null) date.requestFocus();
    else
      model.log(
          chosen,
          day,
          time.getText(),
          text.getText(),
          billable.isSelected(),
          () -> {
            begin();
            time.requestFocus();
          });
  }

  @FXML
  void onCancel() {
    begin();
  }

  @FXML
  void onBefore() {
    model.go(-1);
  }

  @FXML
  void onAfter() {
    model.go(1);
  }

  @FXML
  void onToday() {
    model.today();
  }

  private void withdrawChosen() {
    var row = table.getSelectionModel().getSelectedItem();
    if (row != null) model.withdraw(row.hours());
  }

  @FXML
  void onWithdraw() {
    withdrawChosen();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    all.add(Shortcut.of("Ctrl+Enter", log.getText(), this::onLog));
    all.add(Shortcut.of("Alt+PgUp", desk.text("work.hours.before"), this::onBefore));
    all.add(Shortcut.of("Alt+PgDn", desk.text("work.hours.after"), this::onAfter));
    all.add(
        Shortcut.of("Delete", desk.text("work.hours.withdraw"), this::withdrawChosen)
            .within(table));
    return all;
  }

  @Override
  public void enter() {
    job.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
  }
}

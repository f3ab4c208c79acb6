package coop.meent.work.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.base.Week;
import coop.meent.member.Member;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import coop.meent.work.ApprovalOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.Hours;
import coop.meent.work.HoursText;
import coop.meent.work.HoursWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Weeks of hours that wait for the yes of somebody else than who worked or noted them. A row opens
/// the hours of a week.
public final class ApprovalView implements View {

  private final WorkDesk desk;
  private final Texts texts;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<Row> rows;
  private Map<AssignmentId, String> jobs = Map.of();

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private RowTable<Row> table;
  @FXML private Button approve;

  /// @param isOwn whether whoever sits here worked or noted some of it
  record Row(HoursWeek week, String name, boolean isOwn) {}

  public ApprovalView(WorkDesk desk) {
    this.desk = desk;
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "work.approval.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk.desk(), "approval", table, bar);
    table.onOpen(this::open);
    var nothing =
        new EmptyState(
            Feather.CHECK_CIRCLE,
            texts.get("work.approval.empty"),
            texts.get("work.approval.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> approve.setDisable(row == null || row.isOwn));
  }

  private void addColumns() {
    var columns = new Columns<Row>(texts);
    table.column(
        "who",
        columns.lines(
            texts.get("work.hours.who"), 240, Row::name, row -> texts.period(row.week.days())));
    table.column(
        "week",
        columns.code(
            texts.get("work.approval.week"),
            110,
            row -> Week.of(row.week.days().from()).toString()));
    table.column(
        "time",
        columns.code(texts.get("work.hours.time"), 90, row -> HoursText.shown(row.week.minutes())));
    table.column(
        "billable",
        columns.code(
            texts.get("work.hours.billable"), 110, row -> HoursText.shown(row.week.billable())));
    table.column("state", columns.badge(texts.get("work.hours.state"), 220, this::state));
  }

  private Badge state(Row row) {
    return row.isOwn
        ? new Badge(Tone.NEUTRAL, texts.get("work.approval.own"))
        : new Badge(Tone.WAIT, texts.get("work.approval.waits"));
  }

  private String sought(Row row) {
    return row.name + " " + Week.of(row.week.days().from());
  }

  private void open(Row row) {
    var form = FormParts.form(Prose.note(texts.period(row.week.days())));
    for (var one : row.week.hours()) form.getChildren().add(line(one));
    form.getChildren()
        .add(
            FormParts.pair(texts.get("work.hours.sum"), HoursText.shown(row.week.minutes()), true));
    if (row.isOwn) form.getChildren().add(Prose.note(texts.get("work.approval.own.why")));
    else {
      var deed =
          FormParts.primary("approveWeek", texts.get("work.approval.deed"), () -> approve(row));
      form.getChildren().add(deed);
    }
    desk.desk().navigation().open(row.name, form);
  }

  private Node line(Hours one) {
    var job = jobs.getOrDefault(one.assignment(), "?");
    return FormParts.item(
        FormParts.pair(
            texts.shortDate(one.date()) + " · " + job, HoursText.shown(one.minutes()), false),
        Prose.note(
            one.isBillable() ? one.text() : one.text() + " · " + texts.get("work.hours.ours")));
  }

  @FXML
  void onApprove() {
    var row = table.getSelectionModel().getSelectedItem();
    if (row != null) approve(row);
  }

  private void approve(Row row) {
    desk.tasks()
        .run(
            () -> desk.hours().approve(row.week.member(), row.week.days().from(), desk.me().id()),
            outcome -> {
              switch (outcome) {
                case ApprovalOutcome.Approved done -> {
                  notice.notice().set(null);
                  desk.desk().navigation().closeSheet();
                  desk.desk()
                      .notices()
                      .done(
                          desk.text(
                              "work.approval.done", HoursText.shown(done.minutes()), row.name),
                          () -> undo(done.deed()));
                }
                case Refusal refusal -> notice.refuse(refusal);
              }
              refresh();
            });
  }

  private void undo(DeedId deed) {
    desk.desk().undo(() -> desk.hours().undo(deed), notice, this::refresh);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(table.shortcuts(texts));
    keys.add(Shortcut.of("Alt+A", texts.get("work.approval.deed"), approve::fire));
    keys.addAll(bar.shortcuts(table));
    return keys;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("work.approval")));
  }

  @Override
  public void shown() {
    refresh();
  }

  private record Read(List<Row> rows, Map<AssignmentId, String> jobs) {}

  @Override
  public void refresh() {
    latest.run(
        this::read,
        read -> {
          jobs = read.jobs;
          rows.setAll(read.rows);
        });
  }

  private Read read() {
    Map<MemberId, String> names =
        desk.members().members().stream().collect(Collectors.toMap(Member::id, Member::name));
    return new Read(
        desk.hours().toApprove().stream()
            .map(one ->
                new Row(one, names.getOrDefault(one.member(), "?"), one.isOf(desk.me().id())))
            .toList(),
        desk.work().assignments().stream()
            .collect(Collectors.toMap(Assignment::id, Assignment::name)));
  }
}

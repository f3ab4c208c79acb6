package coop.meent.calendar.ui;

import coop.meent.calendar.CalendarFile;
import coop.meent.calendar.Entry;
import coop.meent.calendar.StatutoryCalendar;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.FileSaver;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What is due for one financial year, by which article, and what of it was done. A row opens to be
/// ticked off.
public final class CalendarView implements View {

  private static final double EXTENDED = 130;

  private final CalendarDesk room;
  private final Desk desk;
  private final Latest latest;
  private final ObservableList<Entry> rows = FXCollections.observableArrayList();
  private final Parent root;
  private int year;

  @FXML private Label shownYear;
  @FXML private RowTable<Entry> table;

  public CalendarView(CalendarDesk room) {
    this.room = room;
    desk = room.desk();
    latest = new Latest(desk.tasks());
    // The year whose accounts are being made now.
    year = room.today().getYear() - 1;
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(rows);
    table.onOpen(this::open);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<Entry>(texts);
    table.column(
        "what",
        columns.lines(
            texts.get("calendar.what"), 360, entry -> entry.matter().in(texts), this::below));
    table.column("due", columns.date(texts.get("calendar.due"), this::due));
    table.column(
        "extended",
        columns.date(texts.get("calendar.extended"), EXTENDED, this::extended, texts::shortDate));
    table.column(
        "done", columns.date(texts.get("calendar.done"), entry -> entry.done().orElse(null)));
    table.column("state", columns.badge(texts.get("member.state"), 130, this::state));
  }

  private String below(Entry entry) {
    return who(entry) + " · " + new EntryWords(desk.texts()).by(entry);
  }

  private @Nullable LocalDate due(Entry entry) {
    return entry.due().orElse(null);
  }

  private @Nullable LocalDate extended(Entry entry) {
    return entry.when() instanceof Entry.When.Due due ? due.extended().orElse(null) : null;
  }

  private String who(Entry entry) {
    return entry.matter().doer().in(desk.texts());
  }

  private Badge state(Entry entry) {
    var state = entry.state(room.today());
    var tone =
        switch (state) {
          case DONE -> Tone.OK;
          case LATE, ASKS -> Tone.LOOK;
          case SOON -> Tone.WAIT;
          case LATER, FREE -> Tone.NEUTRAL;
        };
    return new Badge(tone, desk.texts().get("calendar.state." + state.name()));
  }

  private void open(Entry entry) {
    new EntrySheet(room, year, entry, this::refresh).open();
  }

  @FXML
  void onBefore() {
    year--;
    refresh();
  }

  @FXML
  void onAfter() {
    year++;
    refresh();
  }

  @FXML
  void onPaper() {
    int shown = year;
    new PaperFile(desk, room.members())
        .save(
            desk.texts().get("calendar.paper.title", String.valueOf(shown)),
            language ->
                room.paper().checklist(room.calendar().calendar(shown), room.today(), language));
  }

  @FXML
  void onFile() {
    int shown = year;
    new FileSaver(desk)
        .save(
            "calendar.file",
            "calendar.file.kind",
            desk.texts().get("calendar.paper.title", String.valueOf(shown)),
            "ics",
            target ->
                new CalendarFile(desk.texts())
                    .write(room.calendar().calendar(shown), room.clock().instant(), target));
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    all.add(Shortcut.of("Ctrl+PgUp", desk.texts().get("calendar.before"), this::onBefore));
    all.add(Shortcut.of("Ctrl+PgDn", desk.texts().get("calendar.after"), this::onAfter));
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
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("calendar.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    int wanted = year;
    latest.run(() -> room.calendar().calendar(wanted), this::show);
  }

  private void show(StatutoryCalendar calendar) {
    var texts = desk.texts();
    shownYear.setText(
        calendar
            .year()
            .map(shown -> texts.get("calendar.paper.year", shown.first(), shown.last()))
            .orElseGet(() -> String.valueOf(calendar.number())));
    rows.setAll(calendar.entries());
  }
}

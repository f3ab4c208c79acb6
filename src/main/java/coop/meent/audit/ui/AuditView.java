package coop.meent.audit.ui;

import coop.meent.audit.Standing;
import coop.meent.audit.Statement;
import coop.meent.base.Id.MemberId;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.Prose;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The audit of a year in one place, for the committee to work in and for everybody of the office
/// to see: how it stands, what it rests on, the sample, and what is asked and answered.
public final class AuditView implements View {

  private static final int MOST_BROKEN = 2;

  private final AuditDesk room;
  private final Latest latest;
  private final Latest looking;
  private final Parent root;
  private final ObservableList<AuditRow> all = FXCollections.observableArrayList();
  private final FilteredList<AuditRow> rows = new FilteredList<>(all);
  private boolean isFilling;
  private @Nullable Shown shown;
  private AuditDesk.@Nullable Promises promises;

  @FXML private ComboBox<Integer> year;
  @FXML private StatusBadge state;
  @FXML private Label sentence;
  @FXML private VBox facts;
  @FXML private FlowPane deeds;
  @FXML private FilterBar bar;
  @FXML private RowTable<AuditRow> table;

  /// What is shown, as it stood when it was read.
  ///
  /// @param isReproduced whether the last sample comes out the same here
  record Shown(
      Standing standing,
      List<AuditRow> rows,
      List<Integer> years,
      MemberId me,
      boolean isCommittee,
      boolean isBoard,
      boolean isAnswering,
      Optional<Boolean> isReproduced) {}

  public AuditView(AuditDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    looking = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    year.setConverter(new ChoiceNames<>(String::valueOf));
    year.setMinWidth(Region.USE_PREF_SIZE);
    year.valueProperty().subscribe((before, now) -> chosen());
    addColumns();
    table.show(rows);
    table.onOpen(this::open);
    var nothing =
        new EmptyState(Feather.SEARCH, room.text("audit.empty"), room.text("audit.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<AuditRow>(texts);
    table.column("entry", columns.code(texts.get("audit.entry"), 90, row -> row.reference(texts)));
    table.column("day", columns.date(texts.get("audit.day"), AuditRow::day));
    var what = columns.text(texts.get("audit.text"), 260, AuditRow::what);
    what.setMinWidth(160);
    table.column("what", what);
    table.column("size", columns.amount(texts.get("audit.size"), AuditRow::size));
    table.column("why", columns.text(texts.get("audit.why.short"), 150, row -> row.why(texts)));
    table.column("state", columns.badge(texts.get("audit.state"), 130, row -> row.state(texts)));
    table.column("by", columns.text(texts.get("audit.by"), 130, AuditRow::by));
  }

  private void chosen() {
    if (!isFilling) refresh();
  }

  private Shown read(@Nullable Integer wanted) {
    var audits = room.audits();
    int of = wanted == null ? audits.year() : wanted;
    var standing = audits.standing(of);
    var me = room.me().get();
    var years = new ArrayList<>(audits.years());
    if (!years.contains(of)) years.addFirst(of);
    return new Shown(
        standing,
        AuditRow.of(standing, room.words()),
        years,
        me,
        audits.refusal(of, me).isEmpty(),
        audits.appointRefusal(me).isEmpty(),
        audits.answerRefusal(me).isEmpty(),
        standing.draw().flatMap(audits::isReproduced));
  }

  private void show(Shown now) {
    shown = now;
    isFilling = true;
    if (!year.getItems().equals(now.years)) year.getItems().setAll(now.years);
    year.setValue(now.standing.year());
    isFilling = false;
    var standing = now.standing;
    state.show(new Badge(tone(standing.state()), standing.state().in(room.texts())));
    sentence.setText(room.words().sentence(standing));
    facts.getChildren().setAll(facts(now));
    deeds.getChildren().setAll(deeds(now));
    all.setAll(now.rows);
    bar.countProperty()
        .set(all.isEmpty() ? "" : room.texts().count("audit.count", standing.looks().size()));
  }

  private static Tone tone(Standing.State of) {
    return switch (of) {
      case SIGNED -> Tone.OK;
      case STALE -> Tone.LOOK;
      case NOBODY, OPEN -> Tone.NEUTRAL;
      case TO_DRAW, LOOKING, TO_SIGN, ONE_SIGNED -> Tone.WAIT;
    };
  }

  private List<Node> facts(Shown now) {
    var standing = now.standing;
    List<Node> lines = new ArrayList<>();
    if (!standing.seats().isEmpty())
      lines.add(note("audit.committee.is", room.words().names(standing.members())));
    standing
        .closing()
        .ifPresent(close ->
            lines.add(
                note(
                    "audit.closed",
                    room.day(close.at()),
                    room.texts().euro(close.result()),
                    room.texts().euro(close.total()))));
    standing
        .books()
        .ifPresent(books -> lines.add(note("audit.books", books.text(), books.entries())));
    // A line from the beginning, so that no button moves away under the mouse.
    lines.add(promises == null ? note("audit.promises.running") : promises(promises));
    standing
        .draw()
        .ifPresent(draw -> {
          lines.add(
              note(
                  "audit.drawnBy",
                  room.audits().name(draw.by()),
                  draw.request().word(),
                  draw.seed()));
          lines.add(Prose.note(room.words().method(draw)));
          now.isReproduced.ifPresent(same ->
              lines.add(
                  same
                      ? note("audit.reproduced.yes")
                      : Prose.strong(room.text("audit.reproduced.no"))));
        });
    for (var statement : standing.latest()) lines.add(signed(standing, statement));
    return lines;
  }

  private Node note(String key, Object... arguments) {
    return Prose.note(room.text(key, arguments));
  }

  private Node promises(AuditDesk.Promises found) {
    if (found.broken().isEmpty())
      return Prose.note(room.texts().count("audit.promises.kept", found.kept()));
    var first =
        String.join(" · ", found.broken().subList(0, Math.min(MOST_BROKEN, found.broken().size())));
    return Prose.strong(
        room.texts().count("audit.promises.broken", found.broken().size()) + " " + first);
  }

  private Node signed(Standing standing, Statement one) {
    var texts = room.texts();
    var words =
        room.text(
            "audit.signedBy",
            room.audits().name(one.by()),
            texts.date(room.day(one.recordedAt())),
            one.hasRemarks() ? one.remarks() : texts.get("audit.paper.noRemarks"));
    return standing.isStale(one)
        ? Prose.strong(words + " " + room.words().since(standing, one))
        : Prose.note(words);
  }

  /// What can be done by who sits here; one of them stands out.
  private List<Node> deeds(Shown now) {
    var standing = now.standing;
    List<Node> buttons = new ArrayList<>();
    if (now.isBoard)
      buttons.add(
          deed(
              "auditAppoint",
              "audit.appoint",
              standing.members().size() < Standing.LEAST,
              this::appoint));
    if (now.isCommittee) {
      boolean isNext = standing.closing().isPresent() && !standing.isDrawn();
      buttons.add(deed("auditDraw", "audit.draw", isNext, this::draw));
      buttons.add(deed("auditAsk", "audit.ask.year", false, this::ask));
      var tally = standing.tally();
      boolean isReady = standing.isDrawn() && tally.seen() == tally.picked();
      buttons.add(deed("auditSign", "audit.sign", isReady && !hasSigned(now), this::sign));
    }
    buttons.add(deed("auditChecks", "audit.checks", false, () -> room.around().openChecks()));
    buttons.add(deed("auditPaper", "audit.paper", false, () -> room.around().openPaper()));
    return buttons;
  }

  private static boolean hasSigned(Shown now) {
    return now.standing.current().stream().anyMatch(one -> one.by().equals(now.me));
  }

  private Button deed(String id, String key, boolean isNext, Runnable act) {
    var button = FormParts.button(id, room.text(key), act);
    if (isNext) button.getStyleClass().add("primary");
    return button;
  }

  /// Opens the form by which the board writes down who is in the committee.
  public void appoint() {
    if (shown != null) new SeatForm(room, shown.standing).open();
  }

  /// Opens the form by which a sample is drawn.
  public void draw() {
    if (shown != null) new DrawForm(room, shown.standing).open();
  }

  /// Opens the form for a question about the year.
  public void ask() {
    if (shown != null) new AskForm(room, shown.standing, Optional.empty()).open();
  }

  /// Opens the form by which one signs.
  public void sign() {
    if (shown != null) new SignForm(room, shown.standing).open();
  }

  private void open(AuditRow row) {
    if (shown != null) new LookSheet(room, shown, row).open();
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.words(room.texts())));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("audit.page")));
  }

  /// The promises of the file take a while on a large one, so that they come after the rest.
  @Override
  public void shown() {
    refresh();
    looking.runLong(
        room.text("checks.job"),
        progress -> room.around().promises(room.texts(), progress),
        this::arrived);
  }

  private void arrived(AuditDesk.Promises found) {
    promises = found;
    if (shown != null) facts.getChildren().setAll(facts(shown));
  }

  @Override
  public void refresh() {
    var wanted = year.getValue();
    latest.run(() -> read(wanted), this::show);
  }
}

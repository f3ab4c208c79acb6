package coop.meent.circle.ui;

import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.RulePoint;
import coop.meent.circle.RuleWords;
import coop.meent.circle.Ruling;
import coop.meent.store.Space;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/// What a circle's rulebook says, point by point, by which decision and from when; changes are laid
/// down here and told.
public final class RulesView implements View {

  private final CircleDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<PointRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>();
  private Optional<CircleFacts> facts = Optional.empty();
  private boolean mayRule;

  @FXML private NoticeBar notice;
  @FXML private Label sentence;
  @FXML private Button tell;
  @FXML private RowTable<PointRow> table;

  /// One point, and by which version it holds.
  record PointRow(
      RulePoint point,
      String says,
      String typed,
      LocalDate from,
      String resolution,
      Optional<String> binds,
      boolean isNow) {}

  private record Found(
      Optional<CircleFacts> facts, List<PointRow> rows, boolean mayRule, int untold) {}

  public RulesView(CircleDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    heading.set(Heading.of(texts.get("circle.rules")));
    root = Fxml.load(this, texts);
    var columns = new Columns<PointRow>(texts);
    table.column(
        "point", columns.text(texts.get("circle.point"), 280, row -> row.point().in(texts)));
    table.column("says", columns.text(texts.get("circle.says"), 280, PointRow::says));
    table.column("from", columns.date(texts.get("circle.from"), PointRow::from));
    table.column("state", columns.badge(texts.get("member.state"), 150, this::state));
    table.column(
        "resolution", columns.text(texts.get("circle.resolution"), 200, PointRow::resolution));
    table.show(rows);
    table.setPlaceholder(
        new EmptyState(Feather.BOOK, texts.get("circle.empty"), texts.get("circle.empty.why")));
    table.onOpen(this::change);
  }

  private Badge state(PointRow row) {
    if (row.isNow()) return new Badge(Tone.OK, texts.get("circle.rules.binds"));
    return row.binds()
        .map(month -> new Badge(Tone.INFO, texts.get("circle.rules.from", month)))
        .orElseGet(() -> new Badge(Tone.WAIT, texts.get("circle.rules.untold")));
  }

  private void load() {
    latest.run(this::find, this::show);
  }

  private Found find() {
    var found = room.find(room.circles().circles());
    return new Found(
        found,
        found.map(this::rows).orElse(List.of()),
        room.circles().mayRule(),
        found.flatMap(RulesView::toTell).map(one -> 1).orElse(0));
  }

  private static Optional<Ruling> toTell(CircleFacts facts) {
    return facts.rulings().rulings().reversed().stream()
        .filter(one -> !facts.rulings().untold(one).isEmpty())
        .findFirst();
  }

  /// What holds in the month that is next, then what is to come.
  private List<PointRow> rows(CircleFacts one) {
    var words = new RuleWords(texts);
    List<PointRow> all = new ArrayList<>();
    var now = one.rulings().in(one.nextMonth());
    now.flatMap(Ruling::rules)
        .ifPresent(rules -> {
          for (var point : RulePoint.values()) {
            var since = since(one, now.get(), point, point.said(rules));
            all.add(
                new PointRow(
                    point,
                    words.says(point, rules),
                    words.typed(point, rules),
                    since.from(),
                    since.resolution(),
                    Optional.empty(),
                    true));
          }
        });
    for (var ruling : one.rulings().rulings()) {
      var binds = one.rulings().bindsFrom(ruling);
      boolean isPast = binds.filter(month -> !month.isAfter(one.nextMonth())).isPresent();
      if (isPast || now.isEmpty()) continue;
      ruling
          .rules()
          .ifPresent(rules ->
              now.get()
                  .rules()
                  .map(rules::differing)
                  .orElse(List.of())
                  .forEach(point ->
                      all.add(
                          new PointRow(
                              point,
                              words.says(point, rules),
                              words.typed(point, rules),
                              ruling.from(),
                              ruling.resolution(),
                              binds.map(room::month),
                              false))));
    }
    return all;
  }

  /// The version since which a point says what it says.
  private static Ruling since(CircleFacts one, Ruling now, RulePoint point, String said) {
    var since = now;
    for (var ruling : one.rulings().rulings().reversed()) {
      if (ruling.from().isAfter(now.from())) continue;
      boolean isSame = ruling.rules().filter(rules -> point.said(rules).equals(said)).isPresent();
      if (!isSame) break;
      since = ruling;
    }
    return since;
  }

  private void show(Found found) {
    facts = found.facts;
    mayRule = found.mayRule;
    rows.setAll(found.rows);
    found.facts.ifPresent(
        one -> heading.set(new Heading(texts.get("circle.rules"), one.circle().name())));
    sentence.setText(
        found
            .facts
            .map(one -> texts.get("circle.rules.said", room.month(one.nextMonth())))
            .orElse(""));
    boolean isToTell = found.mayRule && found.untold > 0;
    tell.setVisible(isToTell);
    tell.setManaged(isToTell);
  }

  @FXML
  void onTell() {
    facts.ifPresent(one ->
        toTell(one)
            .ifPresent(ruling ->
                room.act(
                    () ->
                        room.circles()
                            .tell(
                                one.circle().id(),
                                ruling.id(),
                                one.rulings().untold(ruling),
                                room.today(),
                                Optional.empty()),
                    notice,
                    texts.get("circle.rules.told"),
                    this::load)));
  }

  private void change(PointRow row) {
    if (!mayRule || facts.isEmpty()) return;
    var one = facts.get();
    var bar = new NoticeBar(texts);
    var says = new TextField(row.typed());
    says.setId("pointSays");
    var resolution = new TextField();
    resolution.setId("pointResolution");
    var from = new coop.meent.ui.DateField(texts);
    from.setId("pointFrom");
    from.setNear(one.nextMonth().atDay(1));
    from.setValue(one.nextMonth().atDay(1));
    var said = new FormField(row.point().in(texts), says);
    said.setHint(
        texts.get("circle.example", texts.get("circle.point." + row.point().name() + ".example")));
    var decided = new FormField(texts.get("circle.resolution"), resolution);
    decided.setHint(texts.get("circle.resolution.hint"));
    var deed =
        FormParts.primary(
            "pointDeed",
            texts.get("circle.rules.deed"),
            () ->
                from.typed()
                    .ifPresentOrElse(
                        day ->
                            room.act(
                                () ->
                                    room.circles()
                                        .rule(
                                            one.circle().id(),
                                            Map.of(row.point(), says.getText()),
                                            day,
                                            resolution.getText()),
                                bar,
                                texts.get("circle.rules.done"),
                                this::load),
                        from::requestFocus));
    desk.navigation()
        .open(
            row.point().in(texts),
            FormParts.form(
                bar,
                Prose.note(texts.get("circle.rules.why")),
                said,
                new FormField(texts.get("circle.from"), from),
                decided,
                new ReadersLine(desk, Space.COMMON),
                deed));
  }

  @Override
  public List<Shortcut> shortcuts() {
    return new ArrayList<>(table.shortcuts(texts));
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
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    load();
  }

  @Override
  public void refresh() {
    load();
  }
}

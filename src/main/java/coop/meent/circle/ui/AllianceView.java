package coop.meent.circle.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.AllianceFacts;
import coop.meent.circle.AllianceSheet;
import coop.meent.circle.HelpLine;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Circles that give together: what it is worth to them, and for a month what is lacking, what each
/// circle gives of it, and who gives what to whom with the proof, before anything is kept.
public final class AllianceView implements View {

  private final CircleDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<GiveRow> gives = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>();
  private boolean isFilling;

  @FXML private NoticeBar notice;
  @FXML private VBox nothing;
  @FXML private VBox content;
  @FXML private ComboBox<YearMonth> month;
  @FXML private Label who;
  @FXML private Label worth;
  @FXML private Label sentence;
  @FXML private VBox parts;
  @FXML private FlowPane deeds;
  @FXML private RowTable<GiveRow> table;

  /// What one member gives to one other.
  private record GiveRow(
      String donor, String circle, String recipient, Money gives, String proof) {}

  public AllianceView(CircleDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    heading.set(Heading.of(texts.get("circle.alliance")));
    root = Fxml.load(this, texts);
    month.setConverter(new ChoiceNames<>(room::month));
    month
        .valueProperty()
        .subscribe((before, now) -> {
          if (!isFilling && now != null) load();
        });
    var columns = new Columns<GiveRow>(texts);
    table.column("donor", columns.text(texts.get("circle.donor"), 160, GiveRow::donor));
    table.column("circle", columns.text(texts.get("circle.alliance.circle"), 150, GiveRow::circle));
    table.column("recipient", columns.text(texts.get("circle.recipient"), 210, GiveRow::recipient));
    table.column("gives", columns.amount(texts.get("circle.gives"), GiveRow::gives));
    table.column("proof", columns.text(texts.get("circle.proof"), 360, GiveRow::proof));
    table.show(gives);
    table.setPlaceholder(
        new EmptyState(
            Feather.SUN, texts.get("circle.month.quiet"), texts.get("circle.month.quiet.why")));
    table.onOpen(row ->
        desk.navigation()
            .open(
                row.donor(),
                FormParts.form(
                    FormParts.pair(row.recipient(), texts.euro(row.gives()), true),
                    Prose.plain(row.proof()))));
  }

  private void load() {
    var wanted = Optional.ofNullable(month.getValue());
    latest.run(() -> ShownAlliance.find(room, wanted), this::show);
  }

  private static void see(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  private void show(ShownAlliance shown) {
    see(content, shown.alliance().isPresent());
    see(nothing, shown.alliance().isEmpty());
    var words = new AllianceDeeds(room, shown, notice, this::load);
    if (shown.alliance().isEmpty()) nothing.getChildren().setAll(empty(shown, words));
    shown.alliance().ifPresent(one -> show(shown, one, words));
  }

  private EmptyState empty(ShownAlliance shown, AllianceDeeds words) {
    var what = texts.get("circle.alliance.empty");
    var why =
        texts.get("circle.alliance.empty.why")
            + shown.worth().map(one -> " " + one.words().in(texts)).orElse("");
    return shown.mayRule() && shown.all().size() > 1
        ? new EmptyState(Feather.LINK, what, why, words.toFound())
        : new EmptyState(Feather.LINK, what, why);
  }

  private void show(ShownAlliance shown, AllianceFacts alliance, AllianceDeeds words) {
    heading.set(new Heading(texts.get("circle.alliance"), alliance.name()));
    choose(shown, alliance);
    who.setText(
        texts.get(
            "circle.alliance.said",
            alliance.name(),
            shown.circles().stream()
                .map(one -> one.circle().name())
                .collect(Collectors.joining(", "))));
    worth.setText(shown.worth().map(one -> one.words().in(texts)).orElse(""));
    see(worth, shown.worth().isPresent());
    sentence.setText(shown.sheet().map(one -> said(shown, one)).orElse(""));
    see(sentence, shown.sheet().isPresent());
    parts.getChildren().setAll(shown.sheet().map(one -> parts(shown, one)).orElse(List.of()));
    gives.setAll(
        shown.sheet().stream()
            .flatMap(one -> one.flows().stream())
            .map(one -> row(shown, one))
            .toList());
    deeds.getChildren().setAll(words.buttons());
    notice.notice().set(warning(shown).orElse(null));
  }

  private void choose(ShownAlliance shown, AllianceFacts alliance) {
    isFilling = true;
    List<YearMonth> all = new ArrayList<>();
    var last = room.alliances().nextMonth(alliance);
    var newest = shown.month().isAfter(last) ? shown.month() : last;
    var first = alliance.first().orElse(newest);
    for (var one = newest; !one.isBefore(first); one = one.minusMonths(1)) all.add(one);
    if (!month.getItems().equals(all)) month.getItems().setAll(all);
    month.setValue(shown.month());
    isFilling = false;
  }

  private String said(ShownAlliance shown, AllianceSheet sheet) {
    var when = room.month(shown.month());
    List<String> words = new ArrayList<>();
    if (sheet.asked().isZero()) words.add(texts.get("circle.alliance.quiet", when));
    else
      words.add(
          texts.get(
              shown.kept().isPresent() ? "circle.alliance.was" : "circle.alliance.would",
              when,
              texts.euro(sheet.asked()),
              texts.euro(sheet.given())));
    if (sheet.missing().isPositive())
      words.add(texts.get("circle.alliance.missing", texts.euro(sheet.missing())));
    if (sheet.back().isPositive())
      words.add(texts.get("circle.alliance.back", texts.euro(sheet.back())));
    return String.join(" ", words);
  }

  /// How much each circle gives, and up to what its own rulebook lets it.
  private List<Node> parts(ShownAlliance shown, AllianceSheet sheet) {
    List<Node> lines = new ArrayList<>();
    if (!sheet.asked().isPositive()) return lines;
    for (var part : sheet.parts())
      lines.add(
          FormParts.pair(
              texts.get(
                  "circle.alliance.part", shown.circle(part.circle()), texts.euro(part.gives())),
              texts.get(
                  "circle.alliance.part.why", texts.euro(part.most()), texts.euro(part.above())),
              false));
    for (var words : new AllianceMoves(shown, texts).words(sheet)) lines.add(Prose.note(words));
    return lines;
  }

  private GiveRow row(ShownAlliance shown, HelpLine line) {
    var to = line.recipient().map(shown::name).orElse("");
    var circle = shown.circle(line.helped());
    return new GiveRow(
        shown.name(line.donor()),
        shown.circle(line.circle()),
        line.isBack()
            ? texts.get("circle.help.back.to", to)
            : texts.get("circle.help.to", to, circle),
        line.paid(),
        line.proof(texts));
  }

  private Optional<Notice> warning(ShownAlliance shown) {
    if (shown.isContested())
      return Optional.of(
          new Notice(
              Tone.LOOK,
              texts.get("circle.alliance.contested", room.month(shown.month())),
              texts.get("circle.alliance.contested.next")));
    boolean isAsked = shown.sheet().filter(one -> one.asked().isPositive()).isPresent();
    return shown
        .refusal()
        .filter(why -> isAsked || shown.sheet().isEmpty())
        .map(why -> new Notice(Tone.INFO, texts.refusal(why), texts.next(why)));
  }

  @Override
  public List<Shortcut> shortcuts() {
    return new ArrayList<>(table.shortcuts(texts));
  }

  @Override
  public void enter() {
    month.requestFocus();
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(720, 600);
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

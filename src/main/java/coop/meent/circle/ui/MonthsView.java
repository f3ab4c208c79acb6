package coop.meent.circle.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.KeptShapes;
import coop.meent.circle.MonthSheet;
import coop.meent.circle.Transfer;
import coop.meent.circle.ui.MonthWords.GiftRow;
import coop.meent.gift.Shortage;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.Scenario;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceNames;
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
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// A circle's month: who asks for what, who gives what with the proof, what is to be paid and how
/// far that is. The next month is shown as it would come out.
public final class MonthsView implements View {

  private static final List<Shortage> WAYS =
      List.of(Shortage.REPORT, Shortage.ALIKE, Shortage.SECOND_ROUND);

  private final CircleDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Latest looking;
  private final Parent root;
  private final ObservableList<GiftRow> gifts = FXCollections.observableArrayList();
  private final ObservableList<Transfer> transfers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>();
  private Map<MemberId, String> names = Map.of();
  private Forecast forecast = new Forecast(Optional.empty(), "");
  private boolean isFilling;

  @FXML private NoticeBar notice;
  @FXML private VBox nothing;
  @FXML private VBox content;
  @FXML private ComboBox<YearMonth> month;
  @FXML private ComboBox<Shortage> way;
  @FXML private FormField wayField;
  @FXML private Label sentence;
  @FXML private Label outlook;
  @FXML private VBox targets;
  @FXML private FlowPane deeds;
  @FXML private RowTable<GiftRow> giftTable;
  @FXML private VBox payments;
  @FXML private RowTable<Transfer> transferTable;

  /// Whether the circle will hold, in words; kept while the circle stays as it is, since it is
  /// simulated.
  private record Forecast(Optional<Scenario> scenario, String words) {}

  public MonthsView(CircleDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    looking = new Latest(desk.tasks());
    heading.set(Heading.of(texts.get("circle.months")));
    root = Fxml.load(this, texts);
    month.setConverter(new ChoiceNames<>(room::month));
    month
        .valueProperty()
        .subscribe((before, now) -> {
          if (!isFilling && now != null) load();
        });
    way.setConverter(new ChoiceNames<>(one -> texts.get("circle.way." + one.name())));
    addColumns();
    giftTable.show(gifts);
    giftTable.setPlaceholder(
        new EmptyState(
            Feather.SUN, texts.get("circle.month.quiet"), texts.get("circle.month.quiet.why")));
    giftTable.onOpen(row ->
        desk.navigation()
            .open(
                row.donor(),
                FormParts.form(
                    FormParts.pair(row.recipient(), texts.euro(row.gives()), true),
                    Prose.plain(row.proof()))));
    transferTable.show(transfers);
    transferTable.onOpen(this::open);
  }

  private void addColumns() {
    var given = new Columns<GiftRow>(texts);
    giftTable.column("donor", given.text(texts.get("circle.donor"), 180, GiftRow::donor));
    giftTable.column(
        "recipient", given.text(texts.get("circle.recipient"), 180, GiftRow::recipient));
    giftTable.column("gives", given.amount(texts.get("circle.gives"), GiftRow::gives));
    giftTable.column("proof", given.text(texts.get("circle.proof"), 360, GiftRow::proof));
    var paid = new Columns<Transfer>(texts);
    transferTable.column("payer", paid.text(texts.get("circle.payer"), 180, one -> payer(one)));
    transferTable.column("payee", paid.text(texts.get("circle.payee"), 180, one -> name(one.to())));
    transferTable.column("amount", paid.amount(texts.get("circle.amount"), Transfer::amount));
    transferTable.column("paid", paid.amount(texts.get("circle.paid"), Transfer::paid));
    transferTable.column("state", paid.badge(texts.get("member.state"), 130, this::state));
  }

  private String payer(Transfer one) {
    return one.from().map(this::name).orElse(texts.get("circle.account"));
  }

  private String name(MemberId member) {
    return names.getOrDefault(member, "");
  }

  private Badge state(Transfer one) {
    var state = one.state(room.today());
    var tone =
        switch (state) {
          case OPEN -> Tone.INFO;
          case PARTIAL -> Tone.WAIT;
          case LATE -> Tone.LOOK;
          case PAID, THANKED -> Tone.OK;
        };
    return new Badge(tone, state.in(texts));
  }

  private void open(Transfer one) {
    desk.navigation()
        .open(
            name(one.to()),
            FormParts.form(
                FormParts.pair(texts.get("circle.payer"), payer(one), false),
                FormParts.pair(texts.get("circle.amount"), texts.euro(one.amount()), true),
                FormParts.pair(texts.get("circle.paid"), texts.euro(one.paid()), false),
                Prose.note(texts.get("circle.mark", one.endToEnd())),
                Prose.note(texts.get("circle.due", one.due()))));
  }

  private void load() {
    var wanted = Optional.ofNullable(month.getValue());
    latest.run(() -> ShownMonth.find(room, wanted), this::show);
  }

  private static void see(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  private void show(Optional<ShownMonth> found) {
    see(content, found.isPresent());
    see(nothing, found.isEmpty());
    if (found.isEmpty())
      nothing
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.HEART, texts.get("circle.empty"), texts.get("circle.empty.why")));
    found.ifPresent(this::show);
  }

  private void show(ShownMonth shown) {
    var facts = shown.facts();
    var words = new MonthWords(room, shown);
    names = shown.names();
    heading.set(new Heading(texts.get("circle.months"), facts.circle().name()));
    choose(facts, shown.month());
    sentence.setText(words.sentence());
    targets.getChildren().setAll(words.targets());
    gifts.setAll(words.gifts());
    transfers.setAll(shown.transfers());
    see(payments, !shown.transfers().isEmpty());
    boolean isToChoose = shown.isToChoose();
    see(wayField, isToChoose);
    shown
        .sheet()
        .ifPresent(one -> {
          var ways = new ArrayList<>(WAYS);
          if (one.isAllied()) ways.add(Shortage.ALLIANCE);
          if (!way.getItems().equals(ways)) way.getItems().setAll(ways);
          if (!isToChoose || way.getValue() == null) way.setValue(chosen(one));
        });
    deeds
        .getChildren()
        .setAll(new MonthDeeds(room, shown, notice, this::way, this::load).buttons());
    notice.notice().set(words.notice().orElse(null));
    var before = forecast;
    looking.run(() -> forecast(facts, before), this::show);
  }

  private Optional<Shortage> way() {
    return Optional.ofNullable(way.getValue()).filter(any -> wayField.isVisible());
  }

  private Forecast forecast(CircleFacts facts, Forecast before) {
    var scenario = KeptShapes.scenario(facts, room.today());
    return scenario.equals(before.scenario)
        ? before
        : new Forecast(scenario, scenario.map(this::foretold).orElse(""));
  }

  /// The figure never stands without what it rests on.
  private String foretold(Scenario scenario) {
    var found = Outlook.of(scenario);
    return found.sentence().in(texts) + " " + found.assumption().in(texts);
  }

  private void show(Forecast found) {
    forecast = found;
    outlook.setText(found.words);
  }

  private static Shortage chosen(MonthSheet sheet) {
    return sheet.isAllied() ? Shortage.ALLIANCE : sheet.basis().way();
  }

  private void choose(CircleFacts facts, YearMonth shown) {
    isFilling = true;
    List<YearMonth> all = new ArrayList<>();
    for (var one = facts.nextMonth(); !one.isBefore(facts.firstMonth()); one = one.minusMonths(1))
      all.add(one);
    if (!month.getItems().equals(all)) month.getItems().setAll(all);
    month.setValue(shown);
    isFilling = false;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return new ArrayList<>(giftTable.shortcuts(texts));
  }

  @Override
  public void enter() {
    month.requestFocus();
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(720, 640);
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

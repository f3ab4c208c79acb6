package coop.meent.circle.ui;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleMonths.Preview;
import coop.meent.circle.CircleSight.Own;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
import coop.meent.ui.Focus;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A circle: my place in it, what the next month comes to, and who takes part.
public final class CircleView implements View {

  private final CircleDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Runnable openMonths;
  private final Parent root;
  private final ObservableList<PlaceRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>();

  @FXML private NoticeBar notice;
  @FXML private ComboBox<CircleId> circle;
  @FXML private Label sentence;
  @FXML private FlowPane figures;
  @FXML private FlowPane deeds;
  @FXML private VBox nothing;
  @FXML private VBox content;
  @FXML private RowTable<PlaceRow> table;
  private List<CircleFacts> all = List.of();
  private Map<MemberId, String> names = Map.of();

  /// What is read at once.
  private record Found(
      List<CircleFacts> all,
      Map<MemberId, String> names,
      Optional<CircleFacts> facts,
      List<PlaceRow> rows,
      Optional<Preview> next,
      boolean mayRule,
      boolean mayRun,
      int seen) {}

  /// @param openMonths shows the months of the circle
  public CircleView(CircleDesk room, Runnable openMonths) {
    this.room = room;
    this.openMonths = openMonths;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    heading.set(Heading.of(texts.get("circle.page")));
    root = Fxml.load(this, texts);
    circle.setConverter(new ChoiceNames<>(this::circleName));
    circle.valueProperty().subscribe((before, now) -> choose(now));
    addColumns();
    table.show(rows);
    table.onOpen(this::open);
  }

  private String circleName(CircleId id) {
    return all.stream()
        .filter(one -> one.circle().id().equals(id))
        .map(one -> one.circle().name())
        .findFirst()
        .orElse("");
  }

  private void addColumns() {
    var columns = new Columns<PlaceRow>(texts);
    table.column("number", columns.code(texts.get("member.number"), 64, PlaceRow::number));
    table.column("name", columns.text(texts.get("member.name"), 200, row -> row.member().name()));
    table.column("state", columns.badge(texts.get("member.state"), 190, row -> row.state(room)));
    table.column("level", columns.amount(texts.get("circle.level"), PlaceRow::level));
    table.column("deposit", columns.amount(texts.get("circle.deposit"), PlaceRow::deposit));
    table.column("cap", columns.amount(texts.get("circle.cap"), PlaceRow::shownCap));
    table.column("balance", columns.amount(texts.get("circle.balance"), PlaceRow::shownBalance));
  }

  private void choose(@Nullable CircleId now) {
    if (now == null || now.equals(room.chosen().get())) return;
    room.chosen().set(now);
    load();
  }

  private void open(PlaceRow row) {
    open(row.member());
  }

  private void open(Member member) {
    current()
        .ifPresent(facts -> new PlaceSheet(room, facts, member, notice, this::load).open(names));
  }

  /// Opens my own place in the circle beside the table.
  public void openMine() {
    open(room.me());
  }

  private Optional<CircleFacts> current() {
    return room.find(all);
  }

  private void load() {
    latest.run(this::find, found -> Focus.keep(root, () -> show(found)));
  }

  private Found find() {
    var circles = room.circles().circles();
    var facts = room.find(circles);
    var people = room.members().members();
    return new Found(
        circles,
        people.stream().collect(Collectors.toMap(Member::id, Member::name)),
        facts,
        facts.map(one -> PlaceRow.of(one, people, room.today())).orElse(List.of()),
        facts.map(one -> room.months().preview(one)),
        room.circles().mayRule(),
        room.circles().mayRun(),
        facts.map(one -> room.circles().seen(one).size()).orElse(0));
  }

  private void show(Found found) {
    all = found.all;
    names = found.names;
    boolean isThere = found.facts.isPresent();
    see(content, isThere);
    see(nothing, !isThere);
    if (!isThere) {
      nothing.getChildren().setAll(empty(found.mayRule));
      return;
    }
    var facts = found.facts.get();
    var ids = found.all.stream().map(one -> one.circle().id()).toList();
    if (!circle.getItems().equals(ids)) circle.getItems().setAll(ids);
    circle.setValue(facts.circle().id());
    see(circle, ids.size() > 1);
    heading.set(new Heading(texts.get("circle.page"), facts.circle().name()));
    rows.setAll(found.rows);
    sentence.setText(said(facts, found));
    figures.getChildren().setAll(figures(facts, found));
    deeds.getChildren().setAll(deeds(facts, found));
    warn(facts, found.next);
  }

  private static void see(javafx.scene.Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  private EmptyState empty(boolean mayRule) {
    var what = texts.get("circle.empty");
    var why = texts.get("circle.empty.why");
    if (!mayRule) return new EmptyState(Feather.HEART, what, why);
    var deed = FormParts.button("foundCircle", texts.get("circle.found"), this::found);
    deed.getStyleClass().add("primary");
    return new EmptyState(Feather.HEART, what, why, deed);
  }

  private String said(CircleFacts facts, Found found) {
    return texts.get(
        "circle.said",
        facts.circle().name(),
        texts.count("member.count", found.rows.size()),
        facts.circle().founded());
  }

  private List<FigureCard> figures(CircleFacts facts, Found found) {
    List<FigureCard> cards = new ArrayList<>();
    var mine =
        found.rows.stream().filter(row -> row.member().id().equals(room.me().id())).findFirst();
    if (mine.isPresent()) {
      var row = mine.get();
      cards.add(
          new FigureCard(
              texts.get("circle.mine"),
              texts.euro(row.balance()),
              row.cap()
                  .map(
                      cap -> texts.get("circle.mine.cap", texts.euro(row.level()), texts.euro(cap)))
                  .orElse(texts.get("circle.mine.noCap", texts.euro(row.level())))));
      var own = Own.of(facts, room.me().id());
      cards.add(
          new FigureCard(
              texts.get("circle.gave"),
              texts.euro(own.given()),
              texts.get("circle.received", texts.euro(own.received()))));
    }
    if (found.mayRun)
      cards.add(
          new FigureCard(
              texts.get("circle.together"),
              texts.euro(facts.total(room.today())),
              texts.get("circle.together.note", room.today())));
    found.next.ifPresent(next -> cards.add(next(facts, next)));
    return cards;
  }

  private FigureCard next(CircleFacts facts, Preview next) {
    var title = texts.get("circle.next", room.month(facts.nextMonth()));
    return switch (next) {
      case Preview.Ready(var sheet, var _) ->
          new FigureCard(
              title,
              texts.euro(sheet.given()),
              sheet.shortfall().isPositive()
                  ? texts.get("circle.next.short", texts.euro(sheet.shortfall()))
                  : sheet.receipts().isEmpty()
                      ? texts.get("circle.month.quiet")
                      : texts.count("circle.next.to", sheet.receipts().size()));
      case Preview.Not(var refusal) -> new FigureCard(title, "—", texts.refusal(refusal));
    };
  }

  private List<Button> deeds(CircleFacts facts, Found found) {
    List<Button> buttons = new ArrayList<>();
    var months =
        FormParts.button(
            "openMonths",
            texts.get("circle.month.open", room.month(facts.nextMonth())),
            openMonths);
    months.getStyleClass().add("primary");
    buttons.add(months);
    boolean isIn = found.rows.stream().anyMatch(row -> row.member().id().equals(room.me().id()));
    if (found.mayRule || !isIn)
      buttons.add(
          FormParts.button(
              "joinCircle",
              texts.get("circle.join"),
              () -> new JoinForm(room, facts, found.mayRule, notice, this::load).open()));
    if (found.mayRun && found.seen > 0)
      buttons.add(
          FormParts.button(
              "bookDeposits", texts.count("circle.deposits.seen", found.seen), this::bookSeen));
    if (found.mayRun)
      buttons.add(
          FormParts.button("noteDeposits", texts.get("circle.deposits.note"), this::noteAll));
    if (found.mayRun) buttons.addAll(new BackDeeds(room, facts, notice, this::load).buttons());
    if (found.mayRule)
      buttons.add(FormParts.button("foundAnother", texts.get("circle.found.other"), this::found));
    return buttons;
  }

  private void warn(CircleFacts facts, Optional<Preview> next) {
    var contested = facts.contested();
    if (contested.isPresent()) {
      notice
          .notice()
          .set(
              new Notice(
                  Tone.LOOK,
                  texts.get("circle.contested", room.month(contested.get())),
                  texts.get("circle.contested.next")));
      return;
    }
    notice.notice().set(next.flatMap(this::shortage).orElse(null));
  }

  private Optional<Notice> shortage(Preview next) {
    return next instanceof Preview.Ready(var sheet, var _) && sheet.shortfall().isPositive()
        ? Optional.of(
            new Notice(
                Tone.LOOK,
                texts.get(
                    "circle.short",
                    room.month(sheet.basis().month()),
                    texts.euro(sheet.shortfall()),
                    texts.euro(sheet.asked())),
                texts.get("circle.short.next")))
        : Optional.empty();
  }

  /// Opens the form for a new circle.
  public void found() {
    new FoundForm(room, notice, this::load).open();
  }

  private void bookSeen() {
    current()
        .ifPresent(facts ->
            room.act(
                () -> room.circles().bookSeen(facts.circle().id()),
                notice,
                texts.get("circle.deposits.booked"),
                this::load));
  }

  private void noteAll() {
    current()
        .ifPresent(facts -> {
          var month = facts.nextMonth();
          var now = YearMonth.from(room.today());
          var day = month.isBefore(now) ? month.atEndOfMonth() : room.today();
          desk.dialogs()
              .confirm(
                  new coop.meent.ui.Dialogs.Question(
                      texts.get("circle.deposits.note.title", room.month(month)),
                      texts.get("circle.deposits.note.text"),
                      texts.get("circle.deposits.note.deed"),
                      false),
                  () ->
                      room.act(
                          () -> room.circles().noteAll(facts.circle().id(), month, day),
                          notice,
                          texts.get("circle.deposits.noted"),
                          this::load));
        });
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
  public Dimension2D leastSize() {
    return new Dimension2D(700, 560);
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

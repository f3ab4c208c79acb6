package coop.meent.circle.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleSight.Own;
import coop.meent.circle.Openly;
import coop.meent.document.ui.ChartView;
import coop.meent.outlook.Beside;
import coop.meent.outlook.Evenness;
import coop.meent.outlook.OutlookCharts;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.Seen;
import coop.meent.outlook.SeenYear;
import coop.meent.outlook.Watch;
import coop.meent.pooling.Percent;
import coop.meent.statute.ConsentOutcome;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a circle saw in all its time: whether more fall ill than it may believe in, what it learned
/// of itself, how evenly giving came out. Who did not agree is not named, but each sees their own
/// figures.
public final class SeenView implements View {

  private final CircleDesk room;
  private final Texts texts;
  private final Latest latest;
  private final Runnable openHold;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>();
  private Optional<Found> found = Optional.empty();

  @FXML private NoticeBar notice;
  @FXML private VBox nothing;
  @FXML private GridPane content;
  @FXML private VBox watch;
  @FXML private ChartView chart;
  @FXML private Label rate;
  @FXML private VBox learned;
  @FXML private Card mineCard;
  @FXML private VBox mine;
  @FXML private VBox even;
  @FXML private VBox years;

  /// All that the page shows of a circle.
  private record Found(
      CircleFacts facts,
      Seen seen,
      Optional<Watch> watch,
      Optional<Beside> beside,
      Optional<Evenness> even,
      Optional<Own> own,
      Openly openly,
      boolean isOpen,
      Map<MemberId, String> names,
      boolean mayNote) {}

  /// @param openHold shows whether the circle will hold
  public SeenView(CircleDesk room, Runnable openHold) {
    this.room = room;
    this.openHold = openHold;
    texts = room.desk().texts();
    latest = new Latest(room.desk().tasks());
    heading.set(Heading.of(texts.get("circle.seen")));
    root = Fxml.load(this, texts);
  }

  private void load() {
    latest.run(this::find, this::show);
  }

  private Optional<Found> find() {
    var all = room.circles().circles();
    return room.find(all).map(facts -> find(all, facts));
  }

  private Found find(List<CircleFacts> all, CircleFacts facts) {
    var sight = room.circles().sight();
    var seen = sight.seen(facts);
    boolean isIn = facts.roll().everybody().contains(room.me().id());
    return new Found(
        facts,
        seen,
        Watch.of(seen, Scenario.usual()),
        Beside.of(seen, sight.seen(all), Scenario.usual()),
        sight.evenness(facts),
        isIn ? Optional.of(Own.of(facts, room.me().id())) : Optional.empty(),
        sight.openly(facts),
        sight.isOpen(room.me().id()),
        room.names(),
        sight.mayNote());
  }

  private static void see(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  private void show(Optional<Found> now) {
    found = now;
    see(content, now.isPresent());
    see(nothing, now.isEmpty());
    nothing
        .getChildren()
        .setAll(
            new EmptyState(Feather.EYE, texts.get("circle.empty"), texts.get("circle.empty.why")));
    now.ifPresent(this::show);
  }

  private void show(Found one) {
    heading.set(new Heading(texts.get("circle.seen"), one.facts.circle().name()));
    showWatch(one);
    learned.getChildren().setAll(learned(one));
    see(mineCard, one.own.isPresent());
    one.own.ifPresent(own -> mine.getChildren().setAll(mine(own, one.isOpen)));
    even.getChildren().setAll(even(one));
    years.getChildren().setAll(years(one));
  }

  private void showWatch(Found one) {
    see(chart, one.watch.isPresent());
    see(rate, one.watch.isPresent());
    if (one.watch.isEmpty()) {
      watch.getChildren().setAll(Prose.note(texts.get("circle.seen.noMonths")));
      return;
    }
    var now = one.watch.get();
    var tone = now.warns() ? Tone.LOOK : Tone.OK;
    var badge =
        new StatusBadge(
            new Badge(tone, texts.get(now.warns() ? "outlook.watch.on" : "outlook.watch.off")));
    watch.getChildren().setAll(badge, Prose.plain(now.words().in(texts)));
    if (now.warns())
      watch
          .getChildren()
          .add(FormParts.button("watchHold", texts.get("circle.seen.toHold"), openHold));
    var charts = new OutlookCharts(texts);
    chart.show(charts.watch(now), at -> charts.watchAt(now, at));
    rate.setText(now.rate().in(texts) + " " + texts.get("outlook.watch.how"));
  }

  private List<Node> learned(Found one) {
    if (one.seen.isEmpty()) return List.of(Prose.note(texts.get("circle.seen.nothing")));
    var words = one.seen.learned(Scenario.usual());
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.strong(texts.get("outlook.seen.prevalence", Percent.of(words.prevalence()))));
    parts.add(Prose.plain(one.seen.words(Scenario.usual()).in(texts)));
    one.beside.ifPresent(beside -> parts.add(Prose.plain(beside.words().in(texts))));
    if (one.beside.isEmpty()) parts.add(Prose.note(texts.get("outlook.beside.none")));
    parts.add(Prose.note(texts.get("outlook.seen.use")));
    if (!one.watch.map(Watch::warns).orElse(false))
      parts.add(
          FormParts.deeds(FormParts.button("seenHold", texts.get("circle.seen.toHold"), openHold)));
    return parts;
  }

  private List<Node> mine(Own own, boolean isOpen) {
    List<Node> parts = new ArrayList<>();
    parts.add(FormParts.pair(texts.get("circle.paper.deposits"), texts.euro(own.aside()), false));
    parts.add(FormParts.pair(texts.get("circle.gave"), texts.euro(own.given()), false));
    parts.add(
        FormParts.pair(texts.get("circle.paper.received"), texts.euro(own.received()), false));
    if (own.fees().isPositive())
      parts.add(FormParts.pair(texts.get("circle.paper.fees"), texts.euro(own.fees()), false));
    own.share()
        .ifPresent(share ->
            parts.add(Prose.plain(texts.get("circle.seen.share", texts.euro(own.given()), share))));
    if (own.received().isPositive())
      parts.add(Prose.plain(texts.get("circle.seen.without", texts.euro(own.received()))));
    parts.add(openly(isOpen));
    parts.add(Prose.note(texts.get("circle.seen.open.why", Evenness.FEWEST)));
    return parts;
  }

  private CheckBox openly(boolean isOpen) {
    var box = new CheckBox(texts.get("circle.seen.open"));
    box.setId("seenOpen");
    box.setWrapText(true);
    box.setSelected(isOpen);
    box.setOnAction(event ->
        room.desk()
            .tasks()
            .run(
                () -> room.circles().sight().say(room.me().id(), box.isSelected()),
                this::answered));
    return box;
  }

  private void answered(ConsentOutcome outcome) {
    switch (outcome) {
      case ConsentOutcome.Saved saved ->
          room.desk()
              .notices()
              .done(
                  texts.get(
                      saved.consent().isGiven() ? "circle.seen.open.yes" : "circle.seen.open.no"));
      case Refusal refusal -> notice.refuse(refusal);
    }
    load();
  }

  private List<Node> even(Found one) {
    if (one.even.isEmpty())
      return List.of(Prose.note(texts.get("circle.seen.even.none", Evenness.FEWEST)));
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.plain(one.even.get().words().in(texts)));
    for (var figure : one.even.get().shown())
      parts.add(
          FormParts.pair(
              texts.get("circle.seen.even." + figure.key()), figure.words().in(texts), false));
    parts.add(Prose.note(texts.get("circle.seen.even.note")));
    if (one.openly.isHeldBack())
      parts.add(Prose.note(texts.get("circle.seen.open.few", Evenness.FEWEST)));
    if (one.openly.named().isEmpty()) return parts;
    parts.add(Prose.strong(texts.get("circle.seen.open.named")));
    for (var line : one.openly.named())
      parts.add(
          FormParts.pair(
              one.names.getOrDefault(line.member(), ""),
              texts.get(
                  "circle.seen.open.line",
                  texts.euro(line.own().given()),
                  texts.euro(line.own().received())),
              false));
    return parts;
  }

  private List<Node> years(Found one) {
    List<Node> rows = new ArrayList<>();
    rows.add(Prose.note(texts.get("circle.seen.years.why")));
    for (var year : one.seen.years().reversed()) rows.add(row(one, year));
    if (one.mayNote) {
      var add =
          FormParts.button("notePast", texts.get("circle.past.open"), () -> note(Optional.empty()));
      rows.add(FormParts.deeds(add));
    }
    return rows;
  }

  private HBox row(Found one, SeenYear year) {
    boolean isNoted = one.seen.noted().stream().anyMatch(each -> each.year() == year.year());
    Node name =
        isNoted && one.mayNote ? link(year.year()) : Prose.strong(String.valueOf(year.year()));
    var people = Math.round(year.memberMonths() / (double) year.months());
    var words =
        new VBox(
            name,
            Prose.note(
                texts.get(
                    isNoted ? "circle.seen.year.noted" : "circle.seen.year.kept",
                    people,
                    texts.count("pooling.months", year.months()))));
    HBox.setHgrow(words, Priority.ALWAYS);
    var began = new Label(texts.count("circle.seen.began", year.began()));
    began.setMinWidth(Label.USE_PREF_SIZE);
    var row = new HBox(8, words, began);
    row.getStyleClass().add("scenario-row");
    return row;
  }

  private Hyperlink link(int year) {
    var link = new Hyperlink(String.valueOf(year));
    link.setId("past" + year);
    link.setOnAction(event -> note(Optional.of(year)));
    link.setAccessibleText(texts.get("circle.past.change", String.valueOf(year)));
    return link;
  }

  private void note(Optional<Integer> year) {
    found.ifPresent(one ->
        new PastForm(room, one.facts, notice, this::load)
            .open(
                year.flatMap(wanted ->
                    one.seen.noted().stream().filter(each -> each.year() == wanted).findFirst())));
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Alt+N", texts.get("circle.past.open"), this::noteNew),
        Shortcut.of("Alt+H", texts.get("circle.seen.toHold"), openHold));
  }

  private void noteNew() {
    if (found.filter(Found::mayNote).isPresent()) note(Optional.empty());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading;
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

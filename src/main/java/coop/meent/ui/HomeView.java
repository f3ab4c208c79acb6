package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Home: what waits for the reader, then the cards that features bring.
public final class HomeView implements View {

  /// What features bring.
  public record Parts(List<WaitSource> waits, List<HomeCard> cards) {}

  private static final double TWO_COLUMNS = 620;
  private static final double LEFT = 60;
  private static final double GAP = 16;
  private static final int MOST_KEYS = 9;

  private final Desk desk;
  private final Greeting greeting;
  private final Parts parts;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final WaitList waits;
  private final Parent root;
  private List<Waiting> now = List.of();

  @FXML private PageColumn page;
  @FXML private GridPane columns;
  @FXML private Card waitsCard;
  @FXML private VBox main;
  @FXML private VBox side;
  @FXML private CardGrid wide;

  public HomeView(Desk desk, Greeting greeting, Parts parts) {
    this.desk = desk;
    this.greeting = greeting;
    this.parts = parts;
    latest = new Latest(desk.tasks());
    heading = new ReadOnlyObjectWrapper<>(greeting.heading(desk.texts()));
    waits = new WaitList(desk.texts());
    root = Fxml.load(this, desk.texts());
    waitsCard.getContent().setAll(waits);
    parts.cards().forEach(this::place);
    ((Region) root).widthProperty().subscribe(width -> arrange(width.doubleValue()));
  }

  private void place(HomeCard card) {
    var frame = new Card(card.title(), card.content());
    frame.noteProperty().bind(card.note());
    card.cause().map(HomeView::button).ifPresent(frame.getContent()::add);
    VBox.setVgrow(card.content(), Priority.ALWAYS);
    switch (card.place()) {
      case MAIN -> stack(main, frame, card);
      case SIDE -> stack(side, frame, card);
      case WIDE -> wide.add(frame);
    }
  }

  private static Button button(HomeCard.Cause cause) {
    var button = new Button(cause.label(), new FontIcon(Feather.ARROW_RIGHT));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().addAll("quiet", "cause");
    button.setOnAction(event -> cause.open().run());
    return button;
  }

  /// The last one takes what room is left, unless there is nothing in it.
  private static void stack(VBox place, Card frame, HomeCard card) {
    if (!place.getChildren().isEmpty())
      VBox.setVgrow(place.getChildren().getLast(), Priority.NEVER);
    place.getChildren().add(frame);
    card.isEmpty()
        .subscribe(isEmpty -> {
          boolean isLast = place.getChildren().getLast() == frame;
          VBox.setVgrow(frame, isLast && !isEmpty ? Priority.ALWAYS : Priority.NEVER);
        });
  }

  /// Where there is no room for two columns, the second goes below the first.
  private void arrange(double width) {
    page.setWide(width);
    boolean isNarrow = width < TWO_COLUMNS;
    GridPane.setConstraints(side, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
    columns.setVgap(isNarrow ? GAP : 0);
    columns.getColumnConstraints().getFirst().setPercentWidth(isNarrow ? 100 : LEFT);
    columns.getColumnConstraints().getLast().setPercentWidth(isNarrow ? 0 : 100 - LEFT);
    columns.setHgap(isNarrow ? 0 : GAP);
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(400, 120);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ReadOnlyObjectProperty<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    heading.set(greeting.heading(desk.texts()));
    latest.run(this::waiting, this::show);
    parts.cards().forEach(HomeCard::refresh);
  }

  /// What waits goes by its number, what the cards open to by Alt and theirs.
  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    for (var one : now.subList(0, Math.min(now.size(), MOST_KEYS)))
      all.add(
          Shortcut.of(String.valueOf(all.size() + 1), named(one.deed(), one.what()), one.act()));
    int number = 0;
    for (var card : parts.cards()) {
      var cause = card.cause();
      if (cause.isEmpty() || ++number > MOST_KEYS) continue;
      var words = named(card.title(), cause.get().label());
      all.add(Shortcut.of("Alt+" + number, words, cause.get().open()));
    }
    return all;
  }

  private static String named(String first, String second) {
    return first + ": " + second;
  }

  private List<Waiting> waiting() {
    return parts.waits().stream().flatMap(source -> source.waiting().stream()).toList();
  }

  private void show(List<Waiting> waiting) {
    now = waiting;
    waits.show(waiting);
    waitsCard.setNote(waiting.isEmpty() ? "" : desk.texts().value(waiting.size()));
  }
}

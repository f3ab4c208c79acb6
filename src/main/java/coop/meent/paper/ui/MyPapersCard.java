package coop.meent.paper.ui;

import coop.meent.paper.Paper;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// On Home: the newest of one's papers, and the way to all of them.
public final class MyPapersCard implements HomeCard {

  private static final int MOST = 3;

  private final PaperDesk desk;
  private final Opens opens;
  private final Latest latest;
  private final VBox rows = new VBox();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);

  /// @param all opens all of one's papers
  public record Opens(Consumer<Paper> one, Runnable all) {}

  public MyPapersCard(PaperDesk desk, Opens opens) {
    this.desk = desk;
    this.opens = opens;
    latest = new Latest(desk.tasks());
    rows.setId("myPapers");
    rows.getStyleClass().add("movements");
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public String title() {
    return desk.text("paper.mine");
  }

  @Override
  public ObservableValue<String> note() {
    return note.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Boolean> isEmpty() {
    return empty.getReadOnlyProperty();
  }

  @Override
  public Node content() {
    return rows;
  }

  @Override
  public Optional<Cause> cause() {
    return Optional.of(new Cause(desk.text("paper.home.all"), opens.all));
  }

  @Override
  public void refresh() {
    latest.run(() -> desk.papers().papers(desk.me().id(), desk.me().id()), this::show);
  }

  private void show(List<Paper> papers) {
    var standing = papers.stream().filter(Paper::stands).toList();
    empty.set(standing.isEmpty());
    note.set(standing.isEmpty() ? "" : desk.texts().value(standing.size()));
    rows.getChildren().setAll(standing.stream().limit(MOST).map(this::row).toList());
    if (standing.isEmpty()) rows.getChildren().setAll(Prose.note(desk.text("paper.home.empty")));
  }

  private VBox row(Paper paper) {
    var title = new Hyperlink(paper.title());
    title.setOnAction(event -> opens.one.accept(paper));
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    var texts = desk.texts();
    var about =
        Prose.note(texts.get("paper.kind." + paper.kind()) + " · " + texts.shortDate(paper.date()));
    var row = new VBox(title, about);
    row.getStyleClass().add("movement");
    return row;
  }
}

package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Around each of the three first steps: what it asks, which step it is, the way back, and the
/// sample, which is one click away all along.
public final class FirstRunFrame extends StackPane {

  private static final int STEPS = 3;
  private static final double WIDTH = 640;

  private final Texts texts;
  private final HBox head = new HBox();
  private final HBox foot = new HBox();
  private final Node content;
  private Optional<Runnable> back = Optional.empty();

  /// @param lead a sentence or two below the title
  public FirstRunFrame(Texts texts, int step, String title, String lead, Node content) {
    this.texts = texts;
    this.content = content;
    getStyleClass().add("welcome");
    var name = new Label(title);
    name.getStyleClass().add("page-title");
    name.setWrapText(true);
    var count = new Label(texts.get("ui.first.step", step, STEPS));
    count.getStyleClass().add("note");
    count.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().setAll(new Logo(), name, gap(), count);
    head.getStyleClass().add("first-head");
    var words = new Label(lead);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    foot.getStyleClass().add("deeds");
    var column = new VBox(16, head, words, content, foot);
    column.setMaxWidth(WIDTH);
    column.setMaxHeight(Region.USE_PREF_SIZE);
    var middle = new StackPane(column);
    middle.getStyleClass().add("first-middle");
    var scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    getChildren().setAll(scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /// What stands at the right of the title, such as a choice of language.
  FirstRunFrame beside(Node part) {
    head.getChildren().add(part);
    return this;
  }

  /// The way back, by a button and by Escape.
  public FirstRunFrame back(String key, Runnable back) {
    this.back = Optional.of(back);
    var button = new Button(texts.get(key));
    button.setId("back");
    button.setOnAction(event -> back.run());
    foot.getChildren().addFirst(button);
    return this;
  }

  FirstRunFrame sample(Runnable sample) {
    var button = new Button(texts.get("ui.first.sample"));
    button.setId("sample");
    button.getStyleClass().add("quiet");
    button.setOnAction(event -> {
      wait(texts.get("ui.first.sample.making"));
      sample.run();
    });
    foot.getChildren().addAll(gap(), button);
    return this;
  }

  /// While something is made, nothing is asked.
  private void wait(String what) {
    content.setDisable(true);
    var words = new Label(what);
    words.setId("making");
    words.getStyleClass().add("note");
    foot.getChildren().setAll(words);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || back.isEmpty()) return;
    back.get().run();
    event.consume();
  }

  /// Begins where one types, or at the first button.
  public void begin() {
    applyCss();
    layout();
    FirstField.focus(this);
  }
}

package coop.meent.document.ui;

import coop.meent.base.Texts;
import coop.meent.document.Made;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Desk;
import coop.meent.ui.Fxml;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A report inside the window: its pages, where in them the reader is, how large, and a search in
/// their words.
final class ReportViewer {

  private static final Duration PAUSE = Duration.millis(150);

  private final Desk desk;
  private final Texts texts;
  private final Finder finder;
  private final PageStack stack;
  private final Parent root;
  private Preview.@Nullable Ready shown;

  @FXML private NoticeBar notice;
  @FXML private FlowPane findBar;
  @FXML private TextField sought;
  @FXML private Label found;
  @FXML private Button findPrevious;
  @FXML private Button findNext;
  @FXML private StackPane place;
  @FXML private FlowPane bar;
  @FXML private TextField number;
  @FXML private Label position;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private ComboBox<Zoom> zoom;
  @FXML private ToggleButton onePage;
  @FXML private ToggleButton wide;

  ReportViewer(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    finder = new Finder(desk.tasks());
    stack = new PageStack(desk.tasks(), finder);
    stack.setId("pages");
    root = Fxml.load(this, texts);
    place.getChildren().setAll(stack);
    chooseZoom();
    onePage.selectedProperty().bindBidirectional(stack.onePage);
    stack.page().subscribe(page -> tell());
    number.setOnAction(event -> goTyped());
    number.focusedProperty().subscribe(focused -> tell());
    seekWhileTyping();
    List.of(bar, findBar).forEach(ReportViewer::explain);
    show(null);
  }

  /// What the viewer does by a key, wherever on the page the focus is.
  List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Ctrl+F", texts.get("document.find"), this::onFind),
        Shortcut.of("F3", texts.get("document.find.next"), finder::next),
        Shortcut.of("Shift+F3", texts.get("document.find.previous"), finder::previous),
        Shortcut.of("Ctrl+G", texts.get("document.preview.number"), () -> focus(number)),
        Shortcut.of("Ctrl+Plus", texts.get("document.preview.larger"), stack::larger),
        Shortcut.of("Ctrl+=", texts.get("document.preview.larger"), stack::larger),
        Shortcut.of("Ctrl+Minus", texts.get("document.preview.smaller"), stack::smaller),
        Shortcut.of(
            "Ctrl+0", texts.get("document.zoom.width"), () -> stack.zoom.set(new Zoom.FitWidth())),
        Shortcut.of("Ctrl+C", texts.get("document.copy"), this::onCopy).within(stack));
  }

  private void chooseZoom() {
    zoom.setConverter(new ChoiceNames<>(one -> one.name(texts)));
    zoom.getItems().setAll(Zoom.choices());
    zoom.valueProperty().bindBidirectional(stack.zoom);
  }

  private void seekWhileTyping() {
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(event -> finder.seek(sought.getText(), stack.page().get()));
    sought.textProperty().subscribe((before, now) -> pause.playFromStart());
    sought.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSought);
    finder.state().subscribe((before, now) -> tell(now));
  }

  /// What a button without words does stands in its tip.
  private static void explain(Node part) {
    if (part instanceof ButtonBase button && button.getAccessibleText() != null)
      button.setTooltip(new Tooltip(button.getAccessibleText()));
    else if (part instanceof Parent parent && !(part instanceof Control))
      parent.getChildrenUnmodifiable().forEach(ReportViewer::explain);
  }

  Parent root() {
    return root;
  }

  /// Whether the reader wants the report alone.
  BooleanProperty wide() {
    return wide.selectedProperty();
  }

  void show(@Nullable Preview preview) {
    shown = preview instanceof Preview.Ready ready ? ready : null;
    notice.notice().set(words(preview));
    stack.show(shown == null ? null : shown.pages());
    bar.setDisable(shown == null);
    tell();
  }

  private @Nullable Notice words(@Nullable Preview preview) {
    return switch (preview) {
      case null -> null;
      case Preview.Ready _ -> null;
      case Preview.Refused(Made.AccountMissing _) -> choose("document.choose.account");
      case Preview.Refused(Made.MemberMissing _) -> choose("document.choose.member");
      case Preview.Refused(var refusal) -> Notice.refused(texts, refusal);
      case Preview.Stopped _ ->
          new Notice(Tone.WAIT, texts.get("document.stopped"), texts.get("document.stopped.next"));
    };
  }

  /// Nothing is wrong when a choice was not made yet.
  private Notice choose(String key) {
    return new Notice(Tone.INFO, texts.get(key), "");
  }

  private void tell() {
    int count = stack.count();
    int page = stack.page().get();
    previous.setDisable(page <= 1);
    next.setDisable(page >= count);
    position.setText(count == 0 ? "" : texts.get("document.preview.of", count));
    if (!number.isFocused()) number.setText(count == 0 ? "" : String.valueOf(page));
    var title = shown == null ? texts.get("document.preview") : shown.report().title();
    stack.setAccessibleText(
        count == 0 ? title : title + ", " + texts.get("document.preview.position", page, count));
  }

  private void goTyped() {
    var digits = number.getText().replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() < 9) stack.go(Integer.parseInt(digits));
    stack.requestFocus();
  }

  private void tell(Finder.State now) {
    findPrevious.setDisable(now.hits() == 0);
    findNext.setDisable(now.hits() == 0);
    found.setText(words(now));
  }

  private String words(Finder.State now) {
    if (now.words().isEmpty()) return "";
    if (!now.isOver())
      return texts.get("document.find.searching", now.hits(), now.searched(), now.pages());
    return now.hits() == 0
        ? texts.get("document.find.none")
        : texts.get("document.find.some", now.current(), now.hits());
  }

  private static void focus(TextField field) {
    field.requestFocus();
    field.selectAll();
  }

  private void pressedInSought(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (event.isShiftDown()) finder.previous();
        else finder.next();
      }
      case ESCAPE -> onFindClose();
      default -> {
        return;
      }
    }
    event.consume();
  }

  @FXML
  void onFind() {
    if (shown == null) return;
    findBar.setVisible(true);
    findBar.setManaged(true);
    focus(sought);
    if (!sought.getText().isBlank()) finder.seek(sought.getText(), stack.page().get());
  }

  @FXML
  void onFindNext() {
    finder.next();
  }

  @FXML
  void onFindPrevious() {
    finder.previous();
  }

  @FXML
  void onFindClose() {
    finder.stop();
    findBar.setVisible(false);
    findBar.setManaged(false);
    stack.requestFocus();
  }

  @FXML
  void onPrevious() {
    stack.go(stack.page().get() - 1);
  }

  @FXML
  void onNext() {
    stack.go(stack.page().get() + 1);
  }

  @FXML
  void onSmaller() {
    stack.smaller();
  }

  @FXML
  void onLarger() {
    stack.larger();
  }

  /// The words of the page that is looked at.
  @FXML
  void onCopy() {
    var ready = shown;
    if (ready == null) return;
    int page = stack.page().get();
    desk.tasks()
        .run(
            () -> {
              try {
                return ready.pages().text(page);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            text -> copied(page, text));
  }

  private void copied(int page, String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    desk.notices().done(texts.get("document.copied", page));
  }
}

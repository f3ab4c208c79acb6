package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.application.Platform;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A question mark beside a word that needs explaining: two or three sentences, on asking. Escape
/// or a click beside it puts them away.
public final class HelpMark extends Button {

  private static final Duration FADE = Duration.millis(120);
  private static final double WIDTH = 300;

  private final String title;
  private final String text;

  /// @param topic the key below `ui.help.` of the title; the sentences stand at `.text` below that
  public HelpMark(@NamedArg("texts") Texts texts, @NamedArg("topic") String topic) {
    super("", new FontIcon(Feather.HELP_CIRCLE));
    title = texts.get("ui.help." + topic);
    text = texts.get("ui.help." + topic + ".text");
    setId("help-" + topic);
    getStyleClass().addAll("icon-only", "help-mark");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleText(texts.get("ui.help", title));
    setAccessibleHelp(text);
    setOnAction(event -> open());
  }

  private void open() {
    var over = new PopOver(words());
    over.getRoot().getStylesheets().clear();
    over.setDetachable(false);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    over.setAnimated(!Platform.getPreferences().isReducedMotion());
    over.setFadeInDuration(FADE);
    over.setFadeOutDuration(FADE);
    over.show(this);
  }

  private VBox words() {
    var head = new Label(title);
    head.getStyleClass().add("card-title");
    var body = new Label(text);
    for (var line : new Label[] {head, body}) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
    }
    var words = new VBox(4, head, body);
    words.setId("help");
    words.getStyleClass().add("help-words");
    words.setPrefWidth(WIDTH);
    return words;
  }
}

package coop.meent.ui;

import coop.meent.store.Space;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Before saving: who will be able to read it. Where nothing is chosen, an eye and a few names, all
/// of them on hover, and no room at all in a file that nobody shares. Beside a choice of readers
/// everybody by name, as the choice changes.
public final class ReadersLine extends HBox {

  private static final int MOST = 3;

  private final Desk desk;
  private final boolean isChoice;
  private final Label words = new Label();
  private final FontIcon icon = new FontIcon(Feather.EYE);
  private Space shown;

  public ReadersLine(Desk desk, Space space) {
    this(desk, space, false);
  }

  /// Below a field in which readers are chosen; to be told of every choice.
  ///
  /// @param first as it stands to begin with
  public static ReadersLine ofChoice(Desk desk, Space first) {
    return new ReadersLine(desk, first, true);
  }

  private ReadersLine(Desk desk, Space space, boolean isChoice) {
    this.desk = desk;
    this.isChoice = isChoice;
    shown = space;
    getStyleClass().add("readers-line");
    setAlignment(isChoice ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    words.setId("readersLine");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("note");
    getChildren().setAll(icon, words);
    occupy(isChoice);
    show(space);
  }

  public void show(Space space) {
    shown = space;
    boolean isAlone = space.kind() == Space.Kind.PRIVATE;
    icon.setIconCode(isAlone ? Feather.EYE_OFF : Feather.EYE);
    if (isAlone) say(desk.texts().get("ui.readers.PRIVATE"));
    else desk.tasks().run(() -> desk.readers().of(space), names -> tell(space, names));
  }

  /// Names that come after another choice was made are no answer to it.
  private void tell(Space space, List<String> names) {
    if (!space.equals(shown)) return;
    var texts = desk.texts();
    if (names.isEmpty()) {
      if (isChoice) say(texts.get("ui.readers." + space.kind()));
      else occupy(false);
      return;
    }
    var all = texts.get("ui.readers", String.join(", ", names));
    int more = names.size() - MOST;
    say(
        isChoice || more <= 0
            ? all
            : texts.get("ui.readers.more", String.join(", ", names.subList(0, MOST)), more));
    words.setTooltip(new Tooltip(String.join("\n", names)));
    words.setAccessibleText(all);
  }

  private void say(String text) {
    words.setText(text);
    words.setAccessibleText(text);
    words.setTooltip(null);
    occupy(true);
  }

  private void occupy(boolean isThere) {
    setVisible(isThere);
    setManaged(isThere);
  }
}

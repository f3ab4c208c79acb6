package coop.meent.ui;

import coop.meent.base.Letters;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Letters that are typed on a list of choices go to the first one that begins with them, or that
/// has a word that does; the same letter again goes on to the next. Who waits a moment begins anew.
/// JavaFX leaves such lists to the arrows alone, which is long among a hundred members.
final class TypeAhead {

  private static final Duration ONE_WORD = Duration.seconds(1);

  private final PauseTransition pause = new PauseTransition(ONE_WORD);
  private String typed = "";

  TypeAhead() {
    pause.setOnFinished(event -> typed = "");
  }

  void follow(Parent root) {
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void typed(KeyEvent event) {
    if (!(event.getTarget() instanceof ComboBox<?> box) || box.isEditable()) return;
    boolean isWord = !event.getCharacter().isBlank() && event.getCharacter().charAt(0) > ' ';
    if (!isWord || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    typed += Letters.plain(event.getCharacter());
    pause.playFromStart();
    choose(box);
    event.consume();
  }

  private <T> void choose(ComboBox<T> box) {
    var names = box.getItems().stream().map(one -> Letters.plain(name(box, one)).strip()).toList();
    int now = box.getSelectionModel().getSelectedIndex();
    int found = find(names, typed, now);
    if (found >= 0) box.getSelectionModel().select(found);
  }

  private static <T> String name(ComboBox<T> box, @Nullable T choice) {
    var converter = box.getConverter();
    var name = converter == null ? String.valueOf(choice) : converter.toString(choice);
    return name == null ? "" : name;
  }

  /// @param names in plain letters
  /// @param now where the list stands, -1 for nowhere
  /// @return -1 where none fits
  static int find(List<String> names, String typed, int now) {
    boolean isAgain = typed.length() > 1 && typed.chars().distinct().count() == 1;
    if (isAgain) {
      int whole = after(names, typed, now - 1);
      return whole >= 0 ? whole : after(names, typed.substring(0, 1), now);
    }
    // What is typed on keeps what it stands on, as long as that still fits.
    return after(names, typed, typed.length() > 1 ? now - 1 : now);
  }

  private static int after(List<String> names, String typed, int place) {
    int size = names.size();
    int begins =
        IntStream.range(1, size + 1)
            .map(step -> Math.floorMod(place + step, size))
            .filter(at -> names.get(at).startsWith(typed))
            .findFirst()
            .orElse(-1);
    if (begins >= 0) return begins;
    return IntStream.range(1, size + 1)
        .map(step -> Math.floorMod(place + step, size))
        .filter(at -> names.get(at).contains(" " + typed))
        .findFirst()
        .orElse(-1);
  }
}

package coop.meent.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a shortcut, as people read them: `Ctrl+Enter`, `F5`, `S`, `?`. A single character is
/// a key on its own, wherever the keyboard has it; it types itself while somebody is typing.
public record Keys(boolean control, boolean alt, boolean shift, String key) {

  private static final Map<String, KeyCode> NAMED =
      Map.of(
          "Enter", KeyCode.ENTER,
          "Esc", KeyCode.ESCAPE,
          "Delete", KeyCode.DELETE,
          "PgUp", KeyCode.PAGE_UP,
          "PgDn", KeyCode.PAGE_DOWN,
          "Plus", KeyCode.PLUS,
          "Minus", KeyCode.MINUS,
          "=", KeyCode.EQUALS,
          ",", KeyCode.COMMA,
          "←", KeyCode.LEFT);

  private static final Set<String> MODIFIERS = Set.of("Ctrl", "Alt", "Shift");

  /// macOS has a key of its own for this.
  private static final String CONTROL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN)
              .getDisplayText()
              .startsWith("⌘")
          ? "⌘"
          : "Ctrl";

  /// @throws IllegalArgumentException when there is no such key
  public static Keys of(String text) {
    var parts = List.of(text.split("\\+"));
    var before = parts.subList(0, parts.size() - 1);
    if (!MODIFIERS.containsAll(before)) throw new IllegalArgumentException(text);
    var keys =
        new Keys(
            before.contains("Ctrl"),
            before.contains("Alt"),
            before.contains("Shift"),
            parts.getLast());
    if (!keys.isTyped()) keys.code();
    return keys;
  }

  /// Whether it is a character that could be typed somewhere.
  boolean isTyped() {
    return key.length() == 1 && !control && !alt && !NAMED.containsKey(key);
  }

  KeyCode code() {
    var named = NAMED.get(key);
    return named != null ? named : KeyCode.valueOf(key.matches("\\d") ? "DIGIT" + key : key);
  }

  boolean matches(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED)
      return isTyped()
          && key.equalsIgnoreCase(event.getCharacter())
          && !event.isShortcutDown()
          && !event.isAltDown();
    return !isTyped()
        && event.getCode() == code()
        && event.isShortcutDown() == control
        && event.isAltDown() == alt
        && event.isShiftDown() == shift;
  }

  /// One word per key: `Ctrl`, `Enter`.
  List<String> caps() {
    var modifiers =
        Arrays.asList(control ? CONTROL : "", alt ? "Alt" : "", shift ? "Shift" : "", cap());
    return modifiers.stream().filter(cap -> !cap.isEmpty()).toList();
  }

  private String cap() {
    return switch (key) {
      case "Plus" -> "+";
      case "Minus" -> "−";
      default -> key;
    };
  }

  @Override
  public String toString() {
    return String.join("+", caps());
  }
}

package coop.meent.walk;

import coop.meent.base.Texts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// One line of a scenario. `{a.message.key}` in a text stands for the words of the language walked
/// in.
sealed interface Step {

  /// `press Ctrl+K`: keys held together, by the names of [KeyCode].
  record Press(List<KeyCode> keys) implements Step {}

  /// `type 12,50`: letters, into what has the focus.
  record Type(String text) implements Step {}

  /// `click #accept`: the pointer; refused in a scenario that begins with `keys only`.
  record Click(String id) implements Step {}

  /// `tab to #amount`: Tab until it has the focus, as who has no pointer does.
  record TabTo(String id) implements Step {}

  /// `focus #amount`: it has the focus by now.
  record Focus(String id) implements Step {}

  /// `wait #notice`: until it is seen.
  record Wait(String id) implements Step {}

  /// `see {bank.ui.booked}`: until some text contains this.
  record See(String text) implements Step {}

  /// `gone {bank.ui.booked}`: until no text contains this.
  record Gone(String text) implements Step {}

  /// `file saved.csv`: until it lies beside the cooperative's file, with something in it.
  record Saved(String name) implements Step {}

  /// `picture bank`: kept as `walk-<scenario>-<language>-bank.png`.
  record Picture(String name) implements Step {}

  static Step parse(String line) {
    var words = line.strip().split("\\s+", 2);
    var rest = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "press" -> new Press(keys(rest));
      case "type" -> new Type(rest);
      case "click" -> new Click(id(rest));
      case "tab" -> new TabTo(id(rest.replaceFirst("^to\\s+", "")));
      case "focus" -> new Focus(id(rest));
      case "wait" -> new Wait(id(rest));
      case "see" -> new See(rest);
      case "gone" -> new Gone(rest);
      case "file" -> new Saved(rest);
      case "picture" -> new Picture(rest);
      default -> throw new IllegalArgumentException("no step begins with " + words[0]);
    };
  }

  private static List<KeyCode> keys(String names) {
    return Stream.of(names.split("\\+", -1)).map(Step::key).toList();
  }

  private static KeyCode key(String name) {
    var spelled =
        switch (name) {
          case "Ctrl" -> "CONTROL";
          case "PageUp" -> "PAGE_UP";
          case "PageDown" -> "PAGE_DOWN";
          default -> name.toUpperCase(java.util.Locale.ROOT);
        };
    return KeyCode.valueOf(spelled.matches("[0-9]") ? "DIGIT" + spelled : spelled);
  }

  private static String id(String text) {
    if (!text.startsWith("#")) throw new IllegalArgumentException("an id begins with #: " + text);
    return text.substring(1);
  }

  Pattern KEY = Pattern.compile("\\{([\\w.-]+)}");

  static String said(String text, Texts texts) {
    return KEY.matcher(text)
        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(texts.get(match.group(1))));
  }
}

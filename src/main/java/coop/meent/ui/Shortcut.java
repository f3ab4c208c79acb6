package coop.meent.ui;

import java.util.function.Predicate;
import javafx.scene.Node;

/// A deed with a key of its own. A view declares its own in [View#shortcuts]; the same list is
/// shown on `?` and drives the keys, so that the one cannot say what the other does not do.
///
/// @param what in the reader's language, as on a button
/// @param where whether it acts, asked of what has the focus
public record Shortcut(Keys keys, String what, Runnable act, Predicate<Node> where) {

  /// @param keys as in [Keys#of]
  public static Shortcut of(String keys, String what, Runnable act) {
    return new Shortcut(Keys.of(keys), what, act, focused -> true);
  }

  /// Only while the focus is in a part of the page, for keys that mean something else elsewhere.
  public Shortcut within(Node part) {
    return within(part, focused -> true);
  }

  /// As [#within(Node)], and only where this holds of what has the focus.
  public Shortcut within(Node part, Predicate<Node> also) {
    return new Shortcut(
        keys, what, act, focused -> Focus.isIn(focused, part) && also.test(focused));
  }
}

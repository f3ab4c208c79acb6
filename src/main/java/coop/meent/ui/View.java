package coop.meent.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What the window shows of a page. A view binds to longer-lived objects in [#shown] and lets go in
/// [#hidden].
public interface View {

  Parent root();

  /// Title and trail above the content; changes as the reader goes down into it.
  ObservableValue<Heading> heading();

  /// What belongs beside the switch when this is one section of a page, such as a choice of year.
  default Optional<Node> tools() {
    return Optional.empty();
  }

  /// Below this size, in points, the page is scrolled rather than squeezed.
  default Dimension2D leastSize() {
    return new Dimension2D(780, 400);
  }

  /// Just before it is seen: bind, load.
  default void shown() {}

  /// No longer seen: unbind.
  default void hidden() {}

  /// What it shows may have changed; called while it is seen.
  default void refresh() {}

  /// What can be done here by a key, as things are now; see [Shortcut].
  default List<Shortcut> shortcuts() {
    return List.of();
  }

  /// Puts the focus where work begins, for who comes in by a key; on the page itself while it has
  /// nothing yet, so that [Focus#keep] takes it on.
  default void enter() {
    if (!FirstField.focus(root())) root().requestFocus();
  }

  /// Opens the section at the end of a way: the keys of sections, each in the one before; as far as
  /// there are such.
  default void follow(List<String> way) {}

  /// One step up within the view.
  ///
  /// @return false when it is at its top
  default boolean back() {
    return false;
  }
}

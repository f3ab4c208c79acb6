package coop.meent.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A card on Home, contributed by a feature.
public interface HomeCard {

  /// Where it stands.
  enum Place {
    /// Left, under what waits.
    MAIN,
    /// The narrow column on the right.
    SIDE,
    /// Below, side by side as far as the width allows.
    WIDE
  }

  Place place();

  String title();

  /// The short second text at the right of the title; may be empty.
  ObservableValue<String> note();

  Node content();

  /// Where what it shows comes from.
  ///
  /// @param label of the button, named after what it opens
  record Cause(String label, Runnable open) {}

  /// What the card opens to; a chart always has one.
  default Optional<Cause> cause() {
    return Optional.empty();
  }

  /// Home is seen, or the file changed: load again.
  void refresh();

  /// Whether there is nothing to show, so that the card takes no more room than it needs.
  default ObservableValue<Boolean> isEmpty() {
    return new ReadOnlyBooleanWrapper(false);
  }
}

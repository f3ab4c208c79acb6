package coop.meent.ui;

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
    /// The full width below.
    WIDE
  }

  Place place();

  String title();

  /// The short second text at the right of the title; may be empty.
  ObservableValue<String> note();

  Node content();

  /// Home is seen, or the file changed: load again.
  void refresh();
}

package coop.meent.ui;

import javafx.scene.control.Label;

/// A person as a round mark with two letters; the name stands beside it.
public final class Avatar extends Label {

  public Avatar(String initials) {
    super(initials);
    getStyleClass().add("avatar");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}

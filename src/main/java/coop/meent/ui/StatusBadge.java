package coop.meent.ui;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Shows a [Badge] as a rounded label; hides itself when there is none.
public final class StatusBadge extends Label {

  public StatusBadge() {
    getStyleClass().add("badge");
    setMinWidth(USE_PREF_SIZE);
    show(null);
  }

  public StatusBadge(Badge badge) {
    this();
    show(badge);
  }

  public void show(@Nullable Badge badge) {
    for (var tone : Tone.values()) getStyleClass().remove(tone.style());
    setVisible(badge != null);
    setManaged(badge != null);
    if (badge == null) {
      setText("");
      return;
    }
    getStyleClass().add(badge.tone().style());
    setText(badge.text());
  }
}

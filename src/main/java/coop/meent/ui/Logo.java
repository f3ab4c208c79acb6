package coop.meent.ui;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/// Two arcs over one ground: shares that overlap. The same lines as `assets/artwork/logo.svg`,
/// drawn here so that they take the colours of the theme.
public final class Logo extends Group {

  static final String LEFT = "M2 11.2 C4.6 1.4 9.2 1.4 11.4 11.2";
  static final String RIGHT = "M8.2 11.2 C11 -1.8 14.8 -1.8 17.8 11.2";
  static final String GROUND = "M1 14.2 H21";

  public Logo() {
    getChildren()
        .setAll(line(LEFT, "logo-first"), line(RIGHT, "logo-second"), line(GROUND, "logo-ground"));
    setAccessibleText("Meent");
  }

  private static SVGPath line(String path, String style) {
    var line = new SVGPath();
    line.setContent(path);
    line.getStyleClass().addAll("logo-line", style);
    return line;
  }
}

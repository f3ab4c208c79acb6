package coop.meent.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How everything looks: Primer underneath, our shape and colours above it, Open Sans. Made on the
/// FX thread, once for the window.
public final class Theme {

  /// Light or dark.
  public enum Tint {
    LIGHT,
    DARK;

    /// What the system asks for now.
    public static Tint ofSystem() {
      return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }
  }

  private final List<String> sheets;

  public Theme(Tint tint) {
    for (var face : List.of("Regular", "Semibold", "Bold", "Italic")) loadFont(face);
    Application.setUserAgentStylesheet(
        switch (tint) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    sheets =
        List.of(
            sheet("base.css"),
            sheet(
                switch (tint) {
                  case LIGHT -> "light.css";
                  case DARK -> "dark.css";
                }));
  }

  public void dress(Scene scene) {
    scene.getStylesheets().setAll(sheets);
  }

  /// For a part that has a scene of its own, such as a dialog.
  public void dress(Parent part) {
    part.getStylesheets().setAll(sheets);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  private static void loadFont(String face) {
    var file = "/coop/meent/fonts/OpenSans-" + face + ".ttf";
    var place = Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    Objects.requireNonNull(Font.loadFont(place, 13), file);
  }
}

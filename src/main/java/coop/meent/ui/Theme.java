package coop.meent.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// How everything looks: Primer underneath, our shape and colours above it, Open Sans. Made on the
/// FX thread, once for the window; what it dresses changes with it.
public final class Theme {

  /// Light, dark, or black on white for who needs contrast.
  public enum Tint {
    LIGHT,
    DARK,
    CONTRAST;

    /// What the system asks for now.
    public static Tint ofSystem() {
      var system = Platform.getPreferences();
      boolean contrast =
          system.getBoolean("Windows.SPI.HighContrast").orElse(false)
              || system.getString("GTK.theme_name").filter(Tint::isContrast).isPresent();
      if (contrast) return CONTRAST;
      return system.getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    private static boolean isContrast(String theme) {
      return theme.toLowerCase(Locale.ROOT).contains("highcontrast");
    }

    private String sheet() {
      return switch (this) {
        case LIGHT -> "light.css";
        case DARK -> "dark.css";
        case CONTRAST -> "contrast.css";
      };
    }

    private String underneath() {
      return switch (this) {
        case LIGHT, CONTRAST -> new PrimerLight().getUserAgentStylesheet();
        case DARK -> new PrimerDark().getUserAgentStylesheet();
      };
    }
  }

  private final ObservableList<String> sheets = FXCollections.observableArrayList();
  private Tint tint;
  private int percent = 100;

  public Theme(Tint tint) {
    Typefaces.ofProgram().load();
    this.tint = tint;
    putOn();
  }

  /// Changes the colours of all that is shown.
  public void wear(Tint other) {
    if (other == tint) return;
    tint = other;
    putOn();
  }

  /// Makes the letters of lists, hints and dialogs larger, which stand outside the window's [Zoom].
  ///
  /// @param percent of the size they are made for
  public void enlarge(int percent) {
    if (percent == this.percent) return;
    this.percent = percent;
    putOn();
  }

  /// Tells when the system changes its colours, for as long as the program runs.
  public static void onSystemChange(Runnable change) {
    InvalidationListener listener = any -> change.run();
    Platform.getPreferences().addListener(listener);
  }

  private void putOn() {
    Application.setUserAgentStylesheet(tint.underneath());
    var own = Stream.of(sheet("base.css"), sheet(tint.sheet()));
    sheets.setAll(Stream.concat(own, new LargePopups(percent).sheet().stream()).toList());
  }

  public void dress(Scene scene) {
    Bindings.bindContent(scene.getStylesheets(), sheets);
  }

  /// For a part that has a scene of its own, such as a dialog.
  public void dress(Parent part) {
    part.getStylesheets().setAll(sheets);
  }

  /// A scene of its own beside the window's, as large as the window is.
  Scene scene(Parent page, double width, double height) {
    var zoom = new Zoom();
    zoom.show(page);
    zoom.to(percent);
    var scene = new Scene(zoom, width * percent / 100, height * percent / 100);
    dress(scene);
    return scene;
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}

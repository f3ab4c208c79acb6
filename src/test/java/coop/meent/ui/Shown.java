package coop.meent.ui;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One view of a feature in a real shell, for screen tests.
public final class Shown implements AutoCloseable {

  private final Screen screen;
  private final Shell shell;

  private Shown(Screen screen, Shell shell) {
    this.screen = screen;
    this.shell = shell;
  }

  public static Shown of(Function<Desk, View> view) {
    return of(Theme.Tint.LIGHT, Language.EN, view);
  }

  public static Shown of(Theme.Tint tint, Language language, Function<Desk, View> view) {
    return of(tint, language, Screen.WIDTH, Screen.HEIGHT, view);
  }

  public static Shown of(
      Theme.Tint tint, Language language, double width, double height, Function<Desk, View> view) {
    var made = new Made();
    var screen =
        Screen.of(
            tint,
            width,
            height,
            theme -> {
              var shell = new Shell(new Texts(language), Tasks.sameThread(), theme);
              made.shell = shell;
              shell.who(new Who("Coöperatie De Meent U.A.", "Bas Hoekstra", "BH"), () -> {});
              shell.facts(new ReadOnlyStringWrapper("test.meent"), new ReadOnlyStringWrapper(""));
              shell.pages(
                  List.of(new Page("tried", "…", Feather.HOME, () -> view.apply(shell.desk()))));
              return shell.root();
            });
    return new Shown(screen, Objects.requireNonNull(made.shell));
  }

  private static final class Made {
    private @Nullable Shell shell;
  }

  /// Three ways in which a screen is met: light in English, dark in Dutch, and at the least size,
  /// with the longer Dutch words, on a sharper screen.
  private enum Way {
    LIGHT(Theme.Tint.LIGHT, Language.EN, Screen.WIDTH, Screen.HEIGHT, 1),
    DARK(Theme.Tint.DARK, Language.NL, Screen.WIDTH, Screen.HEIGHT, 1),
    SMALL(Theme.Tint.LIGHT, Language.NL, 1024, 640, 1.5);

    private final Theme.Tint tint;
    private final Language language;
    private final double width;
    private final double height;
    private final double scale;

    Way(Theme.Tint tint, Language language, double width, double height, double scale) {
      this.tint = tint;
      this.language = language;
      this.width = width;
      this.height = height;
      this.scale = scale;
    }
  }

  /// A picture of each way, and nothing cut off, outside the window or without a name.
  ///
  /// @param go brings the screen to what is to be looked at
  public static void everywhere(String name, Function<Desk, View> view, Consumer<Screen> go) {
    for (var way : Way.values()) {
      try (var shown = of(way.tint, way.language, way.width, way.height, view)) {
        go.accept(shown.screen);
        var full = name + "-" + way.name().toLowerCase(Locale.ROOT);
        shown.screen.picture(full, way.scale);
        Walk.check(full, shown.screen.scene());
      }
    }
  }

  public Screen screen() {
    return screen;
  }

  public Shell shell() {
    return shell;
  }

  @Override
  public void close() {
    screen.close();
  }
}

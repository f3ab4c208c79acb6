package coop.meent.ui;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
              shell.who(new Who("Coöperatie De Meent U.A.", "Bas Hoekstra"));
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

  /// Every colour and language, at the full and at the least size: a picture of each, and nothing
  /// cut off or without a name.
  ///
  /// @param go brings the screen to what is to be looked at
  public static void everywhere(
      String name, Function<Desk, View> view, java.util.function.Consumer<Screen> go) {
    for (var tint : Theme.Tint.values()) {
      for (var language : Language.values()) {
        for (boolean full : new boolean[] {true, false}) {
          try (var shown =
              of(tint, language, full ? Screen.WIDTH : 1024, full ? Screen.HEIGHT : 640, view)) {
            go.accept(shown.screen);
            var where = tint.name().toLowerCase(Locale.ROOT) + "-" + language.code();
            shown.screen.picture(name + "-" + where + (full ? "" : "-small"), full ? 1 : 1.5);
            Walk.check(name + " " + where, shown.screen.scene());
          }
        }
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

package coop.meent.app;

import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.cli.Window;
import coop.meent.ui.Album;
import coop.meent.ui.Choices;
import coop.meent.ui.LogFolder;
import coop.meent.ui.MeentWindow;
import coop.meent.ui.Shell;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The window on this machine's display, or on JavaFX's own headless platform for pictures.
final class DesktopWindow implements Window {

  private static final Duration REHEARSAL = Duration.ofMinutes(2);

  private final Wiring wiring;
  private final Clock clock;
  private final Preferences preferences;
  private final LogFolder logs;
  private boolean isShowing;

  DesktopWindow(Wiring wiring, Clock clock, Preferences preferences, LogFolder logs) {
    this.wiring = wiring;
    this.clock = clock;
    this.preferences = preferences;
    this.logs = logs;
  }

  @Override
  public boolean canBeSeen() {
    return Display.isThere();
  }

  @Override
  public void show(Path file) {
    show(Optional.of(file), elsewhere -> {});
  }

  /// Shows a file, or the one that was open last, or the welcome page. Returns at once: the process
  /// lives on until the window is closed.
  ///
  /// @param elsewhere told when another window has the file open and came to the front, so that
  ///   none is opened here
  void show(Optional<Path> file, Consumer<Path> elsewhere) {
    Optional<Opening> opening = file.map(wanted -> new EarlyOpening(() -> wiring.open(wanted)));
    MeentWindow.start(() -> new Desktop(wiring, clock, preferences, logs).show(opening, elsewhere));
    isShowing = true;
  }

  /// Whether somebody looks at a window now, so that the process must not end.
  boolean isShowing() {
    return isShowing;
  }

  @Override
  public List<Path> photograph(Services services, Pictures wanted) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    return MeentWindow.ask(() -> album(services, wanted));
  }

  @Override
  public void rehearse(Path file) {
    var opening = new EarlyOpening(() -> wiring.open(file));
    var own = new Preferences(file.resolveSibling("settings.properties"));
    var gone = new CountDownLatch(1);
    Platform.runLater(() -> {
      var desktop = new Desktop(wiring, clock, own, logs);
      desktop.onFirstSight(() -> {
        desktop.leave();
        gone.countDown();
      });
      desktop.show(Optional.of(opening), elsewhere -> {});
    });
    try {
      if (!gone.await(REHEARSAL.toSeconds(), TimeUnit.SECONDS))
        throw new IllegalStateException("the window was never usable");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> album(Services services, Pictures wanted) {
    var colours =
        switch (wanted.colours()) {
          case LIGHT -> Choices.Colours.LIGHT;
          case DARK -> Choices.Colours.DARK;
          case CONTRAST -> Choices.Colours.CONTRAST;
        };
    var theme = new Theme(colours.tint());
    var shell = new Shell(new Texts(wanted.language()), Tasks.sameThread(), theme);
    var choices = new Choices(wanted.language(), colours, 100);
    new CooperativePages(services, clock, new ShownFile(services, choices), shell).fill();
    return new Album(shell, theme, wanted.folder(), wanted.percent() / 100.0).take();
  }
}

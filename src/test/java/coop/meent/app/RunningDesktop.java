package coop.meent.app;

import coop.meent.base.Language;
import coop.meent.ui.Answers;
import coop.meent.ui.Choices;
import coop.meent.ui.LogFolder;
import coop.meent.ui.Screen;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole program in its window, as it starts for a person, on a fixed day.
public final class RunningDesktop implements AutoCloseable {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Desktop desktop;
  private final Screen screen;

  private RunningDesktop(Desktop desktop, Screen screen) {
    this.desktop = desktop;
    this.screen = screen;
  }

  /// Opens a file; settings and logs are kept beside it, and there goes what is saved, as
  /// `saved.csv`.
  public static RunningDesktop over(Path file, Language language, LocalDate today) {
    return over(file, new Choices(language, Choices.Colours.LIGHT, 100), today);
  }

  public static RunningDesktop over(Path file, Choices choices, LocalDate today) {
    var settings = file.resolveSibling("settings.properties");
    var preferences = new Preferences(settings);
    preferences.choose(choices);
    var clock = Clock.fixed(today.atTime(LocalTime.of(9, 30)).atZone(HERE).toInstant(), HERE);
    var logs = LogFolder.of("Linux", file.resolveSibling("home"), name -> null);
    var desktop =
        Toolkit.onScreen(() -> {
          var wiring = new Wiring(clock);
          var made = new Desktop(wiring, clock, preferences, logs);
          made.answeredBy(new Answers(file.resolveSibling("saved.csv")));
          made.show(Optional.of(() -> wiring.open(file)), elsewhere -> {});
          return made;
        });
    var stage = Toolkit.onScreen(() -> (Stage) Window.getWindows().getFirst());
    var running = new RunningDesktop(desktop, Screen.over(stage, desktop.theme()));
    running.resize(Screen.WIDTH, Screen.HEIGHT);
    return running;
  }

  public void resize(double width, double height) {
    Toolkit.onScreen(() -> {
      var stage = (Stage) screen.scene().getWindow();
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
    });
    rest();
  }

  public Screen screen() {
    return screen;
  }

  /// Waits until the store thread has done what it was asked, and what that asked for in turn.
  public void rest() {
    for (int round = 0; round < 2; round++) {
      var done = new CountDownLatch(1);
      Toolkit.onScreen(() -> desktop.tasks().run(() -> true, any -> done.countDown()));
      try {
        if (!done.await(30, TimeUnit.SECONDS)) throw new AssertionError("the store never rests");
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    Toolkit.settle();
  }

  @Override
  public void close() {
    screen.close();
  }
}

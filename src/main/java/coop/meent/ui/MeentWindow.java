package coop.meent.ui;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of the program, which shows a [Shell] or, before a file is open, one page.
public final class MeentWindow {

  /// Held here, since a logger that nobody holds forgets its filter.
  private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final List<Integer> ICONS = List.of(16, 32, 48, 128);

  /// Below this a page could not even be scrolled.
  private static final double LEAST_WIDTH = 480;

  private static final double LEAST_HEIGHT = 360;

  private final Stage stage = new Stage();
  private final Zoom zoom = new Zoom();
  private final Scene scene = new Scene(zoom, WIDTH, HEIGHT);
  private Consumer<Choices.Step> step = any -> {};
  private final StandingPlace standing = new StandingPlace(stage);

  /// Made on the FX thread.
  public MeentWindow(String title, Theme theme) {
    theme.dress(scene);
    stage.setTitle(title);
    for (int size : ICONS) stage.getIcons().add(icon(size));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  /// Puts the window where it stood, if that can still be seen.
  public void put(WindowPlace place) {
    standing.put(place);
  }

  /// Where the window stands, or stood before it filled the screen.
  public WindowPlace place() {
    return standing.place();
  }

  /// @param percent of the size that pages are made for
  public void zoom(int percent) {
    zoom.to(percent);
  }

  /// Ctrl+Shift with +, − or 0 asks for another size, whatever has the focus.
  public void onStep(Consumer<Choices.Step> asked) {
    step = asked;
    new SizeKeys(asked).listen(scene);
  }

  /// @param mayClose whether the window may go now that the person closes it
  public void onClose(BooleanSupplier mayClose) {
    stage.setOnCloseRequest(event -> {
      if (!mayClose.getAsBoolean()) event.consume();
    });
  }

  /// In front of all others, where the system allows a program that.
  public void comeForward() {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /// Starts JavaFX and then, on its thread, what is given. Returns at once.
  ///
  /// JavaFX warns when it is not on the module path. Several of our libraries are no modules, so we
  /// run on the class path on purpose, and the warning is kept from the reader.
  ///
  /// @throws RefusedException when the machine lacks what windows are drawn with
  public static void start(Runnable first) {
    TOOLKIT_LOG.setFilter(MeentWindow::isNews);
    try {
      Platform.startup(first);
    } catch (UnsupportedOperationException e) {
      throw new RefusedException(new NoToolkit(String.valueOf(e.getMessage())));
    }
  }

  /// JavaFX has nothing to draw windows with: no GTK, or a display that does not answer.
  ///
  /// @param reason in JavaFX's own words
  record NoToolkit(String reason) implements Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(reason);
    }
  }

  /// As [#start], but waits for the answer: for a process that does one thing on screen and ends.
  public static <T> T ask(Supplier<T> question) {
    var answer = new AtomicReference<@Nullable T>();
    var failure = new AtomicReference<@Nullable RuntimeException>();
    var answered = new CountDownLatch(1);
    start(() -> {
      // Else the toolkit ends with the last window, while its clock still ticks, and complains.
      Platform.setImplicitExit(false);
      try {
        answer.set(question.get());
      } catch (RuntimeException e) {
        failure.set(e);
      } finally {
        answered.countDown();
      }
    });
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    var failed = failure.get();
    if (failed != null) throw failed;
    return Objects.requireNonNull(answer.get());
  }

  private static boolean isNews(LogRecord line) {
    return line.getMessage() == null || !line.getMessage().startsWith("Unsupported JavaFX");
  }

  public void show(Shell shell) {
    shell.onStep(step);
    show(shell.root());
  }

  public void show(Parent page) {
    zoom.show(page);
    stage.show();
  }

  public Stage stage() {
    return stage;
  }

  private static Image icon(int size) {
    var name = "/coop/meent/artwork/icon-" + size + ".png";
    return new Image(
        Objects.requireNonNull(MeentWindow.class.getResource(name), name).toExternalForm());
  }
}

package coop.meent.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of the program, which shows a [Shell] or, before a file is open, one page.
public final class MeentWindow {

  /// Held here, since a logger that nobody holds forgets its filter.
  private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

  private final Stage stage = new Stage();
  private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);

  /// Made on the FX thread.
  public MeentWindow(String title, Theme theme) {
    theme.dress(scene);
    stage.setTitle(title);
    for (int size : ICONS) stage.getIcons().add(icon(size));
    stage.setScene(scene);
    stage.setMinWidth(1024);
    stage.setMinHeight(640);
  }

  /// Starts JavaFX and then, on its thread, what is given. Returns at once.
  ///
  /// JavaFX warns when it is not on the module path. Several of our libraries are no modules, so we
  /// run on the class path on purpose, and the warning is kept from the reader.
  public static void start(Runnable first) {
    TOOLKIT_LOG.setFilter(MeentWindow::isNews);
    Platform.startup(first);
  }

  /// As [#start], but waits for the answer: for a process that does one thing on screen and ends.
  public static <T> T ask(Supplier<T> question) {
    var answer = new AtomicReference<@Nullable T>();
    var failure = new AtomicReference<@Nullable RuntimeException>();
    var answered = new CountDownLatch(1);
    start(() -> {
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
    show(shell.root());
  }

  public void show(Parent page) {
    scene.setRoot(page);
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

package coop.meent.ui;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The end of the failure path: a refusal that came from deep is told with its next step, anything
/// else is a bug of ours and opens the error window. Logged here, once.
public final class Failures implements Consumer<Throwable> {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Texts texts;
  private final Theme theme;
  private final LogFolder logs;
  private final Supplier<Window> owner;

  public Failures(Texts texts, Theme theme, LogFolder logs, Supplier<Window> owner) {
    this.texts = texts;
    this.theme = theme;
    this.logs = logs;
    this.owner = owner;
  }

  @Override
  public void accept(Throwable thrown) {
    if (thrown instanceof RefusedException refused) {
      LOG.log(Level.INFO, "refused", refused);
      new RefusalWindow(texts, theme).show(refused.refusal(), owner.get());
      return;
    }
    var code = ErrorCode.of(thrown);
    LOG.log(Level.SEVERE, "error " + code.text(), thrown);
    new ErrorWindow(texts, theme, this::openLogs).show(code, thrown, owner.get());
  }

  private void openLogs() {
    new Documents().getHostServices().showDocument(logs.path().toUri().toString());
  }

  /// JavaFX opens folders only for an application.
  private static final class Documents extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException("only opens documents");
    }
  }
}

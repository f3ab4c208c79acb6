package coop.meent.app;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The file that the window has open, if any: one at a time. Used on the FX thread.
final class OneFile implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(OneFile.class.getName());

  private final Look look;
  private final Preferences preferences;
  private final Runnable changed;
  private final Optional<Doorbell> bell;
  private @Nullable OpenFile open;
  private volatile boolean wasSeen;

  /// @param changed told of every deed, on the thread that did it
  OneFile(Look look, Preferences preferences, Runnable changed) {
    this.look = look;
    this.preferences = preferences;
    this.changed = changed;
    bell = hangBell();
    look.window().stage().showingProperty().subscribe(shown -> wasSeen |= shown);
  }

  /// A file was made, but the founding of its cooperative never ended.
  record NobodyIn(Path file) implements Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// Lets go of the file that was open, and has this one.
  void enter(Services services, boolean isSample) {
    if (services.members().members().isEmpty() && !services.sync().isInVault()) {
      services.close();
      throw new RefusedException(new NobodyIn(services.store().file()));
    }
    leave();
    services.store().leaveNote(note());
    var entered = new OpenFile(services, isSample);
    // A choice that this laptop remembers changes nothing that is seen.
    entered.onCommit(committed -> {
      if (!committed.tables().isEmpty()) changed.run();
    });
    open = entered;
    if (!isSample) preferences.opened(services.store().file());
  }

  boolean isThere() {
    return open != null;
  }

  OpenFile get() {
    if (open == null) throw new IllegalStateException("no file is open");
    return open;
  }

  /// How a second start reaches this window; empty when it cannot.
  String note() {
    return bell.map(Doorbell::note).orElse("");
  }

  private Optional<Doorbell> hangBell() {
    try {
      return Doorbell.hang(UserFolders.ofSystem().runtime(), this::comeForward);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no folder for a doorbell", e);
      return Optional.empty();
    }
  }

  /// Called by a second start, on the bell's thread. A window that is only being made will stand in
  /// front without being asked.
  private boolean comeForward() {
    if (!wasSeen) return true;
    var isThere = new CountDownLatch(1);
    Platform.runLater(() -> {
      look.window().comeForward();
      isThere.countDown();
    });
    try {
      return isThere.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  void leave() {
    if (open != null) open.close();
    open = null;
  }

  /// The window goes.
  @Override
  public void close() {
    leave();
    bell.ifPresent(Doorbell::close);
  }
}

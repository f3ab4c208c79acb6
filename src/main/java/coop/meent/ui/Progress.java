package coop.meent.ui;

import java.util.concurrent.CancellationException;

/// How long work tells how far it is, and hears that it may stop.
public interface Progress {

  /// @param total 0 when not known
  void at(long done, long total);

  boolean cancelled();

  /// For work that cannot look by itself: `stop` is called from the FX thread when it is cancelled.
  default void whenCancelled(Runnable stop) {}

  /// Ends the work when it was cancelled; thrown inside a transaction it undoes what was begun.
  ///
  /// @throws CancellationException when it was cancelled
  default void check() {
    if (cancelled()) throw new CancellationException();
  }
}

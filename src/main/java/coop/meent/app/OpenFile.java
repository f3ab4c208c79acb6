package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.store.Store.Committed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The file that the window has open, with its bell. Closed as one.
///
/// @param isSample whether it is the made-up cooperative, which is not opened again next time
record OpenFile(Services services, Optional<Doorbell> bell, boolean isSample)
    implements AutoCloseable {

  /// @param comeForward what a second start on this file asks for
  static OpenFile of(Services services, boolean isSample, BooleanSupplier comeForward) {
    var bell = bell(comeForward);
    bell.ifPresent(one -> services.store().leaveNote(one.note()));
    return new OpenFile(services, bell, isSample);
  }

  private static Optional<Doorbell> bell(BooleanSupplier comeForward) {
    try {
      return Doorbell.hang(UserFolders.ofSystem().runtime(), comeForward);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void onCommit(Consumer<Committed> listener) {
    var _ = services.store().onCommit(listener);
  }

  @Override
  public void close() {
    services.store().leaveNote("");
    bell.ifPresent(Doorbell::close);
    services.close();
  }
}

package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.store.Store.Committed;
import java.util.function.Consumer;

/// The file that the window has open.
///
/// @param isSample whether it is the made-up cooperative, which is not opened again next time
record OpenFile(Services services, boolean isSample) implements AutoCloseable {

  void onCommit(Consumer<Committed> listener) {
    var _ = services.store().onCommit(listener);
  }

  @Override
  public void close() {
    services.close();
  }
}

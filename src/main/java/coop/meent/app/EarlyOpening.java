package coop.meent.app;

import coop.meent.cli.Services;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A file that begins to be opened at once, on a thread of its own, while the window's toolkit
/// still starts: neither needs the other, and a start is as long as both.
final class EarlyOpening implements Opening {

  private final FutureTask<Services> opened;

  EarlyOpening(Opening opening) {
    opened = new FutureTask<>(() -> asked(opening.open()));
    Thread.ofPlatform().name("opening").daemon().start(opened);
  }

  /// The first question costs most, and every page asks these.
  private static Services asked(Services services) {
    try {
      services.members().members();
      services.ledger().books();
      return services;
    } catch (RuntimeException e) {
      services.close();
      throw e;
    }
  }

  @Override
  public Services open() throws Exception {
    try {
      return opened.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}

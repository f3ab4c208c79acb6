package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.Governing;
import coop.meent.sync.Logins;
import coop.meent.sync.Remote;
import coop.meent.sync.RemoteRefusal;
import coop.meent.sync.SyncRefusal;
import coop.meent.sync.SyncService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A laptop's file, open and with its keys at hand.
final class Unlocked implements AutoCloseable {

  private final Services services;
  private final Terminal terminal;
  private final PlaceLogin login;
  private final Logins logins;

  private Unlocked(Services services, Terminal terminal, PlaceLogin login, Logins logins) {
    this.services = services;
    this.terminal = terminal;
    this.login = login;
    this.logins = logins;
  }

  static Unlocked open(Files files, Path file, Passphrase passphrase, Terminal terminal)
      throws IOException {
    var services = files.open(file);
    try {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      services.sync().unlock(passphrase.known(terminal));
      return new Unlocked(services, terminal, passphrase.place(), files.logins());
    } catch (IOException | RuntimeException e) {
      services.close();
      throw e;
    }
  }

  Services services() {
    return services;
  }

  SyncService sync() {
    return services.sync();
  }

  /// The place of the last time.
  Remote remote() {
    return remote(Optional.empty());
  }

  /// The place that is named, or the one of the last time.
  Remote remote(Optional<String> named) {
    try {
      return Places.of(named, sync(), login, logins, terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Decides something on what is known everywhere now, and sends it at once. Where the place
  /// cannot be reached it is decided all the same: an emergency does not wait for a drive.
  <T> T govern(Function<Governing, T> deed) {
    var remote = remote();
    var away = problem(remote);
    var answer = deed.apply(sync().governing());
    if (away == null) away = problem(remote);
    if (away != null) {
      int _ = terminal.refused(away);
      terminal.remark("cli.govern.later");
    }
    return answer;
  }

  void decide(Consumer<Governing> deed) {
    boolean _ =
        govern(governing -> {
          deed.accept(governing);
          return true;
        });
  }

  private @Nullable RemoteRefusal problem(Remote remote) {
    try {
      var _ = sync().sync(remote);
      return null;
    } catch (RefusedException e) {
      if (e.refusal() instanceof RemoteRefusal away) return away;
      throw e;
    }
  }

  @Override
  public void close() {
    services.close();
  }
}

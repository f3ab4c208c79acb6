package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.Logins;
import coop.meent.sync.Place;
import coop.meent.sync.Remote;
import coop.meent.sync.WebDavRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The password of a folder on a server: the first line of a file, what the system keeps, or what
/// somebody types. Never an option's value, which everybody on the machine could read.
final class PlaceLogin {

  @Option(
      names = "--password-from",
      paramLabel = "F",
      description = "${bundle:cli.option.password}")
  private @Nullable Path file;

  @Option(names = "--unsealed", description = "${bundle:cli.option.unsealed}")
  private boolean isUnsealed;

  /// A place that was typed now: an address that everybody can read along must be wanted.
  Remote typed(Place place, Logins logins, Terminal terminal) throws IOException {
    return typed(place, logins, terminal, logins::at);
  }

  /// The same for a new vault, whose folder may still have to be made.
  Remote fresh(Place place, Logins logins, Terminal terminal) throws IOException {
    return typed(place, logins, terminal, logins::fresh);
  }

  private Remote typed(Place place, Logins logins, Terminal terminal, Function<Place, Remote> open)
      throws IOException {
    if (place instanceof Place.OnServer(var address) && address.isOpenToAll() && !isUnsealed)
      throw new RefusedException(new WebDavRefusal.NotSealed(address.text()));
    tell(place, logins, terminal);
    return open.apply(place);
  }

  /// A place that was used before.
  Remote known(Place place, Logins logins, Terminal terminal) throws IOException {
    tell(place, logins, terminal);
    return logins.at(place);
  }

  private void tell(Place place, Logins logins, Terminal terminal) throws IOException {
    if (!(place instanceof Place.OnServer(var address)) || address.name().isEmpty()) return;
    if (file != null) logins.use(address, Passphrase.firstLine(file));
    else if (!logins.knows(place)) logins.use(address, asked(place, terminal));
  }

  private static char[] asked(Place place, Terminal terminal) {
    return terminal
        .keyboard()
        .ask(terminal.texts().get("cli.ask.password", place.name()), true)
        .filter(answer -> answer.length > 0)
        .orElseThrow(() -> new RefusedException(new WebDavRefusal.NeedsPassword(place.name())));
  }
}

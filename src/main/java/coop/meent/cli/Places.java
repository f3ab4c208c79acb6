package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.Logins;
import coop.meent.sync.Place;
import coop.meent.sync.Remote;
import coop.meent.sync.StickRemote;
import coop.meent.sync.SyncRefusal;
import coop.meent.sync.SyncService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a vault lies, or shall lie, as a command names it.
final class Places {

  private Places() {}

  /// A folder for a new vault is made, in one that is there: a drive that is not connected is none.
  static Remote fresh(String named, PlaceLogin login, Logins logins, Terminal terminal)
      throws IOException {
    var place = Place.of(named);
    if (place instanceof Place.OnDisk(var path)) make(path);
    return login.fresh(place, logins, terminal);
  }

  private static void make(Path place) throws IOException {
    var around = place.toAbsolutePath().normalize().getParent();
    boolean canBeMade =
        !StickRemote.isAt(place)
            && !Files.exists(place)
            && around != null
            && Files.isDirectory(around);
    if (canBeMade) Files.createDirectory(place);
  }

  /// The place that is named, or the one of the last time.
  static Remote of(
      Optional<String> named, SyncService sync, PlaceLogin login, Logins logins, Terminal terminal)
      throws IOException {
    if (named.isPresent()) return login.typed(Place.of(named.get()), logins, terminal);
    var before = sync.place().orElseThrow(() -> new RefusedException(new SyncRefusal.NoPlace()));
    return login.known(Place.of(before), logins, terminal);
  }
}

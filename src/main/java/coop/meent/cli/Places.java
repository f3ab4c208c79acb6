package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import coop.meent.sync.StickRemote;
import coop.meent.sync.SyncRefusal;
import coop.meent.sync.SyncService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What laptops share, by its path: one file on a stick, or else a folder.
final class Places {

  static final String STICK = ".meentstick";

  private Places() {}

  static Remote at(Path place) {
    boolean isStick = place.toString().endsWith(STICK) || Files.isRegularFile(place);
    return isStick ? new StickRemote(place) : new FolderRemote(place);
  }

  /// A folder for a new vault is made, in one that is there: a drive that is not connected is none.
  static Remote fresh(Path place) throws IOException {
    var around = place.toAbsolutePath().normalize().getParent();
    boolean canBeMade =
        !place.toString().endsWith(STICK)
            && !Files.exists(place)
            && around != null
            && Files.isDirectory(around);
    if (canBeMade) Files.createDirectory(place);
    return at(place);
  }

  /// The place that is named, or the one of the last time.
  static Remote of(Optional<String> named, SyncService sync) {
    return named
        .or(sync::place)
        .map(Path::of)
        .map(Places::at)
        .orElseThrow(() -> new RefusedException(new SyncRefusal.NoPlace()));
  }
}

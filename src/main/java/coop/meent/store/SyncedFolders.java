package coop.meent.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows folders that a sync program or a network keeps: a live database there is sooner or later
/// overwritten half-way by another laptop's copy.
final class SyncedFolders {

  private static final Map<String, String> BY_MARKER =
      Map.of(
          ".dropbox", "Dropbox",
          ".dropbox.cache", "Dropbox",
          ".stfolder", "Syncthing",
          ".nextcloudsync.log", "Nextcloud",
          ".owncloudsync.log", "ownCloud",
          ".SeaDrive", "Seafile",
          ".tmp.drivedownload", "Google Drive");

  private static final Map<String, String> BY_NAME =
      Map.of(
          "dropbox", "Dropbox",
          "nextcloud", "Nextcloud",
          "owncloud", "ownCloud",
          "onedrive", "OneDrive",
          "google drive", "Google Drive",
          "googledrive", "Google Drive",
          "mobile documents", "iCloud Drive",
          "seafile", "Seafile",
          "cloudstorage", "CloudStorage");

  private static final List<String> NETWORK_FILE_SYSTEMS =
      List.of(
          "nfs", "cifs", "smb", "9p", "afp", "webdav", "davfs", "sshfs", "rclone", "gvfsd", "ncp");

  private static final String FUSE = "fuse.";

  private SyncedFolders() {}

  /// The service that keeps the folder of `file`, if any.
  static Optional<String> serviceOf(Path file) {
    var own = realFolder(file);
    for (var folder = own; folder != null; folder = folder.getParent()) {
      var service = service(folder);
      if (service.isPresent()) return service;
    }
    return own == null ? Optional.empty() : networkDrive(own);
  }

  /// Where the folder really is, past any link.
  private static @Nullable Path realFolder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    try {
      return folder == null ? null : folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  private static Optional<String> service(Path folder) {
    for (var marker : BY_MARKER.entrySet()) {
      if (Files.exists(folder.resolve(marker.getKey()))) return Optional.of(marker.getValue());
    }
    if (folder.getFileName() == null) return Optional.empty();
    var name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
    return BY_NAME.entrySet().stream()
        .filter(known -> name.equals(known.getKey()) || isAccount(name, known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// `OneDrive - Firm`, `Dropbox (Personal)`: one folder per account.
  private static boolean isAccount(String name, String service) {
    return name.startsWith(service + " - ") || name.startsWith(service + " (");
  }

  private static Optional<String> networkDrive(Path folder) {
    if (folder.toString().startsWith("\\\\")) return Optional.of("Windows network");
    try {
      return Optional.of(Files.getFileStore(folder).type()).filter(SyncedFolders::isNetwork);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// @param type of a file system as the system names it: `nfs4`, `fuse.sshfs`
  static boolean isNetwork(String type) {
    var lower = type.toLowerCase(Locale.ROOT);
    var own = lower.startsWith(FUSE) ? lower.substring(FUSE.length()) : lower;
    return NETWORK_FILE_SYSTEMS.stream().anyMatch(own::startsWith);
  }
}

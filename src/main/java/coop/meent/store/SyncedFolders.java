package coop.meent.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
          "pclouddrive", "pCloud");

  private static final List<String> NETWORK_FILE_SYSTEMS =
      List.of("nfs", "cifs", "smb", "9p", "afp", "webdav", "davfs", "sshfs", "fuse.rclone", "ncp");

  private SyncedFolders() {}

  /// The service that keeps the folder of `file`, if any.
  static Optional<String> serviceOf(Path file) {
    for (var folder = file.toAbsolutePath().getParent();
        folder != null;
        folder = folder.getParent()) {
      var service = service(folder);
      if (service.isPresent()) return service;
    }
    return networkDrive(file);
  }

  private static Optional<String> service(Path folder) {
    for (var marker : BY_MARKER.entrySet()) {
      if (Files.exists(folder.resolve(marker.getKey()))) return Optional.of(marker.getValue());
    }
    if (folder.getFileName() == null) return Optional.empty();
    var name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
    return BY_NAME.entrySet().stream()
        .filter(known -> name.equals(known.getKey()) || name.startsWith(known.getKey() + " - "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> networkDrive(Path file) {
    try {
      var type = Files.getFileStore(file.toAbsolutePath().getParent()).type();
      var lower = type.toLowerCase(Locale.ROOT);
      return NETWORK_FILE_SYSTEMS.stream().anyMatch(lower::startsWith)
          ? Optional.of(type)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

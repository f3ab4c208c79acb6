package coop.meent.base;

import java.nio.file.Path;
import java.util.List;

/// What became of writing a file. When it is not [Done], nothing was changed.
public sealed interface Written {

  record Done(Path file) implements Written {}

  record FolderMissing(Path file) implements Written, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file.getFileName(), folderOf(file));
    }
  }

  record IsFolder(Path file) implements Written, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// What is there is somebody's books.
  record IsBooks(Path file) implements Written, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record NotAllowed(Path file) implements Written, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file.getFileName(), folderOf(file));
    }
  }

  record DiskFull(Path file) implements Written, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file.getFileName(), folderOf(file));
    }
  }

  /// @param reason in the system's own words
  record Failed(Path file, String reason) implements Written, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, reason);
    }
  }

  private static Path folderOf(Path file) {
    var parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }
}

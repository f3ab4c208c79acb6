package coop.meent.store;

import coop.meent.base.Refusal;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/// Why a file cannot be opened, made, written, moved or backed up.
public sealed interface StoreRefusal extends Refusal {

  Path file();

  @Override
  default List<Object> arguments() {
    return List.of(file());
  }

  record NotFound(Path file) implements StoreRefusal {}

  record AlreadyExists(Path file) implements StoreRefusal {}

  record IsFolder(Path file) implements StoreRefusal {}

  record NoFolder(Path file) implements StoreRefusal {}

  record NotSqlite(Path file) implements StoreRefusal {}

  record ForeignDatabase(Path file) implements StoreRefusal {}

  /// @param version of the file; ours is `known`
  record NewerVersion(Path file, int version, int known) implements StoreRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, version, known);
    }
  }

  /// @param version of the file; ours is `known`
  record OlderVersion(Path file, int version, int known) implements StoreRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, version, known);
    }
  }

  /// @param finding what the database says is wrong, in its own words
  record Damaged(Path file, String finding) implements StoreRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, finding);
    }
  }

  record AlreadyOpen(Path file) implements StoreRefusal {}

  /// @param service whose folder it is: Dropbox, Nextcloud, a network drive …
  record InSyncedFolder(Path file, String service) implements StoreRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, service);
    }
  }

  record ReadOnly(Path file) implements StoreRefusal {}

  record DiskFull(Path file) implements StoreRefusal {}

  /// What an input or output error means for people.
  static StoreRefusal unreadable(Path file, IOException e) {
    var reason = e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
    return new Unreadable(file, reason == null ? e.getClass().getSimpleName() : reason);
  }

  /// @param finding what the system says
  record Unreadable(Path file, String finding) implements StoreRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, finding);
    }
  }
}

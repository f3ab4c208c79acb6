package coop.meent.sync;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Why a place that laptops share cannot be used now.
public sealed interface RemoteRefusal extends Refusal
    permits RemoteRefusal.Missing,
        RemoteRefusal.NotAnswering,
        RemoteRefusal.Full,
        RemoteRefusal.ReadOnly,
        RemoteRefusal.OtherFile,
        RemoteRefusal.LeadsElsewhere,
        RemoteRefusal.NotKept,
        RemoteRefusal.Unreadable,
        WebDavRefusal {

  /// Less than this left and a disk is full.
  long LEAST_BYTES = 1 << 20;

  /// A path, or an address.
  Object place();

  /// Whether it says of one file that it does not come, and nothing of the others.
  static boolean isOfOneFile(Refusal refusal) {
    return refusal instanceof NotAnswering || refusal instanceof Unreadable;
  }

  @Override
  default List<Object> arguments() {
    return List.of(place());
  }

  /// The folder or the stick is not there.
  record Missing(Path place) implements RemoteRefusal {}

  /// A file that does not come: a placeholder whose content lies elsewhere, or a drive that hangs.
  record NotAnswering(Path place) implements RemoteRefusal {}

  record Full(Path place) implements RemoteRefusal {}

  record ReadOnly(Path place) implements RemoteRefusal {}

  /// A file that is there and that Meent did not make.
  record OtherFile(Path place) implements RemoteRefusal {}

  /// A folder in the place that is a link to somewhere else.
  record LeadsElsewhere(Path place) implements RemoteRefusal {}

  /// What was written to the stick is not what can be read from it.
  record NotKept(Path place) implements RemoteRefusal {}

  /// @param finding what the system says
  record Unreadable(Path place, String finding) implements RemoteRefusal {

    @Override
    public List<Object> arguments() {
      return List.of(place, finding);
    }
  }

  /// One file that cannot be read; the others may well be.
  static RefusedException ofFile(Path file, IOException e) {
    return new RefusedException(new Unreadable(file, finding(e)), e);
  }

  /// @param place the folder or the file of the stick
  static RefusedException of(Path place, IOException e) {
    return new RefusedException(reason(place, e), e);
  }

  private static RemoteRefusal reason(Path place, IOException e) {
    if (e instanceof AccessDeniedException) return new ReadOnly(place);
    try {
      var there = Files.exists(place) ? place : place.toAbsolutePath().getParent();
      if (there == null) return new Missing(place);
      var disk = Files.getFileStore(there);
      if (disk.isReadOnly()) return new ReadOnly(place);
      if (disk.getUsableSpace() < LEAST_BYTES) return new Full(place);
    } catch (IOException unknown) {
      e.addSuppressed(unknown);
    }
    return new Unreadable(place, finding(e));
  }

  private static String finding(IOException e) {
    var message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}

package coop.meent.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A place that laptops share. It may lose, cut off, rename, copy, delay and bring back what lies
/// there: whoever reads looks at the bytes and at nothing else.
///
/// A location is a path with slashes. We put objects at [ObjectName#location]; others' files may
/// lie anywhere.
///
/// Every method throws [coop.meent.base.RefusedException] with a [RemoteRefusal] when the place
/// cannot be reached or used now.
public interface Remote {

  /// What laptops share, by its path: one file on a stick, or else a folder.
  static Remote at(Path place) {
    return StickRemote.isAt(place) ? new StickRemote(place) : new FolderRemote(place);
  }

  enum Put {
    STORED,
    /// These bytes lie there already.
    ALREADY_THERE
  }

  /// @param bytes how many there are
  record Listed(String location, long bytes) {}

  /// Puts an object in its place, whole or not at all. Something else that lies there under its
  /// name, such as a half of it, is replaced.
  Put putNew(ObjectName name, byte[] object);

  /// Whatever lies there; empty when there is nothing, or nothing that could be an object. A
  /// refusal with [RemoteRefusal.NotAnswering] or [RemoteRefusal.Unreadable] is about this file
  /// alone.
  Optional<byte[]> get(String location);

  /// Several, in the order asked. A place that is far away is asked side by side.
  default List<Optional<byte[]>> get(List<String> locations) {
    return locations.stream().map(this::get).toList();
  }

  /// Everything that could be an object, sorted, also what is damaged or not ours; but what lies
  /// where chunks of files do.
  List<Listed> list();

  /// What lies where chunks of files do, sorted.
  List<Listed> chunks();

  /// Takes away what we put there ourselves and replaced since. Nothing there is fine.
  void delete(String location);

  /// What was put is safe when this returns; until then a place may keep it to itself.
  default void flush() {}

  /// Whether it is carried from laptop to laptop, and so no place to go back to.
  default boolean isCarried() {
    return false;
  }
}

package coop.meent.sync;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A place in memory that counts what goes over the line.
final class MemoryRemote implements Remote {

  private final TreeMap<String, byte[]> objects = new TreeMap<>();
  int fetched;
  long bytesFetched;
  long bytesPut;

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    if (objects.put(name.location(), object) != null) return Put.ALREADY_THERE;
    bytesPut += object.length;
    return Put.STORED;
  }

  @Override
  public Optional<byte[]> get(String location) {
    var object = Optional.ofNullable(objects.get(location));
    fetched++;
    bytesFetched += object.map(bytes -> bytes.length).orElse(0);
    return object;
  }

  @Override
  public List<Listed> list() {
    return objects.entrySet().stream()
        .map(object -> new Listed(object.getKey(), object.getValue().length))
        .toList();
  }

  @Override
  public List<Listed> chunks() {
    return List.of();
  }

  @Override
  public void delete(String location) {
    objects.remove(location);
  }

  long bytes() {
    return objects.values().stream().mapToLong(object -> object.length).sum();
  }

  @Override
  public String toString() {
    return "memory";
  }
}

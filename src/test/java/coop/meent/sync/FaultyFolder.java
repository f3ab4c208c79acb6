package coop.meent.sync;

import coop.meent.base.Seeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A shared folder as services really keep one: what a laptop puts there comes to the others late,
/// in any order, cut off, empty, under another name or twice, and sometimes goes lost.
final class FaultyFolder {

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Seeded random;
  private boolean isFaulty = true;

  FaultyFolder(Seeded random) {
    this.random = random;
  }

  /// From now on everything is there for everybody, whole.
  void mend() {
    isFaulty = false;
  }

  /// The service goes back to an older state, or somebody empties the folder.
  void lose(int percentage) {
    files.keySet().removeIf(any -> random.chance(percentage));
  }

  Map<String, byte[]> files() {
    return files;
  }

  /// The folder as one laptop sees it.
  Remote seenFrom() {
    return new View();
  }

  private final class View implements Remote {

    private final Set<String> arrived = new HashSet<>();
    private final Map<String, byte[]> now = new TreeMap<>();

    @Override
    public Put putNew(ObjectName name, byte[] object) {
      arrived.add(name.location());
      var before = files.put(name.location(), object);
      return before != null && Arrays.equals(before, object) ? Put.ALREADY_THERE : Put.STORED;
    }

    @Override
    public List<Listed> list() {
      return listed(false);
    }

    @Override
    public List<Listed> chunks() {
      return listed(true);
    }

    private List<Listed> listed(boolean isOfChunks) {
      look();
      List<Listed> listed = new ArrayList<>();
      now.forEach((location, bytes) -> {
        if (location.startsWith(ObjectName.CHUNKS) == isOfChunks)
          listed.add(new Listed(location, bytes.length));
      });
      return listed;
    }

    private void look() {
      now.clear();
      files.forEach((location, bytes) -> {
        if (isFaulty && !arrived.contains(location) && random.chance(40)) return;
        arrived.add(location);
        now.put(location, isFaulty ? damaged(location, bytes) : bytes);
      });
    }

    private byte[] damaged(String location, byte[] bytes) {
      return switch (random.nextInt(40)) {
        case 0 -> new byte[0];
        case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
        case 2 -> {
          var flipped = bytes.clone();
          flipped[random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
          yield flipped;
        }
        case 3 -> {
          now.put("conflicted copy of " + location.replace('/', ' '), bytes);
          yield bytes;
        }
        case 4 -> {
          now.put("notes.txt", "call Anna".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          yield bytes;
        }
        default -> bytes;
      };
    }

    @Override
    public Optional<byte[]> get(String location) {
      return Optional.ofNullable(now.get(location))
          .or(() -> Optional.ofNullable(files.get(location)));
    }

    @Override
    public void delete(String location) {
      files.remove(location);
    }

    @Override
    public String toString() {
      return "the faulty folder";
    }
  }
}

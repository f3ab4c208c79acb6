package coop.meent.sync;

import coop.meent.base.AtomicFile;
import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/// One file with many objects, each with its length and hash before it. What is damaged in the
/// middle costs the objects it lies in, and no other.
///
/// ```
/// file := "MEENTSTK" format(1) (entry object)*
/// ```
final class StickFile {

  private static final byte[] MAGIC = "MEENTSTK\u0001".getBytes(StandardCharsets.US_ASCII);

  /// How often we look for the next entry behind a damaged one: more is no accident.
  private static final int MOST_GAPS = 10_000;

  private static final int STEP = 64 << 10;

  /// An object and where it begins.
  record Place(StickEntry entry, long position) {}

  private final Path path;
  private final Consumer<Path> beforeReadingBack;

  StickFile(Path path) {
    this(path, unfinished -> {});
  }

  /// @param beforeReadingBack what a bad stick does to what was written
  StickFile(Path path, Consumer<Path> beforeReadingBack) {
    this.path = path;
    this.beforeReadingBack = beforeReadingBack;
  }

  Path path() {
    return path;
  }

  /// What can be read from the file, by name; nothing of a file that is not there or empty.
  ///
  /// @throws RefusedException when it is a file of something else
  SortedMap<ObjectName, Place> places() throws IOException {
    if (!Files.exists(path) || Files.size(path) == 0) return Collections.emptySortedMap();
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (!Arrays.equals(bytes(channel, 0, MAGIC.length), MAGIC))
        throw new RefusedException(new RemoteRefusal.OtherFile(path));
      return places(channel);
    }
  }

  private static SortedMap<ObjectName, Place> places(FileChannel channel) throws IOException {
    SortedMap<ObjectName, Place> places = new TreeMap<>();
    long at = MAGIC.length;
    int gaps = 0;
    while (at < channel.size() && gaps < MOST_GAPS) {
      var entry = StickEntry.read(bytes(channel, at, StickEntry.SIZE));
      if (entry.isPresent() && isWhole(channel, entry.get(), at + StickEntry.SIZE)) {
        places.put(entry.get().name(), new Place(entry.get(), at + StickEntry.SIZE));
        at += StickEntry.SIZE + entry.get().length();
      } else {
        at = nextMark(channel, at + 1);
        gaps++;
      }
    }
    return places;
  }

  private static boolean isWhole(FileChannel channel, StickEntry entry, long at)
      throws IOException {
    if (entry.length() > channel.size() - at) return false;
    return Hash.sha256(bytes(channel, at, (int) entry.length())).equals(entry.hash());
  }

  /// Where the next entry may begin, or the end of the file.
  private static long nextMark(FileChannel channel, long from) throws IOException {
    for (long at = from; at < channel.size(); at += STEP) {
      var step = bytes(channel, at, STEP + StickEntry.MARK.length - 1);
      for (int i = 0; i + StickEntry.MARK.length <= step.length; i++) {
        if (Arrays.equals(
            step, i, i + StickEntry.MARK.length, StickEntry.MARK, 0, StickEntry.MARK.length))
          return at + i;
      }
    }
    return channel.size();
  }

  /// As many as wanted, or as there are.
  private static byte[] bytes(FileChannel channel, long at, int wanted) throws IOException {
    var buffer = ByteBuffer.allocate((int) Math.min(wanted, Math.max(0, channel.size() - at)));
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, at + buffer.position()) < 0) break;
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /// The object there; empty when it is not what it was when the file was looked through.
  Optional<byte[]> object(Place place) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      var object = bytes(channel, place.position(), (int) place.entry().length());
      return Hash.sha256(object).equals(place.entry().hash())
          ? Optional.of(object)
          : Optional.empty();
    }
  }

  /// Writes the file anew beside its place: what is kept of the old and what is added, reads all of
  /// it back, and only then puts it there.
  void rewrite(SortedMap<ObjectName, Place> kept, Map<ObjectName, byte[]> added)
      throws IOException {
    var unfinished = path.resolveSibling(AtomicFile.UNFINISHED + UUID.randomUUID());
    try {
      SortedMap<ObjectName, StickEntry> written = new TreeMap<>();
      try (var channel =
          FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        write(channel, MAGIC);
        for (var place : kept.values()) {
          if (added.containsKey(place.entry().name())) continue;
          var object = object(place);
          if (object.isPresent()) put(channel, place.entry(), object.get(), written);
        }
        for (var each : added.entrySet())
          put(channel, StickEntry.of(each.getKey(), each.getValue()), each.getValue(), written);
        channel.force(true);
      }
      beforeReadingBack.accept(unfinished);
      requireKept(unfinished, written);
      AtomicFile.put(unfinished, path);
      AtomicFile.flushFolder(path);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void put(
      FileChannel channel,
      StickEntry entry,
      byte[] object,
      SortedMap<ObjectName, StickEntry> written)
      throws IOException {
    write(channel, entry.header());
    write(channel, object);
    written.put(entry.name(), entry);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) channel.write(buffer);
  }

  private void requireKept(Path unfinished, SortedMap<ObjectName, StickEntry> written)
      throws IOException {
    var found = new TreeMap<ObjectName, StickEntry>();
    new StickFile(unfinished).places().forEach((name, place) -> found.put(name, place.entry()));
    if (!found.equals(written)) throw new RefusedException(new RemoteRefusal.NotKept(path));
  }
}

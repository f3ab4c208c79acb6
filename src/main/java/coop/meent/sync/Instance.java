package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Ids;
import coop.meent.store.LocalSettings;
import coop.meent.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Notices that a file is not what it was when it was closed: a backup that was put back, a copy on
/// another laptop, a profile that was copied. That is a normal event: the file goes on as a new
/// incarnation of its device, with numbers of its own, and can harm no other.
///
/// A word lies beside the file and in it, and becomes another one each time it is opened; a mark
/// tells the laptop, the place, and when the word was last touched there: a home that was put back
/// whole has the right word, and another time. Taking a file for a copy that is none does no harm.
final class Instance {

  private static final String WORD = "sync.instance";
  private static final String PLACE = "sync.instance.place";
  private static final String TOUCHED = "sync.instance.touched";
  private static final int WORD_BYTES = 16;

  private final Store store;
  private final Ids ids;
  private final RandomGenerator random;
  private final LocalSettings settings;

  Instance(Store store, Ids ids, RandomGenerator random) {
    this.store = store;
    this.ids = ids;
    this.random = random;
    settings = new LocalSettings(store);
  }

  /// Begins a new incarnation unless all is as it was left.
  void check(UUID device) {
    if (!isAsItWas()) begin(device);
    mark();
  }

  private boolean isAsItWas() {
    var word = settings.get(WORD);
    return word.isPresent()
        && words().contains(word.get())
        && settings.get(PLACE).equals(Optional.of(place()))
        && settings.get(TOUCHED).equals(Optional.of(touched()));
  }

  private void begin(UUID device) {
    var incarnation = ids.next();
    store.write(
        "sync.incarnation",
        tx -> {
          Incarnations.begin(tx, device, incarnation);
          return incarnation;
        });
  }

  /// Leaves the next word: first beside the file with the one before, then in it, then alone, and
  /// at last when that was.
  void mark() {
    var bytes = new byte[WORD_BYTES];
    random.nextBytes(bytes);
    var word = HexFormat.of().formatHex(bytes);
    var before = settings.get(WORD).orElse(word);
    write(before + "\n" + word);
    settings.put(WORD, word);
    settings.put(PLACE, place());
    write(word);
    settings.put(TOUCHED, touched());
  }

  /// The one time of a file that no program can set, where the system has it.
  private String touched() {
    try {
      return Files.getAttribute(beside(), "unix:ctime").toString();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return "";
    }
  }

  private Path beside() {
    return store.file().resolveSibling(store.file().getFileName() + ".instance");
  }

  private List<String> words() {
    try {
      return Files.readAllLines(beside());
    } catch (IOException gone) {
      return List.of();
    }
  }

  private void write(String words) {
    try {
      Files.writeString(beside(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Which laptop and where on it, told by a hash alone.
  private String place() {
    var machine = machine() + store.file().toAbsolutePath().normalize();
    return Hash.sha256(machine.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 16);
  }

  private static String machine() {
    try {
      return Files.readString(Path.of("/etc/machine-id"));
    } catch (IOException absent) {
      return Optional.ofNullable(System.getenv("COMPUTERNAME")).orElse("");
    }
  }
}

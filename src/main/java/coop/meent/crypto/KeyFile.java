package coop.meent.crypto;

import coop.meent.base.AtomicFile;
import coop.meent.base.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// The file beside the books that holds a [Keyring], locked with a pass phrase. Only its owner may
/// read it, it is replaced in one step, and a damaged one is told from a wrong pass phrase.
///
/// ```
/// file := "MEENTKEY" format(1) locked SHA-256-of-all-before(32)
/// ```
public final class KeyFile {

  private static final byte[] MAGIC = Bytes.of("MEENTKEY");
  private static final byte FORMAT = 1;

  /// No key file is longer: what is, is not read.
  private static final int MOST_BYTES = 64 * 1024;

  private final Path path;
  private final PassphraseLock lock;

  public KeyFile(Path path, PassphraseLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /// The key file that belongs to a file of books: `coop.meent` has `coop.keys`.
  public static KeyFile beside(Path books, PassphraseLock lock) {
    var name = books.getFileName().toString().replaceFirst("\\.meent$", "");
    return new KeyFile(books.resolveSibling(name + ".keys"), lock);
  }

  public Path path() {
    return path;
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /// Writes a new key file; there must be none.
  public KeyFileOutcome create(Keyring keyring, char[] passphrase) {
    if (exists()) return new KeyFileOutcome.AlreadyExists(path);
    return write(keyring, passphrase, lock);
  }

  /// Writes a new key file. One that lies there, left by a vault that never came to be or of one
  /// that these books do not know, is kept beside it under another name.
  public KeyFileOutcome createAnew(Keyring keyring, char[] passphrase) {
    try {
      if (exists()) Files.move(path, besides(), StandardCopyOption.ATOMIC_MOVE);
      return create(keyring, passphrase);
    } catch (IOException e) {
      return new KeyFileOutcome.Unreadable(path, finding(e));
    }
  }

  private Path besides() {
    int number = 1;
    while (Files.exists(besides(number))) number++;
    return besides(number);
  }

  private Path besides(int number) {
    return path.resolveSibling("%s.old%d".formatted(path.getFileName(), number));
  }

  public KeyFileOutcome read(char[] passphrase) {
    return switch (unlock(passphrase)) {
      case Content(var keyring, var _) -> new KeyFileOutcome.Opened(keyring);
      case No(var why) -> why;
    };
  }

  /// Locks the same keys with another pass phrase, which costs a guesser as much as before or more.
  public KeyFileOutcome changePassphrase(char[] old, char[] fresh) {
    return switch (unlock(old)) {
      case Content(var keyring, var cost) ->
          write(keyring, fresh, new PassphraseLock(cost.atLeast(lock.cost())));
      case No(var why) -> why;
    };
  }

  /// Puts other keys behind the same pass phrase, as when the vault was founded anew.
  public KeyFileOutcome replace(Keyring keyring, char[] passphrase) {
    return switch (unlock(passphrase)) {
      case Content(var _, var cost) ->
          write(keyring, passphrase, new PassphraseLock(cost.atLeast(lock.cost())));
      case No(var why) -> why;
    };
  }

  private KeyFileOutcome write(Keyring keyring, char[] passphrase, PassphraseLock with) {
    var header = Bytes.joined(MAGIC, new byte[] {FORMAT});
    var plain = keyring.toBytes();
    try {
      var file = Bytes.joined(header, with.lock(plain, passphrase, header));
      AtomicFile.replace(
          path, Bytes.joined(file, Hash.sha256(file).bytes()), OwnerOnly.attributes(path));
      return new KeyFileOutcome.Opened(keyring);
    } catch (IOException e) {
      return new KeyFileOutcome.Unreadable(path, finding(e));
    } finally {
      Bytes.clear(plain);
    }
  }

  private sealed interface Unlocked {}

  private record Content(Keyring keyring, PassphraseCost cost) implements Unlocked {}

  private record No(KeyFileOutcome.Refused why) implements Unlocked {}

  private Unlocked unlock(char[] passphrase) {
    if (!exists()) return new No(new KeyFileOutcome.Missing(path));
    try {
      if (Files.size(path) > MOST_BYTES) return new No(new KeyFileOutcome.Damaged(path));
      return unlock(Files.readAllBytes(path), passphrase);
    } catch (IOException e) {
      return new No(new KeyFileOutcome.Unreadable(path, finding(e)));
    }
  }

  private Unlocked unlock(byte[] file, char[] passphrase) {
    int start = MAGIC.length + 1;
    int end = file.length - Hash.SIZE;
    if (end < start
        || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))
        || !Hash.sha256(Arrays.copyOf(file, end))
            .equals(Hash.of(Arrays.copyOfRange(file, end, file.length))))
      return new No(new KeyFileOutcome.Damaged(path));
    if (file[MAGIC.length] != FORMAT) return new No(new KeyFileOutcome.Newer(path));
    var locked = Arrays.copyOfRange(file, start, end);
    return switch (lock.unlock(locked, passphrase, Arrays.copyOf(file, start))) {
      case Unlocking.WrongPassphrase() -> new No(new KeyFileOutcome.WrongPassphrase(path));
      case Unlocking.Damaged() -> new No(new KeyFileOutcome.Damaged(path));
      case Unlocking.Unlocked(var plain, var cost) -> content(plain, cost);
    };
  }

  private Unlocked content(byte[] plain, PassphraseCost cost) {
    try {
      return new Content(Keyring.of(plain), cost);
    } catch (IllegalArgumentException unknown) {
      return new No(new KeyFileOutcome.Newer(path));
    } finally {
      Bytes.clear(plain);
    }
  }

  private static String finding(IOException e) {
    var message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}

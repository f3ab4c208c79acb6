package coop.meent.sister;

import coop.meent.base.AtomicFile;
import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Letters from and to a place where files lie. Each is there whole or not at all.
final class Postman {

  private Postman() {}

  /// @throws RefusedException when nothing can be read there, or far too much
  static byte[] fetch(Path file) {
    try {
      if (Files.size(file) > LetterCodec.MOST_BYTES)
        throw new RefusedException(new SisterRefusal.TooLarge(LetterCodec.MOST_BYTES >> 20));
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new RefusedException(new SisterRefusal.Unreadable(file.toString()), e);
    }
  }

  /// @return the hash of what lies there now
  /// @throws RefusedException when nothing can be written there
  static Hash lay(Path file, byte[] letter) {
    try {
      AtomicFile.replace(file.toAbsolutePath(), letter);
      return Hash.sha256(letter);
    } catch (IOException e) {
      throw new RefusedException(new SisterRefusal.Unwritable(file.toString()), e);
    }
  }
}

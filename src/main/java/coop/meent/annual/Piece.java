package coop.meent.annual;

import java.io.IOException;
import java.nio.file.Path;

/// One file of a pack.
///
/// @param name of the file, without a folder
public record Piece(String name, Filler filler) {

  /// Writes the file.
  @FunctionalInterface
  public interface Filler {
    void to(Path file) throws IOException;
  }

  public Piece {
    if (name.isBlank() || name.contains("/") || name.contains("\\"))
      throw new IllegalArgumentException(name);
  }
}

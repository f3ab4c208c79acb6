package coop.meent.sync;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a bundle's changes do in one space, for the readers of that space only.
///
/// @param space its key
/// @param epoch of the key that opens it
/// @param sealed the payloads of that space's changes, in the order of their headers
public record Section(UUID space, int epoch, byte[] sealed) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Section section
        && space.equals(section.space)
        && epoch == section.epoch
        && Arrays.equals(sealed, section.sealed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sealed);
  }

  @Override
  public String toString() {
    return "Section[space=%s, epoch=%d, %d bytes]".formatted(space, epoch, sealed.length);
  }
}

package coop.meent.govern;

import coop.meent.crypto.VerifyKey;
import java.util.Optional;
import java.util.UUID;

/// A laptop as the log knows it.
///
/// @param series what its numbers begin with
/// @param removed when it no longer writes, up to where what it wrote counts
public record DeviceStanding(
    UUID device, UUID member, VerifyKey key, String series, Optional<CutOff> removed) {

  public boolean isActive() {
    return removed.isEmpty();
  }

  DeviceStanding removed(CutOff cutOff) {
    return new DeviceStanding(device, member, key, series, Optional.of(cutOff));
  }
}

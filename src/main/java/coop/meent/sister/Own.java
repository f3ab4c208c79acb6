package coop.meent.sister;

import coop.meent.base.Id.MemberId;
import coop.meent.crypto.Identity;
import coop.meent.crypto.SecretKey;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/// Who we are to our sisters.
///
/// @param id by which sisters know this cooperative
/// @param holder the coordinator with whom the keys lie
/// @param secret where it can be read here
public record Own(UUID id, Keys keys, MemberId holder, String contact, Optional<SecretKey> secret) {

  Optional<Identity> identity() {
    return secret.map(one -> Identity.of(one.bytes()));
  }

  /// What somebody is called in letters to one sister: it follows from our secret, so that nobody
  /// needs a list, and no two sisters can hold their marks against each other.
  static UUID mark(SecretKey secret, UUID sister, Consent consent) {
    var of = "sister mark " + sister + " " + consent.id();
    var bytes = ByteBuffer.wrap(secret.derive(of).commitment().bytes());
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  @Override
  public String toString() {
    return "Own[id=%s]".formatted(id);
  }
}

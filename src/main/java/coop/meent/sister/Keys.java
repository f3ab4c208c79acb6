package coop.meent.sister;

import coop.meent.crypto.Fingerprint;
import coop.meent.crypto.Identity;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;

/// What a cooperative's letters are known by, and what letters to it are sealed for.
public record Keys(VerifyKey sign, WrappingPublicKey wrap) {

  static Keys of(Identity identity) {
    return new Keys(identity.signingKey().verifyKey(), identity.wrappingKey().publicKey());
  }

  /// What people read out to each other.
  public Fingerprint fingerprint() {
    return Fingerprint.of(sign, wrap);
  }
}

package coop.meent.crypto;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/// RFC 9180 in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305, one
/// message a time, by BouncyCastle.
///
/// ```
/// wrapped := ephemeral public key(32) ciphertext tag(16)
/// ```
final class Hpke {

  private static final int ENCAPSULATION = 32;
  private static final int TAG = 16;

  private Hpke() {}

  private static HPKE suite() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
  }

  /// @param ephemeral 32 random bytes, from which the sender's passing key is derived
  static byte[] seal(
      byte[] recipient, byte[] ephemeral, byte[] plain, byte[] info, byte[] associated) {
    var suite = suite();
    try {
      var sender =
          suite.setupBaseS(
              suite.deserializePublicKey(recipient), info, suite.deriveKeyPair(ephemeral));
      return Bytes.joined(sender.getEncapsulation(), sender.seal(associated, plain));
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("cannot wrap", e);
    } catch (IllegalStateException weak) {
      throw new IllegalArgumentException("cannot wrap for this key", weak);
    }
  }

  static Optional<byte[]> open(
      byte[] secret, byte[] publicKey, byte[] wrapped, byte[] info, byte[] associated) {
    if (wrapped.length < ENCAPSULATION + TAG) return Optional.empty();
    var suite = suite();
    var ciphertext = Arrays.copyOfRange(wrapped, ENCAPSULATION, wrapped.length);
    try {
      var receiver =
          suite.setupBaseR(
              Arrays.copyOf(wrapped, ENCAPSULATION),
              suite.deserializePrivateKey(secret, publicKey),
              info);
      return Optional.of(receiver.open(associated, ciphertext));
    } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package coop.meent.crypto;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// ChaCha20-Poly1305 (RFC 8439), by the JDK, with a key that is used once.
final class Cipher {

  /// Bytes by which a ciphertext is longer than its plain text.
  static final int TAG = 16;

  private static final String NAME = "ChaCha20-Poly1305";
  private static final int NONCE = 12;

  private Cipher() {}

  static byte[] seal(byte[] onceOnlyKey, byte[] plain, byte[] associated) {
    return seal(onceOnlyKey, new byte[NONCE], plain, associated);
  }

  static Optional<byte[]> open(byte[] onceOnlyKey, byte[] ciphertext, byte[] associated) {
    return open(onceOnlyKey, new byte[NONCE], ciphertext, associated);
  }

  static byte[] seal(byte[] key, byte[] nonce, byte[] plain, byte[] associated) {
    try {
      return ready(javax.crypto.Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Bytes.clear(key);
    }
  }

  static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] ciphertext, byte[] associated) {
    try {
      return Optional.of(
          ready(javax.crypto.Cipher.DECRYPT_MODE, key, nonce, associated).doFinal(ciphertext));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Bytes.clear(key);
    }
  }

  private static javax.crypto.Cipher ready(int mode, byte[] key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    var cipher = javax.crypto.Cipher.getInstance(NAME);
    cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
    cipher.updateAAD(associated);
    return cipher;
  }
}

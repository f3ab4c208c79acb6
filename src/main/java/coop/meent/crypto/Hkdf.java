package coop.meent.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF-SHA256 (RFC 5869), by the JDK.
final class Hkdf {

  private Hkdf() {}

  /// @param salt may be empty, where the secret is random itself
  /// @param label what the result is for
  static byte[] derive(byte[] secret, byte[] salt, String label, int size) {
    return derive(secret, salt, Bytes.of(label), size);
  }

  static byte[] derive(byte[] secret, byte[] salt, byte[] info, int size) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, size));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

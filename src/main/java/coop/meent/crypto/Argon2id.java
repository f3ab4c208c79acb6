package coop.meent.crypto;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id version 1.3 (RFC 9106), by BouncyCastle.
final class Argon2id {

  private static final int SIZE = 32;

  private Argon2id() {}

  static byte[] hash(byte[] passphrase, byte[] salt, PassphraseCost cost) {
    return hash(passphrase, salt, new byte[0], new byte[0], cost);
  }

  static byte[] hash(
      byte[] passphrase, byte[] salt, byte[] secret, byte[] associated, PassphraseCost cost) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .withSecret(secret)
            .withAdditional(associated)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    var hash = new byte[SIZE];
    generator.generateBytes(passphrase, hash);
    return hash;
  }
}

package coop.meent.crypto;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// What one laptop signs with. It never leaves that laptop.
public record DeviceKey(UUID device, SigningKey signingKey) {

  public static DeviceKey random(UUID device) {
    return random(device, new SecureRandom());
  }

  /// @param random a [SecureRandom], or a seeded one in a simulation
  public static DeviceKey random(UUID device, RandomGenerator random) {
    return new DeviceKey(device, SigningKey.random(random));
  }

  public VerifyKey verifyKey() {
    return signingKey.verifyKey();
  }
}

package coop.meent.crypto;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.util.UUID;

/// What a laptop must keep to itself: who its owner is, what the laptop signs with, and the key to
/// the vault.
///
/// @param vaultKey seals the outside of everything in the vault
public record Keyring(
    UUID member, Identity identity, DeviceKey deviceKey, UUID vault, SecretKey vaultKey) {

  private static final int VERSION = 1;

  /// The owner's word that this laptop is theirs.
  public DeviceCertificate certificate() {
    return DeviceCertificate.issue(
        identity, vault, member, deviceKey.device(), deviceKey.verifyKey());
  }

  byte[] toBytes() {
    return new ByteWriter()
        .octet(VERSION)
        .id(member)
        .raw(identity.secret())
        .id(deviceKey.device())
        .raw(deviceKey.signingKey().seed())
        .id(vault)
        .raw(vaultKey.bytes())
        .toBytes();
  }

  /// @throws IllegalArgumentException when these are no keys
  static Keyring of(byte[] bytes) {
    var in = new ByteReader(bytes);
    if (in.octet() != VERSION) throw new IllegalArgumentException("unknown version of keys");
    var member = in.id();
    var identity = Identity.of(in.raw(SecretKey.SIZE));
    var deviceKey = new DeviceKey(in.id(), SigningKey.of(in.raw(SigningKey.SIZE)));
    var keyring =
        new Keyring(member, identity, deviceKey, in.id(), SecretKey.of(in.raw(SecretKey.SIZE)));
    in.requireEnd();
    return keyring;
  }

  @Override
  public String toString() {
    return "Keyring[member=%s, device=%s, vault=%s]".formatted(member, deviceKey.device(), vault);
  }
}

package coop.meent.crypto;

import coop.meent.base.ByteWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's word, signed with the identity, that a laptop is theirs.
///
/// @param signature over `"meent device"`, vault, member, device and device key
public record DeviceCertificate(
    UUID vault, UUID member, UUID device, VerifyKey deviceKey, byte[] signature) {

  public DeviceCertificate {
    signature = signature.clone();
  }

  public static DeviceCertificate issue(
      Identity identity, UUID vault, UUID member, UUID device, VerifyKey deviceKey) {
    var signature = identity.signingKey().sign(message(vault, member, device, deviceKey));
    return new DeviceCertificate(vault, member, device, deviceKey, signature);
  }

  /// Whether the owner of that identity said so.
  public boolean isBy(VerifyKey identity) {
    return identity.verify(message(vault, member, device, deviceKey), signature);
  }

  private static byte[] message(UUID vault, UUID member, UUID device, VerifyKey deviceKey) {
    return new ByteWriter()
        .text("meent device")
        .id(vault)
        .id(member)
        .id(device)
        .raw(deviceKey.bytes())
        .toBytes();
  }

  @Override
  public byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeviceCertificate certificate
        && vault.equals(certificate.vault)
        && member.equals(certificate.member)
        && device.equals(certificate.device)
        && deviceKey.equals(certificate.deviceKey)
        && Arrays.equals(signature, certificate.signature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(vault, member, device, deviceKey);
  }
}

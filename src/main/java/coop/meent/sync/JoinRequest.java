package coop.meent.sync;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.crypto.DeviceCertificate;
import coop.meent.crypto.Keyring;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Somebody asks to be let in, with the keys of the person and of the laptop. It lies in the vault,
/// sealed with the vault's key.
///
/// @param invitation that was given to them; empty for a laptop more of somebody who is in already
/// @param proof that they hold the invitation's secret
record JoinRequest(
    Optional<UUID> invitation,
    UUID member,
    VerifyKey signKey,
    WrappingPublicKey wrapKey,
    DeviceCertificate certificate,
    byte[] proof) {

  private static final int VERSION = 1;

  static JoinRequest of(Keyring keyring, Optional<UUID> invitation, Optional<byte[]> secret) {
    var bare =
        new JoinRequest(
            invitation,
            keyring.member(),
            keyring.identity().signingKey().verifyKey(),
            keyring.identity().wrappingKey().publicKey(),
            keyring.certificate(),
            new byte[0]);
    return new JoinRequest(
        bare.invitation,
        bare.member,
        bare.signKey,
        bare.wrapKey,
        bare.certificate,
        secret.map(bare::proof).orElse(new byte[0]));
  }

  boolean isProvenBy(byte[] secret) {
    return Arrays.equals(proof, proof(secret));
  }

  private byte[] proof(byte[] secret) {
    return SecretKey.of(secret)
        .derive("meent join " + Hash.sha256(content().toBytes()))
        .commitment()
        .bytes();
  }

  /// Six words that two people can hold against each other over the telephone would be nicer; these
  /// are the first letters of the key's hash.
  String fingerprint() {
    return fingerprint(signKey);
  }

  static String fingerprint(VerifyKey signKey) {
    var hex = Hash.sha256(signKey.bytes()).toString();
    return String.join(" ", hex.substring(0, 4), hex.substring(4, 8), hex.substring(8, 12));
  }

  private ByteWriter content() {
    return new ByteWriter()
        .octet(VERSION)
        .id(invitation.orElse(new UUID(0, 0)))
        .id(member)
        .raw(signKey.bytes())
        .raw(wrapKey.bytes())
        .id(certificate.vault())
        .id(certificate.device())
        .raw(certificate.deviceKey().bytes())
        .bytes(certificate.signature());
  }

  byte[] toBytes() {
    return content().bytes(proof).toBytes();
  }

  /// @throws IllegalArgumentException when these bytes are no request
  static JoinRequest of(byte[] bytes) {
    var in = new ByteReader(bytes);
    if (in.octet() != VERSION) throw new IllegalArgumentException("unknown version of a request");
    var invitation = Optional.of(in.id()).filter(id -> !id.equals(new UUID(0, 0)));
    var member = in.id();
    var signKey = VerifyKey.of(in.raw(VerifyKey.SIZE));
    var wrapKey = WrappingPublicKey.of(in.raw(WrappingPublicKey.SIZE));
    var certificate =
        new DeviceCertificate(
            in.id(), member, in.id(), VerifyKey.of(in.raw(VerifyKey.SIZE)), in.bytes());
    var request = new JoinRequest(invitation, member, signKey, wrapKey, certificate, in.bytes());
    in.requireEnd();
    return request;
  }
}

package coop.meent.sync;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.crypto.SecretKey;
import java.util.Optional;
import java.util.UUID;

/// What somebody needs to come in: where they belong, and what proves that they were asked. It lies
/// in the vault, sealed with a code that is told to them in another way.
///
/// @param id by which the steward knows it again; empty for a laptop more of the same person
/// @param identity of the person, on a laptop more of theirs
/// @param cooperative its name, to be shown
record Invitation(
    UUID vault,
    SecretKey vaultKey,
    Optional<UUID> id,
    byte[] secret,
    UUID member,
    String memberName,
    String cooperative,
    Optional<byte[]> identity) {

  private static final int VERSION = 1;

  byte[] toBytes() {
    return new ByteWriter()
        .octet(VERSION)
        .id(vault)
        .raw(vaultKey.bytes())
        .id(id.orElse(new UUID(0, 0)))
        .bytes(secret)
        .id(member)
        .text(memberName)
        .text(cooperative)
        .bytes(identity.orElse(new byte[0]))
        .toBytes();
  }

  /// @throws IllegalArgumentException when these bytes are no invitation
  static Invitation of(byte[] bytes) {
    var in = new ByteReader(bytes);
    if (in.octet() != VERSION) throw new IllegalArgumentException("unknown invitation");
    var vault = in.id();
    var key = SecretKey.of(in.raw(SecretKey.SIZE));
    var id = Optional.of(in.id()).filter(given -> !given.equals(new UUID(0, 0)));
    var secret = in.bytes();
    var member = in.id();
    var memberName = in.text();
    var cooperative = in.text();
    var identity = Optional.of(in.bytes()).filter(given -> given.length > 0);
    in.requireEnd();
    return new Invitation(vault, key, id, secret, member, memberName, cooperative, identity);
  }

  @Override
  public String toString() {
    return "Invitation[vault=%s, member=%s]".formatted(vault, member);
  }
}

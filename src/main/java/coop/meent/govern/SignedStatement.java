package coop.meent.govern;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.crypto.SigningKey;
import coop.meent.crypto.VerifyKey;
import java.util.Arrays;
import java.util.UUID;

/// A statement with the signature of the laptop that made it. Known by the hash of what is signed:
/// nobody can make a second of it by another signature.
///
/// @param vault which it is said in
/// @param device that said it
/// @param claimedMillis what its clock said, for people to read; nothing is decided by it
public record SignedStatement(
    UUID vault, UUID device, long claimedMillis, Statement statement, Hash hash, Bytes signature) {

  /// The largest statement there is.
  public static final int MOST_BYTES = 64 << 10;

  private static final int FORMAT = 1;

  public static SignedStatement sign(
      UUID vault, UUID device, SigningKey key, long claimedMillis, Statement statement) {
    var content = content(vault, device, claimedMillis, statement);
    return new SignedStatement(
        vault,
        device,
        claimedMillis,
        statement,
        Hash.sha256(content),
        Signatures.statement(key, content));
  }

  /// @throws IllegalArgumentException when these bytes are no statement that this program can read
  public static SignedStatement read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) throw new IllegalArgumentException("too large for a statement");
    var in = new ByteReader(bytes);
    if (in.octet() != FORMAT) throw new IllegalArgumentException("statement of another format");
    var vault = in.id();
    var device = in.id();
    long millis = Wire.millis(in);
    var statement = statement(in.integer(), in.bytes());
    var signature = Wire.signature(in);
    in.requireEnd();
    var content = Arrays.copyOf(bytes, bytes.length - VerifyKey.SIGNATURE_SIZE);
    return new SignedStatement(vault, device, millis, statement, Hash.sha256(content), signature);
  }

  public byte[] toBytes() {
    return new ByteWriter().raw(content()).raw(signature.bytes()).toBytes();
  }

  boolean isSignedBy(VerifyKey deviceKey) {
    return Signatures.isStatement(deviceKey, content(), signature);
  }

  private byte[] content() {
    return content(vault, device, claimedMillis, statement);
  }

  private static byte[] content(UUID vault, UUID device, long millis, Statement statement) {
    var body = new ByteWriter();
    int kind =
        switch (statement) {
          case Statement.Suspend(var suspended, var upTo) -> {
            Wire.frontier(body.id(suspended), upTo);
            yield 1;
          }
          case Statement.RefoundVote(var base, var term, var steward) -> {
            body.hash(base).count(term).id(steward);
            yield 2;
          }
          case Statement.KeyShare(var space, var epoch, var member, var wrapped) -> {
            Wire.space(body, space);
            body.count(epoch).id(member).bytes(wrapped.bytes());
            yield 3;
          }
          case Statement.OwnReader(var member, var isReading, var number, var epoch) -> {
            body.id(member).octet(isReading ? 1 : 0).count(number).count(epoch);
            yield 4;
          }
          case Statement.Unknown(var number, var bytes) -> {
            body.raw(bytes.bytes());
            yield number;
          }
        };
    var out = new ByteWriter().octet(FORMAT).id(vault).id(device).count(millis).count(kind);
    return out.bytes(body.toBytes()).toBytes();
  }

  private static Statement statement(int kind, byte[] body) {
    var in = new ByteReader(body);
    Statement statement =
        switch (kind) {
          case 1 -> new Statement.Suspend(in.id(), Wire.frontier(in));
          case 2 -> new Statement.RefoundVote(in.hash(), Wire.positive(in), in.id());
          case 3 -> new Statement.KeyShare(Wire.space(in), in.integer(), in.id(), Wire.bytes(in));
          case 4 ->
              new Statement.OwnReader(in.id(), Wire.bool(in), Wire.positive(in), in.integer());
          default -> new Statement.Unknown(kind, new Bytes(in.raw(in.remaining())));
        };
    in.requireEnd();
    return statement;
  }
}

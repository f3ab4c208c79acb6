package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.Id.DeedId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One committed deed in one space: who, when claimed, what it depends on, and the hash of what it
/// does. Known by the hash of its header, which covers the payload's hash and not the payload, so
/// that a payload can be withheld from those who may not read it.
///
/// @param space the space's key
/// @param epoch of the space's encryption key
/// @param incarnation a new one begins when a backup is restored or a profile copied
/// @param sequence counts on per device and incarnation, from 1
/// @param claimedMillis what the laptop's clock said, Unix time
/// @param heads hashes of the changes this one was made on top of, sorted
/// @param governanceHead head of the governance log it was made under; empty before there is one
/// @param checkpoint the last checkpoint known; empty before there is one
/// @param payloadHash SHA-256 of the payload
/// @param previous hash of the change before it in its chain; empty for the first, and in headers
///   of version 1, which were written before there were other laptops
record Change(
    UUID space,
    int epoch,
    DeedId deed,
    UUID device,
    UUID incarnation,
    long sequence,
    long claimedMillis,
    List<byte[]> heads,
    byte[] governanceHead,
    byte[] checkpoint,
    byte[] payloadHash,
    byte[] previous) {

  private static final int WITHOUT_PREVIOUS = 1;
  private static final int VERSION = 2;

  /// No encryption, no signature: a change as it lies in its author's own file.
  private static final int SUITE = 0;

  byte[] header() {
    var out = new ByteWriter().octet(VERSION).octet(SUITE);
    out.raw(IdConverter.bytes(space)).count(epoch).raw(IdConverter.bytes(deed.uuid()));
    out.raw(IdConverter.bytes(device)).raw(IdConverter.bytes(incarnation)).count(sequence);
    out.count(claimedMillis).bytes(governanceHead).bytes(checkpoint);
    out.count(heads.size());
    heads.stream().sorted(Arrays::compareUnsigned).forEach(out::raw);
    return out.raw(payloadHash).bytes(previous).toBytes();
  }

  /// Reads a header back.
  ///
  /// @throws IllegalArgumentException when the bytes are not a header this version knows
  static Change ofHeader(byte[] header) {
    var in = new ByteReader(header);
    int version = in.octet();
    if ((version != VERSION && version != WITHOUT_PREVIOUS) || in.octet() != SUITE)
      throw new IllegalArgumentException("unknown header version");
    var space = IdConverter.uuid(in.raw(16));
    int epoch = in.integer();
    var deed = new DeedId(IdConverter.uuid(in.raw(16)));
    var device = IdConverter.uuid(in.raw(16));
    var incarnation = IdConverter.uuid(in.raw(16));
    long sequence = in.count();
    long claimed = in.count();
    var governanceHead = in.bytes();
    var checkpoint = in.bytes();
    List<byte[]> heads = new ArrayList<>();
    for (int count = in.size(); count > 0; count--) heads.add(in.raw(Hash.SIZE));
    var payloadHash = in.raw(Hash.SIZE);
    var previous = version == WITHOUT_PREVIOUS ? new byte[0] : in.bytes();
    requireHashes(governanceHead, checkpoint, previous);
    if (!in.isAtEnd()) throw new IllegalArgumentException("more than a header");
    return new Change(
        space,
        epoch,
        deed,
        device,
        incarnation,
        sequence,
        claimed,
        heads,
        governanceHead,
        checkpoint,
        payloadHash,
        previous);
  }

  private static void requireHashes(byte[]... hashes) {
    for (var hash : hashes) {
      if (hash.length != 0 && hash.length != Hash.SIZE)
        throw new IllegalArgumentException("a hash of " + hash.length + " bytes");
    }
  }

  Chain chain() {
    return new Chain(device, incarnation);
  }

  static byte[] sha256(byte[] bytes) {
    return Hash.sha256(bytes).bytes();
  }
}

package coop.meent.sync;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The envelope of everything that lies in a vault: anybody can see whether it is whole and which
/// vault it belongs to, and nothing else.
///
/// ```
/// object := "MEENTOBJ" format(1) suite(1) kind(1) vault-tag(16) length(8) hash(32) body padding
/// length := of everything before the padding
/// hash   := SHA-256 of the 35 bytes before it and of the body
/// ```
///
/// These first 67 bytes stay the same in every later format. The padding is zeros up to a PADMÉ
/// length of at least 8 KiB: services treat tiny files oddly, and lengths would tell who did what.
///
/// @param kind as its number, since a newer Meent may know more of them than [ObjectKind]
/// @param body sealed, as its kind says
public record VaultObject(int kind, VaultTag tag, byte[] body) {

  /// No object is longer; what is, is not even read.
  public static final int MOST_BYTES = 96 << 20;

  private static final byte[] MAGIC = {'M', 'E', 'E', 'N', 'T', 'O', 'B', 'J'};
  private static final int FORMAT = 1;

  /// ChaCha20-Poly1305, HKDF-SHA256 and Ed25519.
  private static final int SUITE = 1;

  private static final int HEADER = 8 + 3 + VaultTag.SIZE + 8;
  private static final int BEFORE_BODY = HEADER + Hash.SIZE;
  private static final int LEAST_BYTES = 8 << 10;

  public VaultObject(ObjectKind kind, VaultTag tag, byte[] body) {
    this(kind.number(), tag, body);
  }

  public boolean is(ObjectKind expected) {
    return kind == expected.number();
  }

  /// The whole object as it lies in the vault: the same bytes each time.
  public byte[] toBytes() {
    return Arrays.copyOf(unpadded(), length(body.length));
  }

  /// How long an object with a body of so many bytes is in the vault.
  static int length(int body) {
    return Padding.padded(BEFORE_BODY + body, LEAST_BYTES);
  }

  /// The same bytes have the same name, and other bytes never have it.
  public ObjectName name() {
    var hash = Hash.sha256(unpadded());
    return is(ObjectKind.PACK) ? ObjectName.ofPack(hash) : ObjectName.of(hash);
  }

  private byte[] unpadded() {
    var header = header(kind, tag, BEFORE_BODY + body.length);
    var out = new ByteWriter().raw(header).hash(Hash.sha256(header, body)).raw(body).toBytes();
    if (out.length > MOST_BYTES) throw new IllegalArgumentException("too much for one object");
    return out;
  }

  /// What an object's body is sealed with besides its key, so that it opens in its own envelope
  /// only.
  static byte[] associated(ObjectKind kind, VaultTag tag) {
    return new ByteWriter()
        .raw(MAGIC)
        .octet(FORMAT)
        .octet(SUITE)
        .octet(kind.number())
        .raw(tag.bytes())
        .toBytes();
  }

  private static byte[] header(int kind, VaultTag tag, long length) {
    return new ByteWriter()
        .raw(MAGIC)
        .octet(FORMAT)
        .octet(SUITE)
        .octet(kind)
        .raw(tag.bytes())
        .fixed(length)
        .toBytes();
  }

  /// Reads what lies in a place by somebody who is in no vault yet; empty when it is no whole
  /// object of a kind and format that is known here.
  static Optional<VaultObject> readAny(byte[] file) {
    if (file.length < BEFORE_BODY) return Optional.empty();
    var tag = new VaultTag(Arrays.copyOfRange(file, MAGIC.length + 3, HEADER - Long.BYTES));
    return read(file, tag) instanceof ObjectReading.Whole(var object)
        ? Optional.of(object)
        : Optional.empty();
  }

  /// Reads what lies in a vault, whatever it is called and whoever put it there.
  ///
  /// @param vault the one we are in
  public static ObjectReading read(byte[] file, VaultTag vault) {
    if (isEmpty(file)) return new ObjectReading.Damaged(ObjectReading.Damage.EMPTY);
    if (!Arrays.equals(Arrays.copyOf(file, MAGIC.length), MAGIC))
      return new ObjectReading.Damaged(ObjectReading.Damage.OTHER_FILE);
    if (file.length < BEFORE_BODY) return new ObjectReading.Damaged(ObjectReading.Damage.SHORT);
    var in = new ByteReader(file);
    in.raw(MAGIC.length);
    int format = in.octet();
    int suite = in.octet();
    int kind = in.octet();
    var tag = new VaultTag(in.raw(VaultTag.SIZE));
    long length = in.fixed();
    var hash = in.hash();
    if (length < BEFORE_BODY || length > MOST_BYTES)
      return new ObjectReading.Damaged(ObjectReading.Damage.CHANGED);
    if (length > file.length) return new ObjectReading.Damaged(ObjectReading.Damage.SHORT);
    var body = in.raw((int) length - BEFORE_BODY);
    if (!Hash.sha256(Arrays.copyOf(file, HEADER), body).equals(hash))
      return new ObjectReading.Damaged(ObjectReading.Damage.CHANGED);
    if (!tag.equals(vault)) return new ObjectReading.Foreign();
    if (format != FORMAT || suite != SUITE) return new ObjectReading.Newer();
    return new ObjectReading.Whole(new VaultObject(kind, tag, body));
  }

  private static boolean isEmpty(byte[] file) {
    for (byte octet : file) if (octet != 0) return false;
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VaultObject object
        && kind == object.kind
        && tag.equals(object.tag)
        && Arrays.equals(body, object.body);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(body);
  }

  @Override
  public String toString() {
    return "VaultObject[kind=%d, %d bytes]".formatted(kind, body.length);
  }
}

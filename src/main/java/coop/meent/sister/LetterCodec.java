package coop.meent.sister;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import coop.meent.crypto.Identity;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import coop.meent.sister.Letter.Introduction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Letters as files.
///
/// ```
/// file     := head body SHA-256-of-all-before(32)
/// head     := "MEENTLTR" format(1) kind(1) from(16) to(16)
/// body     := signed, of an introduction
///           | key sealed for the sister(80) sealed with that key { size signed zeros }
/// signed   := letter signature(64) over { "meent letter" head letter }
/// ```
///
/// Who a letter is for stands in what is signed, so that nobody can pass one on under another name;
/// the hash tells a file that was damaged on its way from one that somebody made. What is sealed is
/// filled up to whole KiB: its length does not tell a yes from a no.
final class LetterCodec {

  /// Nobody offers as many people as fill more.
  static final int MOST_BYTES = 1 << 20;

  private static final byte[] MAGIC = "MEENTLTR".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final int HEAD = MAGIC.length + 2 + 32;
  private static final int WRAPPED = WrappingPublicKey.SIZE + SecretKey.SIZE + 16;
  private static final int STEP = 1024;
  private static final UUID EVERYBODY = new UUID(0, 0);

  private final RandomGenerator random;

  /// @param random a [java.security.SecureRandom], or a seeded one in a simulation
  LetterCodec(RandomGenerator random) {
    this.random = random;
  }

  byte[] introduce(UUID from, Identity us, Letter letter) {
    var head = head(letter.content().kind(), from, EVERYBODY);
    return whole(head, signed(head, us, letter));
  }

  /// @throws IllegalArgumentException when the sister's key is none
  byte[] write(UUID from, Identity us, UUID to, WrappingPublicKey their, Letter letter) {
    var head = head(letter.content().kind(), from, to);
    var key = SecretKey.random(random);
    var plain = new ByteWriter().bytes(signed(head, us, letter)).toBytes();
    var padded = Arrays.copyOf(plain, Math.ceilDiv(plain.length, STEP) * STEP);
    return whole(
        head,
        new ByteWriter()
            .raw(their.wrap(key.bytes(), info(head), random))
            .raw(key.seal(padded, head, random))
            .toBytes());
  }

  private static byte[] head(LetterKind kind, UUID from, UUID to) {
    return new ByteWriter().raw(MAGIC).octet(FORMAT).octet(kind.octet()).id(from).id(to).toBytes();
  }

  private static byte[] whole(byte[] head, byte[] body) {
    var hash = Hash.sha256(head, body);
    return new ByteWriter().raw(head).raw(body).hash(hash).toBytes();
  }

  private static byte[] signed(byte[] head, Identity us, Letter letter) {
    var content = LetterForm.write(letter);
    return new ByteWriter()
        .raw(content)
        .raw(us.signingKey().sign(message(head, content)))
        .toBytes();
  }

  private static byte[] message(byte[] head, byte[] content) {
    return new ByteWriter().text("meent letter").raw(head).raw(content).toBytes();
  }

  private static byte[] info(byte[] head) {
    return new ByteWriter().text("meent letter key").raw(head).toBytes();
  }

  /// @throws RefusedException when it is no letter, or not as it was made
  Envelope envelope(byte[] file) {
    boolean isLetter =
        file.length > HEAD + Hash.SIZE && Arrays.equals(Arrays.copyOf(file, MAGIC.length), MAGIC);
    if (!isLetter) throw new RefusedException(new SisterRefusal.NotALetter());
    if (file.length > MOST_BYTES)
      throw new RefusedException(new SisterRefusal.TooLarge(MOST_BYTES >> 20));
    int end = file.length - Hash.SIZE;
    var hash = Hash.of(Arrays.copyOfRange(file, end, file.length));
    if (!Hash.sha256(Arrays.copyOf(file, end)).equals(hash)) throw damaged();
    var in = new ByteReader(Arrays.copyOfRange(file, MAGIC.length, end));
    if (in.octet() != FORMAT) throw newer();
    var kind = LetterKind.of(in.octet()).orElseThrow(LetterCodec::newer);
    return new Envelope(
        kind,
        in.id(),
        in.id(),
        Arrays.copyOf(file, HEAD),
        in.raw(in.remaining()),
        Hash.sha256(file));
  }

  /// An introduction shows by itself that its maker holds the keys in it; whose they are it cannot
  /// show.
  ///
  /// @throws RefusedException when it is not signed so
  static Letter introduction(Envelope envelope) {
    if (!envelope.to().equals(EVERYBODY)) throw damaged();
    var letter = letter(envelope.kind(), content(envelope.body()));
    if (!(letter.content() instanceof Introduction(var _, var _, var keys))) throw damaged();
    return verified(envelope, envelope.body(), keys.sign());
  }

  /// @param sender of whom the letter says that it is
  /// @throws RefusedException when it was sealed for other keys, or signed with others
  static Letter open(Envelope envelope, Identity us, VerifyKey sender) {
    var body = envelope.body();
    if (body.length < WRAPPED) throw damaged();
    var head = envelope.head();
    var key =
        us.wrappingKey()
            .unwrap(Arrays.copyOf(body, WRAPPED), info(head))
            .filter(bytes -> bytes.length == SecretKey.SIZE)
            .map(SecretKey::of)
            .orElseThrow(() -> new RefusedException(new SisterRefusal.OtherKeys()));
    var padded =
        key.open(Arrays.copyOfRange(body, WRAPPED, body.length), head)
            .orElseThrow(LetterCodec::damaged);
    return verified(envelope, unpadded(padded), sender);
  }

  private static byte[] unpadded(byte[] padded) {
    try {
      var in = new ByteReader(padded);
      var signed = in.bytes();
      for (byte octet : in.raw(in.remaining()))
        if (octet != 0) throw new IllegalArgumentException("something in the padding");
      return signed;
    } catch (IllegalArgumentException garbled) {
      throw new RefusedException(new SisterRefusal.Damaged(), garbled);
    }
  }

  private static Letter verified(Envelope envelope, byte[] signed, VerifyKey sender) {
    var content = content(signed);
    var signature = Arrays.copyOfRange(signed, content.length, signed.length);
    if (!sender.verify(message(envelope.head(), content), signature))
      throw new RefusedException(new SisterRefusal.NotSigned());
    return letter(envelope.kind(), content);
  }

  private static byte[] content(byte[] signed) {
    if (signed.length <= VerifyKey.SIGNATURE_SIZE) throw damaged();
    return Arrays.copyOf(signed, signed.length - VerifyKey.SIGNATURE_SIZE);
  }

  private static Letter letter(LetterKind kind, byte[] content) {
    try {
      return LetterForm.read(kind, content);
    } catch (IllegalArgumentException garbled) {
      throw new RefusedException(new SisterRefusal.Damaged(), garbled);
    }
  }

  /// What a letter said, as it was kept here; empty when a newer program kept it.
  static Optional<Letter> kept(LetterKind kind, byte[] content) {
    try {
      return Optional.of(LetterForm.read(kind, content));
    } catch (IllegalArgumentException newer) {
      return Optional.empty();
    }
  }

  private static RefusedException damaged() {
    return new RefusedException(new SisterRefusal.Damaged());
  }

  private static RefusedException newer() {
    return new RefusedException(new SisterRefusal.NewerLetter());
  }
}

package coop.meent.sister;

import coop.meent.base.Seeded;
import coop.meent.crypto.Identity;
import coop.meent.fuzz.Target;
import java.util.Arrays;

/// Letters as files, and what they say once they were opened.
public final class LetterFuzz {

  static final Identity WRITER = Identity.random(new Seeded(21));
  static final Identity READER = Identity.random(new Seeded(22));
  private static final LetterCodec CODEC = new LetterCodec(new Seeded(23));

  private LetterFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.refusing(() -> {
      var envelope = CODEC.envelope(data);
      if (envelope.kind() == LetterKind.INTRODUCTION) LetterCodec.introduction(envelope);
      else LetterCodec.open(envelope, READER, WRITER.signingKey().verifyKey());
    });
    for (var kind : LetterKind.values())
      Target.orIllegal(() -> same(data, LetterForm.write(LetterForm.read(kind, data))));
  }

  private static void same(byte[] bytes, byte[] again) {
    if (!Arrays.equals(bytes, again))
      throw new AssertionError("there is more than one way to write a letter");
  }
}

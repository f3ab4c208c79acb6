package coop.meent.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BytesTest {

  @Test
  void whatIsWrittenIsReadBack() {
    var id = UUID.fromString("019a0b1c-2d3e-7f40-8123-456789abcdef");
    var out =
        new ByteWriter()
            .octet(200)
            .count(Long.MAX_VALUE)
            .count(-1)
            .fixed(1L << 60)
            .id(id)
            .hash(Hash.sha256(new byte[] {1}))
            .text("vijfentwintig € \uFFFD")
            .value(Long.MIN_VALUE)
            .value(null);
    var in = new ByteReader(out.toBytes());
    assertThat(in.remaining()).isEqualTo(out.length());
    assertThat(in.octet()).isEqualTo(200);
    assertThat(in.count()).isEqualTo(Long.MAX_VALUE);
    assertThat(in.count()).isEqualTo(-1);
    assertThat(in.fixed()).isEqualTo(1L << 60);
    assertThat(in.id()).isEqualTo(id);
    assertThat(in.hash()).isEqualTo(Hash.sha256(new byte[] {1}));
    assertThat(in.text()).isEqualTo("vijfentwintig € \uFFFD");
    assertThat(in.value()).isEqualTo(Long.MIN_VALUE);
    assertThat(in.value()).isNull();
    in.requireEnd();
  }

  @Test
  void aLengthPastTheEndIsRefusedBeforeAnythingIsAllocated() {
    for (long length : new long[] {2, 1L << 31, 1L << 60, -1, Long.MIN_VALUE}) {
      var bytes = new ByteWriter().count(length).octet(7).toBytes();
      refuses(bytes, ByteReader::bytes);
      refuses(bytes, ByteReader::size);
      refuses(bytes, ByteReader::text);
    }
    refuses(new byte[31], ByteReader::hash);
    refuses(new byte[15], ByteReader::id);
    refuses(new byte[7], ByteReader::fixed);
    refuses(new byte[0], ByteReader::octet);
    refuses(new byte[1], ByteReader::requireEnd);
  }

  @Test
  void aValueIsWrittenInOneWayOnly() {
    refuses(hex("8000"), ByteReader::count);
    refuses(hex("ffffffffffffffffff7f"), ByteReader::count);
    refuses(hex("ffffffffffffffffffff01"), ByteReader::count);
    refuses(hex("02c328"), ByteReader::text);
    refuses(hex("03eda080"), ByteReader::text);
  }

  @Test
  void noiseIsReadOrRefusedAndNothingElse() {
    var random = new Seeded(TestSeed.print("BytesTest.noise"));
    for (int i = 0; i < 20_000; i++) {
      var noise = new byte[random.nextInt(24)];
      random.nextBytes(noise);
      var in = new ByteReader(noise);
      try {
        while (!in.isAtEnd()) in.value();
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageMatching("(?s).+");
      }
    }
  }

  @Test
  void aHashKeepsItsOwnBytesAndSortsThemUnsigned() {
    var bytes = new byte[Hash.SIZE];
    var hash = Hash.of(bytes);
    bytes[0] = 1;
    hash.bytes()[0] = 1;
    assertThat(hash).isEqualTo(Hash.of(new byte[Hash.SIZE])).hasToString("00".repeat(32));
    assertThat(Hash.of(filled(0x80))).isGreaterThan(Hash.of(filled(0x7F)));
    assertThat(Hash.sha256("a".getBytes(UTF_8), "bc".getBytes(UTF_8)))
        .isEqualTo(Hash.sha256("abc".getBytes(UTF_8)))
        .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
  }

  private static byte[] filled(int value) {
    var bytes = new byte[Hash.SIZE];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static void refuses(byte[] bytes, Consumer<ByteReader> reading) {
    assertThatThrownBy(() -> reading.accept(new ByteReader(bytes)))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

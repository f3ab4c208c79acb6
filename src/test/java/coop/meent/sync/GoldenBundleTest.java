package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A bundle that the first format wrote. Every later Meent reads it; the file is never made again.
class GoldenBundleTest {

  private final VaultSample sample = new VaultSample(new Seeded(7));

  @Test
  void theFirstFormatIsReadForEver() throws IOException {
    var bundle = BundleCodecTest.whole(sample.codec.read(golden(), sample.devices()));
    assertThat(bundle)
        .usingRecursiveComparison()
        .ignoringFields("sections")
        .isEqualTo(sample.bundle);
    assertThat(payloads(bundle, 0)).hasSize(3).allMatch(payload -> payload.length == 120);
    assertThat(payloads(bundle, 1))
        .extracting(payload -> new String(payload, StandardCharsets.UTF_8))
        .containsExactly(VaultSample.SENTENCE + " 1", VaultSample.SENTENCE + " 4");
  }

  private List<byte[]> payloads(Bundle bundle, int section) {
    var key = section == 0 ? sample.commonKey : sample.careKey;
    var opened = sample.codec.open(bundle, bundle.sections().get(section), key);
    return ((SectionReading.Opened) opened).payloads();
  }

  private static byte[] golden() throws IOException {
    try (var in = GoldenBundleTest.class.getResourceAsStream("bundle-1.mo")) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    }
  }
}

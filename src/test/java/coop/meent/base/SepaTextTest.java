package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import org.junit.jupiter.api.Test;

class SepaTextTest {

  @Test
  void lettersLoseTheirMarksAndSignsBecomeTheirNeighbours() {
    assertThat(SepaText.of("Zoë Çelik-Ångström, café’s & co"))
        .isEqualTo("Zoe Celik-Angstrom, cafe's + co");
    assertThat(SepaText.of("Groß, Ærø, Łódź, Þór, ĳs, ﬁets"))
        .isEqualTo("Gross, AEro, Lodz, THor, ijs, fiets");
    assertThat(SepaText.of("€ 5 – “so” [a_b]; 1 %")).isEqualTo("EUR 5 - 'so' (a-b), 1 .");
    assertThat(SepaText.of("e\u0301e\u0300")).as("marks apart").isEqualTo("ee");
    assertThat(SepaText.of("12½ 3² ©")).isEqualTo("121/2 32 .");
    assertThat(SepaText.of("日本 🌾")).isEqualTo(".. .");
    assertThat(SepaText.of("  two \t lines\r\nhere\u00a0now ")).isEqualTo("two lines here now");
  }

  @Test
  void nothingElseComesOut() {
    long seed = TestSeed.print("nothingElseComesOut");
    var random = new Seeded(seed);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--)
        text.appendCodePoint(random.nextInt(random.chance(50) ? 0x500 : 0x110000));
      assertThat(SepaText.of(text.toString())).matches("([a-zA-Z0-9/\\-?:().,'+]| (?! ))*");
      assertThat(SepaText.of(text.toString(), 5)).hasSizeLessThanOrEqualTo(5);
    }
  }

  @Test
  void aReferenceNeitherBeginsNorEndsWithASlashNorHoldsTwo() {
    assertThat(SepaText.reference("/2026//0001/", 35)).isEqualTo("2026/0001");
    assertThat(SepaText.reference("ZF-3/0001", 5)).isEqualTo("ZF-3");
  }
}

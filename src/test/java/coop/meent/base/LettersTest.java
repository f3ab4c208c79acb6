package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void nobodyTypesAccentsCapitalsOrTheApostropheOfABook() {
    assertThat(Letters.plain("\u2019s-Hertogenbosch Zo\u00eb")).isEqualTo("'s-hertogenbosch zoe");
    assertThat(Letters.plain("Zoe\u0308")).isEqualTo("zoe");
  }

  @Test
  void withoutItsAccentsAWordKeepsItsCapitals() {
    assertThat(Letters.unaccented("\u00c9n\u00e9rgie")).isEqualTo("Energie");
  }
}

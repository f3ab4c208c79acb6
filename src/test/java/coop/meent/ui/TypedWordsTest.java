package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

  @Test
  void eachWordMustOccurInAnyOrder() {
    assertThat(TypedWords.in("zorg noor", Function.<String>identity()))
        .accepts("Noor Verzorging BV")
        .rejects("Noor Bakker");
  }

  @Test
  void accentsCapitalsAndApostrophesDoNotMatter() {
    assertThat(TypedWords.in("incasso's zoe", Function.<String>identity()))
        .accepts("INCASSO\u2019S van Zo\u00eb");
  }

  @Test
  void whoTypedNothingSeesAll() {
    assertThat(TypedWords.in("  ", Function.<String>identity())).accepts("Noor", "");
  }
}

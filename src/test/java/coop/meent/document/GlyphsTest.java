package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Seeded;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

  private final Typeface typeface = Typeface.load("Regular");
  private final Glyphs glyphs = new Glyphs(typeface);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Coöperatie De Meent € −5|Coöperatie De Meent € −5",
        "Zoe\u0308|Zoë",
        "Ελένη Иван Nguyễn|Ελένη Иван Nguyễn",
        "漢字|◊◊",
        "a\ud83d\udc69\u200d\ud83d\udcbbb|a◊b",
        "a\u200bb\u00adc\u202ed|abcd",
        "a\u3000b|a b",
        "a\ud83db|a◊b",
      })
  void everyCharacterIsShownOrMarked(String given, String shown) {
    assertThat(glyphs.printable(given)).isEqualTo(shown);
  }

  @Test
  void noTextAsksAGlyphThatTheFontLacks() {
    long seed = Long.getLong("seed", 20261121);
    System.out.println("GlyphsTest.noTextAsksAGlyphThatTheFontLacks -Dseed=" + seed);
    var random = new Seeded(seed);
    for (int i = 0; i < 2_000; i++) {
      var text =
          random.ints(20, 0, 0x110000).mapToObj(Character::toString).collect(Collectors.joining());
      assertThat(glyphs.printable(text).codePoints()).allMatch(typeface::has);
    }
  }

  @Test
  void allWeightsHaveTheSameGlyphs() {
    for (var weight : new String[] {"Semibold", "Bold"}) {
      var other = Typeface.load(weight);
      for (int each = 0; each < 0x10000; each++) {
        assertThat(other.has(each)).as(weight + " " + each).isEqualTo(typeface.has(each));
      }
    }
  }

  @Test
  void figuresAreAllOfOneWidth() {
    for (int digit = 0; digit <= 9; digit++) {
      assertThat(typeface.width(String.valueOf(digit))).isEqualTo(typeface.width("0"));
    }
  }
}

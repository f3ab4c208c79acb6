package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PageSearchTest {

  private static PdfPages statement() throws IOException {
    return PdfPages.of(new PdfWriter().bytes(Samples.memberStatement()));
  }

  @Test
  void whatIsCountedIsWhatIsFound() throws IOException {
    try (var pages = statement()) {
      for (var words : new String[] {"uitbetaald", "Btw 21 %", "aandeel factuur", "e"}) {
        assertThat(pages.count(1, words)).as(words).isPositive();
        assertThat(pages.find(1, words)).as(words).hasSize(pages.count(1, words));
      }
      assertThat(pages.count(1, "premie")).isZero();
      assertThat(pages.find(1, "premie")).isEmpty();
    }
  }

  @Test
  void neitherCapitalsNorAccentsNorSpacingNorTheMinusMatter() throws IOException {
    try (var pages = statement()) {
      assertThat(pages.count(1, "COOPERATIE de meent"))
          .isEqualTo(pages.count(1, "Coöperatie De Meent"));
      assertThat(pages.count(1, "cooperatie")).isPositive();
      assertThat(pages.count(1, "-4.120,62")).isEqualTo(1);
      assertThat(pages.count(1, "  btw   21 ")).isEqualTo(pages.count(1, "Btw 21"));
    }
  }

  @Test
  void aBoxLiesOnItsPageAndIsAsHighAsALine() throws IOException {
    try (var pages = statement()) {
      var size = pages.sizes().getFirst();
      for (var hit : pages.find(1, "eindsaldo op 30 september")) {
        for (var box : hit.boxes()) {
          assertThat(box.x()).isBetween(0.0, size.width() - box.width());
          assertThat(box.y()).isBetween(0.0, size.height() - box.height());
          assertThat(box.height()).isBetween(5.0, 20.0);
          assertThat(box.width()).isGreaterThan(20);
        }
      }
    }
  }

  @Test
  void wordsThatRunOverALineHaveABoxOnEach() throws IOException {
    try (var pages = statement()) {
      var found = pages.find(1, "schenkkring: ingelegd € 270,00");
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().boxes()).hasSizeBetween(1, 2);
    }
  }
}

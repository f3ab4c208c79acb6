package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

  @TempDir private Path folder;

  @Test
  void drawsAPageAtAnyZoom() throws IOException {
    try (var pages = PdfPages.of(new PdfWriter().bytes(Samples.memberStatement()))) {
      var image = pages.image(1, 2).orElseThrow();
      assertThat(image.getWidth()).isEqualTo((int) (pages.sizes().getFirst().width() * 2));
      assertThat(image.getHeight()).isEqualTo((int) (pages.sizes().getFirst().height() * 2));
      assertThat(ink(image)).isBetween(0.01, 0.2);
    }
  }

  /// The part of the page that is not white.
  private static double ink(BufferedImage image) {
    long dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if ((image.getRGB(x, y) & 0xFF) < 250) dark++;
      }
    }
    return dark / (double) (image.getWidth() * image.getHeight());
  }

  @Test
  void findsPagesWhateverTheCapitals() throws IOException {
    try (var pages = PdfPages.of(new PdfWriter().bytes(Samples.generalLedger(6)))) {
      assertThat(pages.pagesWith("GENERAL  LEDGER")).hasSize(pages.count());
      assertThat(pages.pagesWith("rekening nummer 0")).containsExactly(1);
      assertThat(pages.pagesWith("M-239")).containsExactly(pages.count());
      assertThat(pages.pagesWith("nowhere")).isEmpty();
      assertThat(pages.pagesWith(" ")).isEmpty();
    }
  }

  @Test
  void theFileMayGoWhileItIsLookedAt() throws IOException {
    var file = folder.resolve("a.pdf");
    new PdfWriter().write(Samples.twoTables(), file);
    try (var pages = PdfPages.open(file)) {
      Files.delete(file);
      assertThat(pages.text(1)).contains("Balance sheet");
    }
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatThrownBy(() -> PdfPages.of("no".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class);
  }
}

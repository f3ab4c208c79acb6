package coop.meent.document.ui;

import coop.meent.document.PdfPages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A page of a PDF as JavaFX shows it.
final class PageImage {

  private PageImage() {}

  /// @param page from 1
  /// @param zoom at 1 a point is a pixel
  static Optional<Image> of(PdfPages pages, int page, double zoom) {
    try {
      return pages.image(page, zoom).map(PageImage::image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Image image(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    var pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}

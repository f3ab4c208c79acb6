package coop.meent.document.ui;

import coop.meent.document.PdfPages;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.image.Image;

/// The first page of a PDF, for who wants to see which paper it is.
public final class FirstPage {

  private static final double ZOOM = 1.2;

  private FirstPage() {}

  /// @return empty when it cannot be drawn
  public static Optional<Image> of(byte[] pdf) {
    try (var pages = PdfPages.of(pdf)) {
      return pages.count() == 0 ? Optional.empty() : PageImage.of(pages, 1, ZOOM);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}

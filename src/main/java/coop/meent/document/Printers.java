package coop.meent.document;

import java.util.List;
import java.util.Optional;

/// The printers of this laptop.
public interface Printers {

  /// Hears how far the printing is and says whether to go on.
  @FunctionalInterface
  interface Watch {
    boolean goesOn(int page, int pages);
  }

  /// Called off the screen: the system may have to look around.
  List<String> names();

  /// The one that is used when nobody chooses.
  Optional<String> usual();

  Printed print(PdfPages pages, PrintOrder order, Watch watch);
}

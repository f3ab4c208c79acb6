package coop.meent.document.ui;

import coop.meent.document.PdfPages;
import coop.meent.document.ui.DrawnPages.Drawn;
import coop.meent.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Draws the pages that are looked at, off the screen, one after the other: who scrolls through a
/// thousand pages waits for the one where they stop and for no other.
final class PageDrawing {

  private final Tasks tasks;
  private final IntConsumer arrived;
  private final DrawnPages drawn = new DrawnPages();
  private @Nullable PdfPages pages;
  private List<Integer> wanted = List.of();
  private double resolution = 1;
  private boolean drawing;
  private int given;

  /// @param arrived told of each page that was drawn
  PageDrawing(Tasks tasks, IntConsumer arrived) {
    this.tasks = tasks;
    this.arrived = arrived;
  }

  void read(@Nullable PdfPages now) {
    given++;
    pages = now;
    wanted = List.of();
    drawn.clear();
  }

  /// Looks at these pages, the most important first; what was wanted before no longer is.
  ///
  /// @param pixels a point of paper
  void look(List<Integer> now, double pixels) {
    wanted = List.copyOf(now);
    resolution = pixels;
    next();
  }

  Optional<Drawn> get(int page) {
    return drawn.get(page);
  }

  long bytes() {
    return drawn.bytes();
  }

  private void next() {
    var of = pages;
    if (drawing || of == null) return;
    var first = wanted.stream().filter(page -> !isDrawn(page)).findFirst();
    if (first.isEmpty()) return;
    int page = first.get();
    int mine = given;
    double pixels = resolution;
    drawing = true;
    tasks.run(
        () -> PageImage.of(of, page, pixels),
        image -> {
          drawing = false;
          if (mine == given) image.ifPresent(found -> keep(page, pixels, found));
          next();
        });
  }

  private boolean isDrawn(int page) {
    return drawn.get(page).filter(it -> Math.abs(it.resolution() - resolution) < 0.01).isPresent();
  }

  private void keep(int page, double pixels, Image image) {
    drawn.put(page, new Drawn(image, pixels), wanted::contains);
    arrived.accept(page);
  }
}

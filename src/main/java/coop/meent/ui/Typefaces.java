package coop.meent.ui;

import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Brings Open Sans to the screen. Where a face cannot be loaded the system's own takes its place:
/// a window with another letter is worth more than none.
final class Typefaces {

  private static final Logger LOG = Logger.getLogger(Typefaces.class.getName());

  private static final List<String> FACES = List.of("Regular", "Semibold", "Bold", "Italic");

  private final Function<String, @Nullable Font> loader;

  /// @param loader reads a file of the resources; null where it cannot
  Typefaces(Function<String, @Nullable Font> loader) {
    this.loader = loader;
  }

  static Typefaces ofProgram() {
    return new Typefaces(Typefaces::font);
  }

  /// @return how many faces are there
  int load() {
    int loaded = 0;
    for (var face : FACES) {
      var file = "/coop/meent/fonts/OpenSans-" + face + ".ttf";
      if (loader.apply(file) != null) loaded++;
      else LOG.log(Level.WARNING, "cannot load {0}: the system''s own letter is used", file);
    }
    return loaded;
  }

  private static @Nullable Font font(String file) {
    var place = Typefaces.class.getResource(file);
    return place == null ? null : Font.loadFont(place.toExternalForm(), 13);
  }
}

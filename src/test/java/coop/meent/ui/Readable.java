package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Finds text that is hard to read where it stands: each piece of text on the screen against the
/// nearest ground behind it that can be seen (WCAG 2.2, 1.4.3: 4.5 : 1, what is disabled excepted).
/// Called on the FX thread.
public final class Readable {

  private static final double LEAST = 4.5;
  private static final double SOLID = 0.95;

  private Readable() {}

  public static List<String> faint(Parent root) {
    var found = new ArrayList<String>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() < SOLID) return;
    if (node instanceof Text text && !text.getText().isBlank()) check(text, found);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
  }

  private static void check(Text text, List<String> found) {
    if (!(text.getFill() instanceof Color ink)) return;
    var ground = ground(text);
    if (ground == null) return;
    double ratio = ratio(ink, ground);
    if (ratio < LEAST)
      found.add(
          String.format(
              Locale.ROOT, "%.1f : 1 for \"%s\" (%s on %s)", ratio, text.getText(), ink, ground));
  }

  /// The uppermost fill of the nearest thing behind that has a solid one.
  private static @Nullable Color ground(Node node) {
    for (Node part = node.getParent(); part != null; part = part.getParent()) {
      if (part instanceof Region region && region.getBackground() != null) {
        var fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (fills.get(i).getFill() instanceof Color color && color.getOpacity() > SOLID)
            return color;
        }
      }
    }
    return null;
  }

  private static double ratio(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}

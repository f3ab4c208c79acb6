package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Text must be readable on the ground it stands on: 4.5 : 1 (WCAG 2.2, 1.4.3), marks 3 : 1.
class ContrastTest {

  private static final Pattern NAMED = Pattern.compile("(-[a-z-]+): #([0-9A-F]{6});");

  private static final Map<String, List<String>> TEXT_ON =
      Map.of(
          "-ink",
              List.of(
                  "-bg",
                  "-surface",
                  "-sunk",
                  "-hover",
                  "-accent-soft",
                  "-ochre-soft",
                  "-clay-soft",
                  "-blue-soft"),
          "-muted",
              List.of(
                  "-bg",
                  "-surface",
                  "-sunk",
                  "-accent-soft",
                  "-ochre-soft",
                  "-clay-soft",
                  "-blue-soft"),
          "-accent", List.of("-bg", "-surface", "-sunk", "-accent-soft"),
          "-ochre-ink", List.of("-bg", "-surface", "-ochre-soft"),
          "-clay", List.of("-bg", "-surface", "-clay-soft"),
          "-blue", List.of("-bg", "-surface", "-blue-soft"),
          "-on-accent", List.of("-accent", "-accent-deep"),
          "-surface", List.of("-ink"));

  private static final List<String> GROUNDS = List.of("-bg", "-surface", "-sunk");

  private static final Map<String, List<String>> MARK_ON =
      Map.of("-ochre", List.of("-bg", "-surface", "-sunk"), "-accent", List.of("-hover"));

  @Test
  void everyTextIsReadableOnEveryGroundItStandsOn() {
    for (var sheet : List.of("light.css", "dark.css")) {
      var colours = colours(sheet);
      check(sheet, colours, TEXT_ON, 4.5);
      check(sheet, colours, MARK_ON, 3);
    }
  }

  /// WCAG 2.2, 1.4.6: 7 : 1; and what is drawn, lines and fields, stands out as text must.
  @Test
  void highContrastIsHigh() {
    var colours = colours("contrast.css");
    check("contrast.css", colours, TEXT_ON, 7);
    check("contrast.css", colours, MARK_ON, 4.5);
    check("contrast.css", colours, Map.of("-line", GROUNDS, "-field-line", GROUNDS), 4.5);
  }

  @Test
  void allSheetsNameTheSameColours() {
    assertThat(colours("light.css").keySet())
        .isEqualTo(colours("dark.css").keySet())
        .isEqualTo(colours("contrast.css").keySet());
  }

  private static void check(
      String sheet, Map<String, Integer> colours, Map<String, List<String>> pairs, double least) {
    pairs.forEach((text, grounds) -> {
      for (var ground : grounds) {
        assertThat(ratio(colour(colours, text), colour(colours, ground)))
            .as("%s: %s on %s", sheet, text, ground)
            .isGreaterThanOrEqualTo(least);
      }
    });
  }

  private static int colour(Map<String, Integer> colours, String name) {
    var colour = colours.get(name);
    if (colour == null) throw new AssertionError("no colour " + name);
    return colour;
  }

  private static Map<String, Integer> colours(String sheet) {
    try (var file = Theme.class.getResourceAsStream(sheet)) {
      if (file == null) throw new AssertionError("no " + sheet);
      var found = new HashMap<String, Integer>();
      NAMED
          .matcher(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .results()
          .forEach(match -> found.put(match.group(1), Integer.parseInt(match.group(2), 16)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double ratio(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int value) {
    double part = (value & 0xFF) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}

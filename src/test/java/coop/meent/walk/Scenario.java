package coop.meent.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A scenario file: a step a line, `#` before what is only said, and `keys only` at the top when no
/// pointer may be needed.
///
/// @param steps with the line each stands on
record Scenario(String name, boolean isKeysOnly, List<Line> steps) {

  private static final String KEYS_ONLY = "keys only";

  record Line(int number, String text, Step step) {}

  static Scenario read(Path file) throws IOException {
    List<Line> steps = new ArrayList<>();
    boolean keysOnly = false;
    int number = 0;
    for (var text : Files.readAllLines(file)) {
      number++;
      if (text.isBlank() || text.startsWith("#")) continue;
      if (text.strip().equals(KEYS_ONLY)) keysOnly = true;
      else steps.add(new Line(number, text.strip(), step(file, number, text)));
    }
    var name = file.getFileName().toString().replace(".walk", "");
    return new Scenario(name, keysOnly, steps);
  }

  private static Step step(Path file, int number, String text) {
    try {
      return Step.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s:%d: %s".formatted(file.getFileName(), number, e.getMessage()), e);
    }
  }
}

package coop.meent.handover;

import coop.meent.base.Named;
import java.util.List;
import java.util.stream.Stream;

/// What the program knows of a block by itself, so that nobody has to write it.
///
/// @param lines as they are today
/// @param isEnough whether a colleague could go on with that alone
public record Known(List<Named> lines, boolean isEnough) {

  public static final Known NOTHING = new Known(List.of(), false);

  public Known {
    lines = List.copyOf(lines);
  }

  /// Lines that help, but do not say it all.
  static Known some(List<Named> lines) {
    return new Known(lines, false);
  }

  Known and(Known other) {
    return new Known(
        Stream.concat(lines.stream(), other.lines.stream()).toList(), isEnough || other.isEnough);
  }
}

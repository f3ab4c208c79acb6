package coop.meent.golden;

import java.util.Optional;

/// How far our figures of one table are from those that are written there.
///
/// @param rows compared; none where the table is not there
/// @param figures compared
/// @param difference the largest, in the kind of the tolerance that it comes nearest to or passes
/// @param tolerance that belongs to it
/// @param isRelative whether both are parts of the figure instead of the figure's own unit
/// @param worst where the largest difference stands
/// @param misses figures that are past their tolerance
public record TableResult(
    String table,
    int rows,
    int figures,
    double difference,
    double tolerance,
    boolean isRelative,
    Optional<Place> worst,
    int misses) {

  /// @param id of the case
  public record Place(String id, long line) {
    @Override
    public String toString() {
      return id + ":" + line;
    }
  }

  static TableResult absent(String table) {
    return new TableResult(table, 0, 0, 0, 0, false, Optional.empty(), 0);
  }

  public boolean isPresent() {
    return rows > 0;
  }

  public boolean isWithin() {
    return misses == 0;
  }

  /// As `1.2e-13`, or `0`.
  public String differenceText() {
    return text(difference);
  }

  public String toleranceText() {
    return text(tolerance);
  }

  private static String text(double value) {
    if (value == 0) return "0";
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? String.valueOf((long) value)
        : String.format(java.util.Locale.ROOT, "%.1e", value);
  }
}

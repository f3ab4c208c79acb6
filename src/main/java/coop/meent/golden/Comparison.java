package coop.meent.golden;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Gathers the differences of one table; the one that comes nearest to its tolerance is told.
final class Comparison {

  private final String table;
  private final Set<Long> lines = new HashSet<>();
  private int figures;
  private int misses;
  private double difference;
  private double tolerance;
  private boolean isRelative;
  private double worst = -1;
  private Optional<TableResult.Place> place = Optional.empty();

  Comparison(String table) {
    this.table = table;
  }

  /// @param tolerance in the figure's own unit
  void absolute(Row row, String column, double ours, double tolerance) {
    note(row, Math.abs(ours - row.number(column)), tolerance, false);
  }

  /// Relative to the figure that is written; two zeros agree.
  void relative(Row row, String column, double ours, double tolerance) {
    double theirs = row.number(column);
    double off = Math.abs(ours - theirs);
    note(row, off == 0 ? 0 : off / Math.max(Math.abs(theirs), Double.MIN_NORMAL), tolerance, true);
  }

  /// Whole cents or points of a lattice.
  void exact(Row row, String column, long ours) {
    note(row, Math.abs((double) ours - row.cents(column)), 0, false);
  }

  /// Where an empty cell and no figure agree.
  void optional(Row row, String column, Optional<Double> ours, double tolerance) {
    var theirs = row.optional(column);
    if (theirs.isPresent() && ours.isPresent()) relative(row, column, ours.get(), tolerance);
    else note(row, theirs.isPresent() == ours.isPresent() ? 0 : Double.NaN, tolerance, true);
  }

  private void note(Row row, double off, double allowed, boolean isPart) {
    figures++;
    lines.add(row.line());
    boolean isMissed = !(off <= allowed); // what is no number is past every tolerance
    if (isMissed) misses++;
    double nearness =
        isMissed && allowed == 0 ? Double.MAX_VALUE : allowed == 0 ? 0 : off / allowed;
    if (Double.isNaN(nearness)) nearness = Double.MAX_VALUE;
    if (nearness <= worst) return;
    worst = nearness;
    difference = off;
    tolerance = allowed;
    isRelative = isPart;
    place = Optional.of(new TableResult.Place(row.cells().getOrDefault("case", table), row.line()));
  }

  TableResult result() {
    return new TableResult(
        table, lines.size(), figures, difference, tolerance, isRelative, place, misses);
  }
}

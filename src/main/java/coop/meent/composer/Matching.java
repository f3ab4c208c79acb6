package coop.meent.composer;

import java.util.Arrays;

/// Gives every row a column of its own so that what they cost together is least: the Hungarian
/// method with shortest augmenting paths. There are never more rows than columns.
final class Matching {

  /// A pair that may not be.
  static final long NEVER = 1L << 50;

  private final int columns;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowOf;
  private final int[] before;
  private final long[] slack;
  private final boolean[] used;

  Matching(int rows, int columns) {
    this.columns = columns;
    rowPrice = new long[rows + 1];
    columnPrice = new long[columns + 1];
    rowOf = new int[columns + 1];
    before = new int[columns + 1];
    slack = new long[columns + 1];
    used = new boolean[columns + 1];
  }

  /// What the first `rows` rows cost at least; [#NEVER] or more when they cannot all be placed.
  long least(long[][] cost, int rows) {
    if (rows > columns) return NEVER;
    Arrays.fill(rowPrice, 0, rows + 1, 0);
    Arrays.fill(columnPrice, 0);
    Arrays.fill(rowOf, 0);
    for (int row = 1; row <= rows; row++) place(cost, row);
    long least = 0;
    for (int column = 1; column <= columns; column++)
      if (rowOf[column] > 0) least += cost[rowOf[column] - 1][column - 1];
    return least;
  }

  private void place(long[][] cost, int row) {
    rowOf[0] = row;
    int at = 0;
    Arrays.fill(slack, Long.MAX_VALUE);
    Arrays.fill(used, false);
    do {
      used[at] = true;
      at = next(cost, at);
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }

  private int next(long[][] cost, int at) {
    int row = rowOf[at];
    long least = Long.MAX_VALUE;
    int next = 0;
    for (int column = 1; column <= columns; column++) {
      if (used[column]) continue;
      long reduced = cost[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
      if (reduced < slack[column]) {
        slack[column] = reduced;
        before[column] = at;
      }
      if (slack[column] < least) {
        least = slack[column];
        next = column;
      }
    }
    for (int column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPrice[rowOf[column]] += least;
        columnPrice[column] -= least;
      } else slack[column] -= least;
    }
    return next;
  }

  /// By how much the least grows at least when a row is given this column, after [#least].
  long dearer(long[][] cost, int row, int column) {
    return cost[row][column] - rowPrice[row + 1] - columnPrice[column + 1];
  }

  /// The column of a row, after [#least].
  int of(int row) {
    for (int column = 1; column <= columns; column++)
      if (rowOf[column] == row + 1) return column - 1;
    throw new IllegalArgumentException("row " + row);
  }
}

package coop.meent.ui;

import coop.meent.base.Refusal;
import java.util.List;

/// More rows than a clipboard should carry.
///
/// @param rows how many were asked for
/// @param most how many it takes
record TooManyRows(long rows, long most) implements Refusal {

  /// More than anyone pastes; a file takes any number.
  static final int MOST = 50_000;

  @Override
  public List<Object> arguments() {
    return List.of(rows, most);
  }
}

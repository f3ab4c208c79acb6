package coop.meent.outlook;

import java.time.YearMonth;

/// What a circle saw in a month.
///
/// @param people in the circle
/// @param began for how many of them gifts began
public record SeenMonth(YearMonth month, int people, int began) {

  double memberYears() {
    return people / 12.0;
  }
}

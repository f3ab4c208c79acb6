package coop.meent.annualbudget;

import java.util.List;
import java.util.Optional;

/// What a file of a budget says.
///
/// @param sheet of the workbook that was read; empty for CSV
/// @param faults why nothing of it is taken over; none when it can be
public record BudgetReading(
    Optional<String> sheet, List<BudgetLine> lines, List<BudgetFault> faults) {

  public BudgetReading {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  static BudgetReading wrong(Optional<String> sheet, BudgetFault fault) {
    return new BudgetReading(sheet, List.of(), List.of(fault));
  }
}

package coop.meent.annualbudget;

import java.util.List;

/// What a file of a budget says.
///
/// @param faults why nothing of it is taken over; none when it can be
public record BudgetReading(List<BudgetLine> lines, List<BudgetFault> faults) {

  public BudgetReading {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  static BudgetReading wrong(BudgetFault fault) {
    return new BudgetReading(List.of(), List.of(fault));
  }
}

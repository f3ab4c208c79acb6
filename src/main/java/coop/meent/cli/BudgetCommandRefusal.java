package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// What a command on the budget of a year could not find.
sealed interface BudgetCommandRefusal extends Refusal {

  /// @param passed titles of what assemblies decided
  record NoSuchItem(String word, String passed) implements BudgetCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word, passed);
    }
  }
}

package coop.meent.demo;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a demonstration cannot be made.
public sealed interface DemoRefusal extends Refusal {

  /// @param option as it is called on the command line, without dashes
  record OutOfRange(String option, int least, int most) implements DemoRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(option, least, most);
    }
  }
}

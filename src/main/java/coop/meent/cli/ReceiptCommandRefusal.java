package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// Why the file of a receipt did not come.
sealed interface ReceiptCommandRefusal extends Refusal {

  /// Nobody put it into the vault yet.
  record Nowhere(String file) implements ReceiptCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// What lies there is cut off, or is not what its hash says.
  record Damaged(String file, String location) implements ReceiptCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, location);
    }
  }
}

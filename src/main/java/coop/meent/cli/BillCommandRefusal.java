package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a command on bills cannot find what its words name.
sealed interface BillCommandRefusal extends Refusal {

  record NoSuchBill(String number) implements BillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// A line must be `TEXT;ACCOUNT;CODE;AMOUNT`, perhaps with `;20% Noor` behind it.
  record NotALine(String word) implements BillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NoSuchReceipt(long place) implements BillCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(place);
    }
  }
}

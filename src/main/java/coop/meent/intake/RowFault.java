package coop.meent.intake;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a row of a spreadsheet cannot be taken, beside what its own room says of a member or client.
public sealed interface RowFault extends Refusal {

  record NotADate(String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(text);
    }
  }

  record NotDays(String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(text);
    }
  }

  record NotALanguage(String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(text);
    }
  }

  record NotYesOrNo(String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(text);
    }
  }

  /// The same one stands in an earlier row.
  record Twice(long line) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /// It could be more than one who is there.
  record Several(String one, String other) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(one, other);
    }
  }
}

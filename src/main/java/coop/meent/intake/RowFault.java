package coop.meent.intake;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a row of a spreadsheet cannot be taken, beside what its own room says of a member or client.
///
/// A `column` is as spreadsheets call it, such as `C`.
public sealed interface RowFault extends Refusal {

  /// A formula that gives an error and no value.
  record FailedFormula(String column, String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(column, text);
    }
  }

  record NotADate(String column, String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(column, text);
    }
  }

  record NotDays(String column, String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(column, text);
    }
  }

  record NotALanguage(String column, String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(column, text);
    }
  }

  record NotYesOrNo(String column, String text) implements RowFault {
    @Override
    public List<Object> arguments() {
      return List.of(column, text);
    }
  }

  /// An address or a telephone of a contact whose name is not there.
  record NamelessContact() implements RowFault {}

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

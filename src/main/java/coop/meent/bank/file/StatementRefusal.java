package coop.meent.bank.file;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a statement file was refused whole. Every case names the file; `place` is `line:column` and
/// the path of the element.
public sealed interface StatementRefusal extends Refusal {

  /// As the user knows it; for a part of a zip `archive.zip › part.xml`.
  String file();

  record NotFound(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record AFolder(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record NotAllowed(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// The system could not read it; `reason` is the system's own word.
  record Unreadable(String file, String reason) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, reason);
    }
  }

  record Empty(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// Neither XML nor a zip; `format` is what it looks like, such as `PDF` or `MT940`.
  record OtherFormat(String file, String format) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, format);
    }
  }

  record NotXml(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// XML of another kind; `root` is its outermost element.
  record NotCamt(String file, String root) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, root);
    }
  }

  /// A day report (camt.052) or a notification (camt.054): what it lists comes again, booked, in a
  /// camt.053, so that booking both would book twice.
  record NotBookable(String file, String kind) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, kind);
    }
  }

  record NoStatement(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// Cut off, or not well-formed from `place` on.
  record Damaged(String file, String place) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  /// The bytes are not of the encoding that the file claims.
  record WrongEncoding(String file, String claimed, String place) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, claimed, place);
    }
  }

  /// A document type declaration: no bank writes one, attackers do.
  record Doctype(String file, String place) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record NotAnAmount(String file, String place, String text) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  /// A third decimal that is not zero: reading on would round unseen.
  record TooManyDecimals(String file, String place, String text) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  /// An amount, or what the lines add up to, passes what a ledger can hold.
  record AmountTooLarge(String file, String place, String text) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  /// Not a date, or one before 1900.
  record BadDate(String file, String place, String text) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  /// Neither CRDT nor DBIT.
  record BadDirection(String file, String place, String text) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  record Missing(String file, String place) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  /// A line in another currency than the account's.
  record OtherCurrency(String file, String place, String currency, String expected)
      implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, currency, expected);
    }
  }

  /// Larger, deeper or more densely packed than any statement; `place` may be empty.
  record TooLarge(String file, String place) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record DamagedZip(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record ZipWithoutStatement(String file) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// A line with more or fewer fields than the columns.
  ///
  /// @param place its line
  record BrokenLine(String file, String place, int fields, int expected)
      implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, fields, expected);
    }
  }

  /// A table whose columns are those of no bank that is known; `columns` is its first line.
  record UnknownColumns(String file, String columns) implements StatementRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, columns);
    }
  }
}

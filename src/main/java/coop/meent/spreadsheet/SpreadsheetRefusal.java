package coop.meent.spreadsheet;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a file is no table; in order of precedence.
public sealed interface SpreadsheetRefusal extends Refusal {

  record Unreadable(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record TooLarge(String file, int mostMegabytes) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, mostMegabytes);
    }
  }

  /// A workbook that is enciphered.
  record Locked(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// A workbook as Excel kept it before 2007, or in its binary format of later.
  record OldWorkbook(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// A packed file without sheets in it.
  record NotAWorkbook(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// A few bytes that become more than any list of people has.
  record Unpacks(String file, int mostMegabytes) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, mostMegabytes);
    }
  }

  /// @param part of the workbook, as it is packed
  record DamagedWorkbook(String file, String part, String place) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, part, place);
    }
  }

  /// A document type declaration, by which attackers reach for other files.
  record Doctype(String file, String part) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, part);
    }
  }

  /// More cells, or more in one of them, than a list has.
  record TooMuch(String file, String where) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, where);
    }
  }

  record NotText(String file, long line) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, line);
    }
  }

  /// Such as quotes that never close.
  record Damaged(String file, long line) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, line);
    }
  }

  record NoSuchSheet(String file, String sheet, String sheets) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, sheet, sheets);
    }
  }

  record NoRows(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// A line with more or fewer cells than there are names above.
  record BrokenLine(String file, long line, int cells, int expected) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, line, cells, expected);
    }
  }
}

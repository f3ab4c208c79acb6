package coop.meent.spreadsheet;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a file is no table; in order of precedence.
public sealed interface SpreadsheetRefusal extends Refusal {

  record TooLarge(String file, int mostMegabytes) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, mostMegabytes);
    }
  }

  /// An Excel or LibreOffice file, which is no text.
  record Workbook(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
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

  /// A line with more or fewer cells than there are names above.
  record BrokenLine(String file, long line, int cells, int expected) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, line, cells, expected);
    }
  }

  record NoRows(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record Unreadable(String file) implements SpreadsheetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }
}

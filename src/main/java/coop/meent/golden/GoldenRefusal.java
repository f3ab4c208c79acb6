package coop.meent.golden;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.List;

/// Why tables cannot be compared.
public sealed interface GoldenRefusal extends Refusal {

  record NoFolder(Path folder) implements GoldenRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(folder);
    }
  }

  record NoTables(Path folder) implements GoldenRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(folder);
    }
  }

  /// @param what the column that lacks, or the cell that says nothing
  record Unreadable(String table, long line, String what) implements GoldenRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(table, line, what);
    }
  }
}

package coop.meent.bank;

import coop.meent.bank.file.CsvTable;
import coop.meent.bank.file.TextFile;
import coop.meent.fuzz.Target;

/// Statements of a bank, of whatever kind: camt.053, MT940, OFX, CSV, a zip of them; and tables of
/// which a person says what stands where.
public final class StatementFuzz {

  private StatementFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.inFile(data, path -> new StatementFile(path).read());
    Target.refusing(() -> {
      var text = TextFile.decode("table.csv", data);
      CsvTable.of(text).ifPresent(table -> CsvTable.read(text, table.guess()));
    });
  }
}

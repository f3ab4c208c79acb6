package coop.meent.spreadsheet;

import coop.meent.fuzz.Target;
import java.util.Optional;

/// Lists that people kept in a spreadsheet: workbooks of Excel and LibreOffice, and CSV.
public final class WorkbookFuzz {

  private WorkbookFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.refusing(() -> {
      var workbook = Workbook.of("list", data);
      Target.refusing(() -> workbook.table(Optional.empty(), "Naam"::equals).samples(0, 5));
      Target.refusing(() -> workbook.tableOrList(Optional.of("Leden"), "Naam"::equals));
    });
  }
}

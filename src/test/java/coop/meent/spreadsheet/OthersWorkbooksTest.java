package coop.meent.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Workbooks that nobody here wrote: of Apache POI 5.4.1 (`poi.xlsx`, the same enciphered with a
/// password, the same as `.xls`) and of SODS 1.6.7.
class OthersWorkbooksTest {

  private static final Set<String> KNOWN = Set.of("Naam", "E-mail");

  private static Workbook of(String name) throws IOException {
    try (var in = OthersWorkbooksTest.class.getResourceAsStream(name)) {
      return Workbook.of(name, Objects.requireNonNull(in).readAllBytes());
    }
  }

  private static SpreadsheetRefusal refusal(String name) {
    return (SpreadsheetRefusal)
        catchThrowableOfType(RefusedException.class, () -> of(name)).refusal();
  }

  @Test
  void anExcelWorkbookBelowAnExplanationAndATitleIsRead() throws IOException {
    var table = of("poi.xlsx").table(Optional.empty(), KNOWN::contains);
    assertThat(table.sheet()).isEqualTo("Leden");
    assertThat(table.headings())
        .containsExactly("Naam", "E-mail", "Telefoon", "IBAN", "Lid sinds", "Rechtspersoon");
    assertThat(table.rows())
        .containsExactly(
            new Spreadsheet.Row(
                4,
                List.of(
                    "Noor de Wit",
                    "noor@example.org",
                    "0612345678",
                    "NL91 ABNA 0417 1643 00",
                    "2025-03-31",
                    "false")),
            new Spreadsheet.Row(7, List.of("Vural bv", "", "", "", "", "true")));
  }

  @Test
  void anOpenDocumentIsRead() throws IOException {
    assertThat(of("sods.ods").table(Optional.empty(), KNOWN::contains).rows())
        .containsExactly(
            new Spreadsheet.Row(
                2, List.of("Noor de Wit", "noor@example.org", "2025-03-31", "false")),
            new Spreadsheet.Row(3, List.of("Vural bv", "v@example.org", "2024-02-29", "true")),
            new Spreadsheet.Row(4, List.of("Bas & Co <x>", "", "", "")));
  }

  @Test
  void aLockedOneAndAnOldOneAreRefusedByName() {
    assertThat(refusal("locked.xlsx")).isEqualTo(new SpreadsheetRefusal.Locked("locked.xlsx"));
    assertThat(refusal("poi.xls")).isEqualTo(new SpreadsheetRefusal.OldWorkbook("poi.xls"));
  }
}

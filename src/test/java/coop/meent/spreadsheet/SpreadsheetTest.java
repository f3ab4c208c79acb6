package coop.meent.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables as spreadsheet programs leave them, and what is none.
class SpreadsheetTest {

  private static Spreadsheet of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Spreadsheet of(byte[] bytes) {
    return Spreadsheet.of("leden.csv", bytes);
  }

  private static Refusal refusal(byte[] bytes) {
    return catchThrowableOfType(RefusedException.class, () -> of(bytes)).refusal();
  }

  private static Refusal refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whateverStandsBetweenTheCellsIsFoundOut() {
    for (var between : List.of(";", ",", "\t", "|")) {
      var table = of("Naam" + between + "Plaats\nNoor" + between + "Zutphen\n");
      assertThat(table.headings()).containsExactly("Naam", "Plaats");
      assertThat(table.rows().getFirst().cells()).containsExactly("Noor", "Zutphen");
    }
    assertThat(of("sep=,\nNaam,Plaats\nNoor,Zutphen").headings()).containsExactly("Naam", "Plaats");
    assertThat(of("Naam\nNoor\n").rows()).hasSize(1);
  }

  @Test
  void theEncodingIsFoundOut() {
    var text = "Naam;Plaats\nZoë Çelik;Súdwest\n";
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")))
      assertThat(of(text.getBytes(charset)).rows().getFirst().cells())
          .as(charset.name())
          .containsExactly("Zoë Çelik", "Súdwest");
    assertThat(of("\uFEFF" + text).headings()).containsExactly("Naam", "Plaats");
  }

  @Test
  void quotesBlankLinesAndClearedColumnsAreNoTrouble() {
    var table = of("\nNaam;Plaats;\n\"De Wit; Noor\";\" Zutphen\u00A0\";\n;;\n'+31 6;;\n");
    assertThat(table.headings()).containsExactly("Naam", "Plaats");
    assertThat(table.rows())
        .containsExactly(
            new Spreadsheet.Row(3, List.of("De Wit; Noor", "Zutphen")),
            new Spreadsheet.Row(5, List.of("+31 6", "")));
    assertThat(table.samples(1, 2)).containsExactly("Zutphen");
  }

  @Test
  void oneBrokenLineRefusesTheFileAndIsNamed() {
    assertThat(refusal("Naam;Plaats\nNoor;Zutphen\nThijs\n"))
        .isEqualTo(new SpreadsheetRefusal.BrokenLine("leden.csv", 3, 1, 2));
    assertThat(refusal("Naam;Plaats\nNoor;Zutphen;x\n"))
        .isEqualTo(new SpreadsheetRefusal.BrokenLine("leden.csv", 2, 3, 2));
  }

  @Test
  void whatIsNoTableIsRefused(@TempDir Path folder) {
    for (var nothing : List.of("", "\n\n", "Naam;Plaats\n", "Naam;Plaats\n;\n"))
      assertThat(refusal(nothing)).isEqualTo(new SpreadsheetRefusal.NoRows("leden.csv"));
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0}))
        .isEqualTo(new SpreadsheetRefusal.NotAWorkbook("leden.csv"));
    assertThat(refusal("Naam\nNo\0or\n")).isEqualTo(new SpreadsheetRefusal.NotText("leden.csv", 2));
    var absent =
        catchThrowableOfType(
            RefusedException.class, () -> Spreadsheet.read(folder.resolve("weg.csv")));
    assertThat(absent.refusal()).isEqualTo(new SpreadsheetRefusal.Unreadable("weg.csv"));
  }
}

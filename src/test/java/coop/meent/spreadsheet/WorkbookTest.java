package coop.meent.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.base.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Workbooks of Excel and LibreOffice as lists of people are kept in them.
class WorkbookTest {

  private static final Set<String> KNOWN = Set.of("Naam", "E-mail", "Telefoon", "Lid sinds");

  private static Workbook of(byte[] bytes) {
    return Workbook.of("leden.xlsx", bytes);
  }

  private static Spreadsheet table(Packed packed) {
    return of(packed.bytes()).table(Optional.empty(), KNOWN::contains);
  }

  private static List<String> first(Spreadsheet table) {
    return table.rows().getFirst().cells();
  }

  /// What a cell with this number and format is read as.
  private static String shown(String value, String code, boolean is1904) {
    var packed =
        new Packed()
            .formats(code)
            .sheet(
                "A",
                Packed.row(1, "Naam")
                    + "<row r='2'><c r='A2' s='1'><v>"
                    + value
                    + "</v></c></row>");
    return first(table(is1904 ? packed.since1904() : packed)).getFirst();
  }

  @Test
  void textsStandAsTheyAreWithZerosBeforeThemAndInManyLooks() {
    var table =
        table(
            new Packed()
                .strings(
                    "<si><t>Naam</t></si><si><t>Telefoon</t></si>"
                        + "<si><r><t>Noor </t></r><r><rPr><b/></rPr><t>de Wit</t></r>"
                        + "<rPh sb='0' eb='1'><t>noru</t></rPh></si><si><t>0612345678</t></si>")
                .sheet(
                    "Leden",
                    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
                        + "<row r='4'><c r='A4' t='s'><v>2</v></c><c r='C4' t='s'><v>3</v></c>"
                        + "<c r='H4' t='s'><v>2</v></c></row>"));
    assertThat(table.sheet()).isEqualTo("Leden");
    assertThat(table.headings()).containsExactly("Naam", "", "Telefoon");
    assertThat(table.rows())
        .containsExactly(new Spreadsheet.Row(4, List.of("Noor de Wit", "", "0612345678")));
  }

  @ParameterizedTest
  @CsvSource({
    "45747, dd-mm-yyyy, 2025-03-31",
    "45747, '[$-413]d mmmm yyyy;@', 2025-03-31",
    "45747.5, yyyy-mm-dd hh:mm, 2025-03-31 12:00",
    "59, d-m-yy, 1900-02-28",
    "61, d-m-yy, 1900-03-01",
    "0.52083333333333337, hh:mm, 12:30",
    "1.5208333333333333, '[h]:mm', 36:30",
    "1234567, 00000000, 01234567",
    "1234567, '0000 0000', 1234567",
    "1250.5, '_-\"€\" * #,##0.00_-;-\"€\" * #,##0.00', 1250.5",
    "0.30000000000000004, General, 0.3",
    "1E3, 0, 1000",
    "1E+21, General, 1000000000000000000000",
    "-3, dd-mm-yyyy, -3",
    "12345, '\"dagen\" 0', 12345",
    "1e999999999, General, 1e999999999",
    "geen getal, General, geen getal"
  })
  void aNumberIsWhatItsFormatMakesOfIt(String value, String code, String shown) {
    assertThat(shown(value, code, false)).isEqualTo(shown);
  }

  @Test
  void daysMayBeCountedFrom1904() {
    assertThat(shown("44285", "dd-mm-yyyy", true)).isEqualTo("2025-03-31");
    assertThat(shown("0", "dd-mm-yyyy", true)).isEqualTo("1904-01-01");
  }

  @Test
  void theFormatsThatHaveANumberAndNoCodeAreKnown() {
    assertThat(NumberFormat.built(14).shown("45747", false)).isEqualTo("2025-03-31");
    assertThat(NumberFormat.built(46).shown("2", false)).isEqualTo("48:00");
    assertThat(NumberFormat.built(20).shown("0.25", false)).isEqualTo("6:00");
    assertThat(NumberFormat.built(2).shown("45747", false)).isEqualTo("45747");
  }

  @Test
  void ofAFormulaTheKeptValueCountsAndAFailedOneIsSeen() {
    var table =
        table(
            new Packed()
                .sheet(
                    "A",
                    Packed.row(1, "Naam", "E-mail", "Telefoon")
                        + "<row r='2'><c r='A2' t='str'><f>B1&amp;C1</f><v>Noor</v></c>"
                        + "<c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r='C2' t='b'><v>1</v></c></row>"));
    assertThat(first(table)).containsExactly("Noor", "#DIV/0!", "true");
    assertThat(Spreadsheet.isFailed("#DIV/0!")).isTrue();
    assertThat(Spreadsheet.isFailed("#12")).isFalse();
  }

  @Test
  void ofSeveralSheetsTheFirstWhoseNamesAreKnownIsReadAndAnotherCanBeChosen() {
    var workbook =
        of(
            new Packed()
                .sheet("Uitleg", Packed.row(1, "Beste allen") + Packed.row(2, "Vul in"))
                .sheet(
                    "Oud",
                    "hidden",
                    Packed.row(1, "Naam", "E-mail") + Packed.row(2, "Weg", "w@example.org"),
                    "")
                .sheet("Leden", Packed.row(1, "Naam", "E-mail") + Packed.row(2, "Noor", "n@x.nl"))
                .bytes());
    assertThat(workbook.names()).containsExactly("Uitleg", "Leden");
    assertThat(workbook.table(Optional.empty(), KNOWN::contains).sheet()).isEqualTo("Leden");
    assertThat(workbook.table(Optional.of("uitleg"), KNOWN::contains).headings())
        .containsExactly("Beste allen");
    assertThat(workbook.table(Optional.of("Oud"), KNOWN::contains).rows()).hasSize(1);
    assertThat(workbook.table(Optional.empty(), name -> false).sheet()).isEqualTo("Uitleg");
    var refused =
        catchThrowableOfType(
            RefusedException.class, () -> workbook.table(Optional.of("Leed"), KNOWN::contains));
    assertThat(refused.refusal())
        .isEqualTo(new SpreadsheetRefusal.NoSuchSheet("leden.xlsx", "Leed", "Uitleg, Leden"));
  }

  @Test
  void aTitleAboveAndCellsMergedDownwardsAreNoTrouble() {
    var table =
        table(
            new Packed()
                .sheet(
                    "A",
                    "visible",
                    Packed.row(1, "Ledenlijst 2026")
                        + Packed.row(3, "Naam", "Bereikbaar")
                        + Packed.row(4, "", "E-mail", "Telefoon")
                        + Packed.row(5, "Noor", "n@x.nl", "1")
                        + Packed.row(6, "", "m@x.nl", "2")
                        + Packed.row(9, "Bas", "b@x.nl"),
                    "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A3:A4'/>"
                        + "<mergeCell ref='B3:C3'/><mergeCell ref='A5:A6'/></mergeCells>"));
    assertThat(table.headings()).containsExactly("Naam", "E-mail", "Telefoon");
    assertThat(table.rows())
        .containsExactly(
            new Spreadsheet.Row(5, List.of("Noor", "n@x.nl", "1")),
            new Spreadsheet.Row(6, List.of("Noor", "m@x.nl", "2")),
            new Spreadsheet.Row(9, List.of("Bas", "b@x.nl", "")));
  }

  @Test
  void rowsAndCellsWithoutAddressStandAfterEachOther() {
    var table =
        table(
            new Packed()
                .sheet(
                    "A",
                    "<row><c t='inlineStr'><is><t>Naam</t></is></c></row>"
                        + "<row><c/></row><row><c t='inlineStr'><is><t>Noor</t></is></c></row>"));
    assertThat(table.rows()).containsExactly(new Spreadsheet.Row(3, List.of("Noor")));
  }

  @Test
  void workbooksOfLibreOfficeAreReadAlike() {
    var bytes =
        Packed.openDocument(
            "<style:style style:name='h'><style:table-properties table:display='false'/>"
                + "</style:style>",
            """
            <table:table table:name="Oud" table:style-name="h">
              <table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell>
              </table:table-row></table:table>
            <table:table table:name="Leden">
            <table:table-header-rows><table:table-row>
              <table:table-cell><text:p>Naam</text:p></table:table-cell>
              <table:table-cell><text:p>Lid sinds</text:p></table:table-cell>
              <table:table-cell><text:p>Telefoon</text:p></table:table-cell>
              <table:table-cell table:number-columns-repeated="16381"/>
            </table:table-row></table:table-header-rows>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row>
              <table:table-cell table:number-rows-spanned="2"><text:p>Noor<text:s text:c="2"/><text:span>de Wit</text:span></text:p>
                <office:annotation><text:p>bellen</text:p></office:annotation></table:table-cell>
              <table:table-cell office:value-type="date" office:date-value="2025-03-31"/>
              <table:table-cell office:value-type="float" office:value="612345678"><text:p>0612345678</text:p></table:table-cell>
            </table:table-row>
            <table:table-row>
              <table:covered-table-cell/>
              <table:table-cell office:value-type="float" office:value="12.50"><text:p>12,5</text:p></table:table-cell>
              <table:table-cell office:value-type="time" office:time-value="PT36H30M00S"/>
            </table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            """);
    var workbook = Workbook.of("leden.ods", bytes);
    assertThat(workbook.names()).containsExactly("Leden");
    assertThat(workbook.table(Optional.empty(), KNOWN::contains).rows())
        .containsExactly(
            new Spreadsheet.Row(4, List.of("Noor de Wit", "2025-03-31", "0612345678")),
            new Spreadsheet.Row(5, List.of("Noor de Wit", "12.5", "36:30")));
  }

  @Test
  void aListWithoutNamesAboveItIsAllRows() {
    var packed = new Packed().sheet("A", Packed.row(1, "Noor", "12") + Packed.row(2, "Bas", "8"));
    var list = of(packed.bytes()).tableOrList(Optional.empty(), KNOWN::contains);
    assertThat(list.headings()).isEmpty();
    assertThat(list.rows()).hasSize(2);
  }

  @Test
  void columnsAreCalledAsSpreadsheetsCallThem() {
    assertThat(List.of(0, 25, 26, 701, 702, 16_383).stream().map(Spreadsheet::letters))
        .containsExactly("A", "Z", "AA", "ZZ", "AAA", "XFD");
  }
}

package coop.meent.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Workbooks that are none, that are broken, or that were made to do harm: each is refused by name.
class WorkbookAttackTest {

  private static Refusal refusal(byte[] bytes) {
    return catchThrowableOfType(RefusedException.class, () -> Workbook.of("x.xlsx", bytes))
        .refusal();
  }

  private static byte[] sound() {
    return new Packed()
        .sheet("A", Packed.row(1, "Naam") + Packed.row(2, "Noor".repeat(50)))
        .bytes();
  }

  private static byte[] ole(String inside) {
    var name = inside.getBytes(StandardCharsets.UTF_16LE);
    var bytes = new byte[1024];
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, -31};
    System.arraycopy(mark, 0, bytes, 0, mark.length);
    System.arraycopy(name, 0, bytes, 512, name.length);
    return bytes;
  }

  @Test
  void aPasswordAndTheOldFormatAreToldApart() {
    assertThat(refusal(ole("EncryptedPackage"))).isEqualTo(new SpreadsheetRefusal.Locked("x.xlsx"));
    assertThat(refusal(ole("Workbook"))).isEqualTo(new SpreadsheetRefusal.OldWorkbook("x.xlsx"));
    assertThat(refusal(Packed.zip(Map.of("xl/workbook.bin", new byte[] {1}))))
        .isEqualTo(new SpreadsheetRefusal.OldWorkbook("x.xlsx"));
    var manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    assertThat(
            refusal(
                Packed.zip(
                    Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet"
                            .getBytes(StandardCharsets.US_ASCII),
                        "META-INF/manifest.xml",
                        manifest.getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(new SpreadsheetRefusal.Locked("x.xlsx"));
  }

  @Test
  void aZipOfSomethingElseIsNoWorkbook() {
    assertThat(refusal(Packed.zip(Map.of("word/document.xml", new byte[] {'<'}))))
        .isEqualTo(new SpreadsheetRefusal.NotAWorkbook("x.xlsx"));
  }

  /// At every length: a refusal, or all of it, since what is cut off last is a mere list of parts.
  @Test
  void whatIsCutOffIsRefused() {
    var whole = sound();
    for (int length = 4; length < whole.length; length++) {
      var cut = Arrays.copyOf(whole, length);
      try {
        assertThat(Workbook.of("x.xlsx", cut)).isEqualTo(Workbook.of("x.xlsx", whole));
      } catch (RefusedException e) {
        assertThat(e.refusal())
            .isInstanceOfAny(
                SpreadsheetRefusal.DamagedWorkbook.class, SpreadsheetRefusal.NotAWorkbook.class);
      }
    }
    assertThat(refusal(Arrays.copyOf(whole, 300)))
        .isInstanceOf(SpreadsheetRefusal.DamagedWorkbook.class);
  }

  @Test
  void whatUnpacksTooFarIsRefused() {
    var bomb =
        Packed.zip(Map.of("xl/workbook.xml", new byte[Parts.MOST_MEGABYTES * 1_000_000 + 1]));
    assertThat(bomb.length).isLessThan(1_000_000);
    assertThat(refusal(bomb))
        .isEqualTo(new SpreadsheetRefusal.Unpacks("x.xlsx", Parts.MOST_MEGABYTES));
    var picture =
        Packed.zip(Map.of("xl/media/a.png", new byte[Parts.MOST_MEGABYTES * 1_000_000 + 1]));
    assertThat(refusal(picture)).isInstanceOf(SpreadsheetRefusal.Unpacks.class);
  }

  @Test
  void whatReachesOutsideTheFileIsRefused() {
    var reaching =
        new Packed()
            .sheet("A", Packed.row(1, "Naam"))
            .part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                    + "<worksheet><sheetData>&e;</sheetData></worksheet>");
    assertThat(refusal(reaching.bytes()))
        .isEqualTo(new SpreadsheetRefusal.Doctype("x.xlsx", "xl/worksheets/sheet1.xml"));
  }

  @Test
  void cellsFarAwayTakeNoRoom() {
    assertThat(refusal(new Packed().sheet("A", "<row r='1'><c r='ZZZZZZ1'/></row>").bytes()))
        .isEqualTo(
            new SpreadsheetRefusal.DamagedWorkbook(
                "x.xlsx", "xl/worksheets/sheet1.xml", "ZZZZZZ1"));
    assertThat(
            refusal(
                new Packed().sheet("A", "<row r='9999999'><c r='A1'><v>1</v></c></row>").bytes()))
        .isEqualTo(new SpreadsheetRefusal.TooMuch("x.xlsx", "A 9999999"));
    var wide =
        IntStream.rangeClosed(1, 200)
            .mapToObj(row -> "<row r='%1$d'><c r='XFD%1$d'><v>1</v></c></row>".formatted(row))
            .collect(Collectors.joining());
    assertThat(refusal(new Packed().sheet("A", wide).bytes()))
        .isEqualTo(new SpreadsheetRefusal.TooMuch("x.xlsx", "A 123"));
    var many =
        "<table:table table:name='A'><table:table-row table:number-rows-repeated='1000000'>"
            + "<table:table-cell table:number-columns-repeated='16000'><text:p>x</text:p>"
            + "</table:table-cell></table:table-row></table:table>";
    assertThat(refusal(Packed.openDocument("", many)))
        .isInstanceOf(SpreadsheetRefusal.TooMuch.class);
  }

  @Test
  void aNumberOfASharedTextThatIsNotThereIsNamed() {
    assertThat(
            refusal(
                new Packed().sheet("A", "<row r='1'><c r='A1' t='s'><v>7</v></c></row>").bytes()))
        .isEqualTo(
            new SpreadsheetRefusal.DamagedWorkbook("x.xlsx", "xl/worksheets/sheet1.xml", "A1"));
  }
}

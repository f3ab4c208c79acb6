package coop.meent.xaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as programs make them, and as attackers do.
class XafReaderTest {

  private static final Path SAMPLES = Path.of("../shared/samples/xaf");

  @TempDir private Path folder;

  /// A sound file of two balanced transactions; the tests break it.
  private static String sound() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <auditfile xmlns="%s">
      <header>
        <fiscalYear>2026</fiscalYear>
        <startDate>2026-01-01</startDate>
        <endDate>2026-12-31</endDate>
        <curCode>EUR</curCode>
        <dateCreated>2027-01-05</dateCreated>
        <softwareDesc>Boeken</softwareDesc>
        <softwareVersion>7</softwareVersion>
      </header>
      <company>
        <companyName>Café De Één</companyName>
        <taxRegistrationCountry>NL</taxRegistrationCountry>
        <taxRegIdent>NL001234567B01</taxRegIdent>
        <generalLedger>
          <ledgerAccount><accID>1100</accID><accDesc>Bank</accDesc><accTp>B</accTp><RGScode>BLimBan</RGScode></ledgerAccount>
          <ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><accTp>P</accTp></ledgerAccount>
        </generalLedger>
        <openingBalance>
          <linesCount>0</linesCount><totalDebit>0</totalDebit><totalCredit>0</totalCredit>
        </openingBalance>
        <transactions>
          <linesCount>4</linesCount><totalDebit>15.5</totalDebit><totalCredit>15.50</totalCredit>
          <journal>
            <jrnID>M</jrnID><desc>Memoriaal</desc><jrnTp>M</jrnTp>
    %s%s        </journal>
        </transactions>
      </company>
    </auditfile>
    """
        .formatted(
            XafVersion.V4_0.namespace(), transaction("1", "10.50"), transaction("2", "5.00"));
  }

  private static String transaction(String number, String amount) {
    return """
            <transaction>
              <nr>%s</nr><periodNumber>1</periodNumber><trDt>2026-01-31</trDt>
              <trLine><nr>1</nr><accID>1100</accID><docRef>d</docRef><effDate>2026-01-31</effDate><amnt>%s</amnt><amntTp>D</amntTp></trLine>
              <trLine><nr>2</nr><accID>8000</accID><docRef>d</docRef><effDate>2026-01-31</effDate><amnt>%s</amnt><amntTp>C</amntTp></trLine>
            </transaction>
    """
        .formatted(number, amount, amount);
  }

  private ReadAuditFile read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private ReadAuditFile read(byte[] bytes) throws IOException {
    var file = folder.resolve("file.xaf");
    Files.write(file, bytes);
    return new XafReader(file).read();
  }

  private List<String> found(String text) throws IOException {
    return read(text).findings().stream().map(one -> one.key().substring(11)).toList();
  }

  @Test
  void aSoundFileHasNoFindings() throws IOException {
    var read = read(sound());
    assertThat(read.findings()).isEmpty();
    assertThat(read.isSound()).isTrue();
    assertThat(read.company()).isEqualTo("Café De Één");
    assertThat(read.lines()).isEqualTo(4);
    assertThat(read.debit()).isEqualTo(Money.parse("15.50"));
  }

  @Test
  void sumsAreHeldAgainstTheLines() throws IOException {
    assertThat(found(sound().replace("<linesCount>4", "<linesCount>2")))
        .containsExactly("WrongCount");
    assertThat(found(sound().replace("<totalDebit>15.5<", "<totalDebit>15.51<")))
        .containsExactly("WrongTotal");
    assertThat(found(sound().replaceFirst("<amnt>5.00", "<amnt>6.00")))
        .containsExactly("TransactionOff", "WrongTotal", "BlockOff");
  }

  @Test
  void namesAreHeldAgainstWhatIsDefined() throws IOException {
    assertThat(
            found(sound().replace("<accID>8000</accID><accDesc>", "<accID>1100</accID><accDesc>")))
        .containsExactly("Twice", "Undefined");
    assertThat(found(sound().replace("<nr>2</nr><periodNumber>", "<nr>1</nr><periodNumber>")))
        .containsExactly("Twice");
    assertThat(
            read(sound().replace("<nr>2</nr><periodNumber>", "<nr>1</nr><periodNumber>")).isSound())
        .isTrue();
    assertThat(found(sound().replace("<trDt>2026", "<trDt>2025")))
        .containsExactly("OutsideYear", "OutsideYear");
  }

  @Test
  void theSchemaIsKept() throws IOException {
    assertThat(found(sound().replace("<curCode>EUR</curCode>", ""))).containsExactly("Element");
    assertThat(found(sound().replace("EUR", "EURO"))).containsExactly("Element");
    assertThat(found(sound().replace("<accTp>B<", "<accTp>X<"))).containsExactly("Element");
    assertThat(
            found(
                sound()
                    .replace(
                        "<jrnID>M</jrnID><desc>Memoriaal</desc>",
                        "<desc>Memoriaal</desc><jrnID>M</jrnID>")))
        .containsExactly("Element");
    assertThat(found(sound().replace("</header>", "<note>x</note></header>")))
        .containsExactly("Element");
    assertThat(found(sound().replace("<dateCreated>2027-01-05", "<dateCreated>2027-02-30")))
        .containsExactly("Element");
    assertThat(read(sound().replace("EUR", "EURO")).findings())
        .singleElement()
        .isInstanceOfSatisfying(
            XafFinding.Element.class,
            one -> assertThat(one.place()).startsWith("7:").endsWith("header/curCode"));
  }

  @Test
  void otherNamesForTheStandardAreRead() throws IOException {
    var read =
        read(sound().replace(XafVersion.V4_0.namespace(), "http://www.auditfiles.nl/XAF/4.0"));
    assertThat(read.version()).isEqualTo(XafVersion.V4_0);
    assertThat(read.findings()).singleElement().isInstanceOf(XafFinding.OtherNamespace.class);
  }

  @Test
  void aMarkBeforeTheFirstLetterIsPassedOver() throws IOException {
    assertThat(found("\uFEFF" + sound())).isEmpty();
  }

  @Test
  void anOldEncodingUnderTheNameOfUtf8IsReadAndNamed() throws IOException {
    var read = read(sound().getBytes(Charset.forName("windows-1252")));
    assertThat(read.company()).isEqualTo("Café De Één");
    assertThat(read.findings()).containsExactly(new XafFinding.Encoding("UTF-8"));
  }

  @Test
  void oneMistakeInEveryLineIsNotToldTenThousandTimes() throws IOException {
    var many = new StringBuilder();
    for (int i = 3; i < 503; i++) many.append(transaction(String.valueOf(i), "1.001"));
    var read = read(sound().replace("        </journal>", many + "        </journal>"));
    var outside =
        read(
            sound()
                .replace(
                    "        </journal>",
                    (many + "        </journal>")
                        .replace("2026-01-31</trDt>", "2020-01-31</trDt>")));
    assertThat(read.transactions()).isEqualTo(502);
    assertThat(outside.findings().stream().filter(XafFinding.OutsideYear.class::isInstance))
        .hasSize(100);
    assertThat(outside.untold()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void whatIsNoAuditFileIsRefused() {
    refused("", XafRefusal.NotAnAuditFile.class);
    refused("Datum;Bedrag", XafRefusal.NotAnAuditFile.class);
    refused("<Invoice/>", XafRefusal.NotAnAuditFile.class);
    refused(sound().substring(0, sound().length() / 2), XafRefusal.Damaged.class);
    refused(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><auditfile>&x;</auditfile>",
        XafRefusal.Doctype.class);
    assertThatThrownBy(() -> new XafReader(folder.resolve("gone.xaf")).read())
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(new XafRefusal.NotFound("gone.xaf")));
  }

  private void refused(String text, Class<? extends XafRefusal> why) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(why));
  }

  /// Files of other programs; the figures are those of their own makers' documentation.
  @Test
  void theSamplesHaveTheirKnownTotals() {
    assumeTrue(Files.isDirectory(SAMPLES), "the shared samples are not here");
    var banana = new XafReader(SAMPLES.resolve("banana-2018.xaf.xml")).read();
    assertThat(banana.lines()).isEqualTo(121);
    assertThat(banana.debit()).isEqualTo(Money.parse("91275.49")).isEqualTo(banana.credit());
    assertThat(banana.findings())
        .contains(new XafFinding.WrongCount(XafFinding.Block.TRANSACTIONS, 46, 121));
    var exact = new XafReader(SAMPLES.resolve("exactonline-demo-2016.xaf.xml")).read();
    assertThat(exact.lines()).isEqualTo(167);
    assertThat(exact.debit()).isEqualTo(Money.parse("999954.06")).isEqualTo(exact.credit());
    assertThat(exact.findings())
        .anySatisfy(one ->
            assertThat(one)
                .isInstanceOfSatisfying(
                    XafFinding.Element.class,
                    element -> assertThat(element.name()).isEqualTo("qntity")));
  }
}

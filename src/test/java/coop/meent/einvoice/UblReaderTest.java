package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.TestSeed;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.einvoice.UblFault.Sum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What strangers may send: wrong sums, other money, other files, and attacks.
class UblReaderTest {

  private static final String XML =
      new String(
          new UblWriter(Profile.NLCIUS, Language.NL).bytes(Invoices.plain()),
          StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private static Received read(String xml) {
    return UblFile.read(xml.getBytes(StandardCharsets.UTF_8), "a.xml");
  }

  private static Refusal refusal(String xml) {
    return catchThrowableOfType(RefusedException.class, () -> read(xml)).refusal();
  }

  private static String with(String old, String other) {
    assertThat(XML).contains(old);
    return XML.replace(old, other);
  }

  @Test
  void whatWasWrittenIsReadAlike() {
    var received = read(XML);
    assertThat(received.invoice()).isEqualTo(Invoices.plain());
    assertThat(received.profile()).hasValue(Profile.NLCIUS);
    assertThat(received.stated()).isEqualTo(Invoices.plain().totals());
    assertThat(received.unread()).isEmpty();
    assertThat(received.sound()).isSameAs(received);
  }

  @Test
  void wrongSumsAreNamedWithBothFiguresAndTheirPlace() {
    var received = read(with(">4344.02<", ">4344.03<"));
    assertThat(received.faults())
        .containsExactly(
            new UblFault.WrongTotal(
                received.faults().getFirst().place(),
                Sum.GROSS,
                Money.parse("4344.03"),
                Money.parse("4344.02")));
    assertThat(received.faults().getFirst().place())
        .matches("\\d+:\\d+ LegalMonetaryTotal/TaxInclusiveAmount");
    assertThat(new Texts(Language.NL).refusal(received.faults().getFirst()))
        .contains("4.344,03", "4.344,02", "het totaal met btw");
    assertThatThrownBy(received::sound).isInstanceOf(RefusedException.class);
  }

  @Test
  void everySumIsLookedAt() {
    assertThat(
            sums(
                with(
                    "PayableAmount currencyID=\"EUR\">4344.02",
                    "PayableAmount currencyID=\"EUR\">1.00")))
        .containsExactly(Sum.PAYABLE);
    assertThat(
            sums(
                with(
                    "TaxExclusiveAmount currencyID=\"EUR\">3590.10",
                    "TaxExclusiveAmount currencyID=\"EUR\">3590.11")))
        .containsExactly(Sum.NET, Sum.GROSS);
    assertThat(
            sums(
                with(
                    "<cac:TaxTotal>\n    <cbc:TaxAmount currencyID=\"EUR\">753.92",
                    "<cac:TaxTotal>\n    <cbc:TaxAmount currencyID=\"EUR\">753.93")))
        .containsExactly(Sum.GROSS, Sum.VAT);
    assertThat(
            sums(
                with(
                    "LineExtensionAmount currencyID=\"EUR\">27.60",
                    "LineExtensionAmount currencyID=\"EUR\">29.60")))
        .containsExactly(Sum.LINES, Sum.TAXABLE);
    assertThat(sums(with("<cbc:Percent>21<", "<cbc:Percent>22<"))).containsExactly(Sum.VAT_OF_RATE);
  }

  private static List<Sum> sums(String xml) {
    return read(xml).faults().stream().map(fault -> ((UblFault.WrongTotal) fault).sum()).toList();
  }

  /// Some round the VAT of each line; the official rules give them a euro of slack.
  @Test
  void vatThatWasRoundedPerLineIsTaken() {
    var xml = XML.replace("753.92", "753.94").replace("4344.02", "4344.04");
    assertThat(read(xml).faults()).isEmpty();
    assertThat(new RuleSets().errors(xml.getBytes(StandardCharsets.UTF_8), Profile.NLCIUS))
        .isEmpty();
    assertThat(read(xml).stated().payable()).isEqualTo(Money.parse("4344.04"));
    assertThat(sums(XML.replace("753.92", "755.92").replace("4344.02", "4346.02")))
        .containsExactly(Sum.VAT_OF_RATE);
  }

  @Test
  void otherMoneyIsNamed() {
    assertThat(read(XML.replace("EUR", "USD")).faults())
        .singleElement()
        .isInstanceOfSatisfying(
            UblFault.OtherCurrency.class, fault -> assertThat(fault.currency()).isEqualTo("USD"));
    assertThat(
            read(with("PriceAmount currencyID=\"EUR\">95", "PriceAmount currencyID=\"EUR\">95"))
                .faults())
        .isEmpty();
    assertThat(
            read(with(
                    "LineExtensionAmount currencyID=\"EUR\">27.60",
                    "LineExtensionAmount currencyID=\"USD\">27.60"))
                .faults())
        .singleElement()
        .isInstanceOfSatisfying(
            UblFault.MixedCurrency.class,
            fault -> {
              assertThat(fault.currency()).isEqualTo("USD");
              assertThat(fault.place()).endsWith("InvoiceLine[2]/LineExtensionAmount");
            });
  }

  @Test
  void anotherKindOfFileIsRefusedByItsRoot() {
    assertThat(refusal("<CrossIndustryInvoice/>"))
        .isEqualTo(new UblRefusal.OtherRoot("a.xml", "CrossIndustryInvoice"));
    assertThat(refusal("<Document><BkToCstmrStmt/></Document>"))
        .isEqualTo(new UblRefusal.OtherRoot("a.xml", "Document"));
    assertThat(refusal("PK\3\4")).isEqualTo(new UblRefusal.NotXml("a.xml"));
    assertThat(refusal("")).isEqualTo(new UblRefusal.Empty("a.xml"));
    assertThat(refusal("<Invoice/>")).isInstanceOf(UblRefusal.Missing.class);
  }

  /// As an access point hands it over.
  @Test
  void theEnvelopeOfTheNetworkIsOpened() {
    var body = XML.substring(XML.indexOf("<Invoice"));
    var read =
        read("<StandardBusinessDocument><Header>x</Header>" + body + "</StandardBusinessDocument>");
    assertThat(read.invoice()).isEqualTo(Invoices.plain());
  }

  @Test
  void nothingOutsideTheFileIsFetchedAndNoDoctypeRead() {
    var evil =
        XML.replace(
            "<Invoice ",
            "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<Invoice ");
    assertThat(refusal(evil.replace(">2026-0001<", ">&x;<")))
        .isInstanceOf(UblRefusal.Doctype.class);
    var laughs =
        "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Invoice>&b;</Invoice>";
    assertThat(refusal(laughs)).isInstanceOf(UblRefusal.Doctype.class);
  }

  @Test
  void depthAndSizeHaveBounds() throws IOException {
    assertThat(refusal("<Invoice>" + "<a>".repeat(100) + "</a>".repeat(100) + "</Invoice>"))
        .isInstanceOf(UblRefusal.TooLarge.class);
    assertThat(refusal(with("Ontwerp", "x".repeat(200_000))))
        .isInstanceOf(UblRefusal.TooLarge.class);
    var large = folder.resolve("large.xml");
    try (var out = Files.newBufferedWriter(large)) {
      out.write("<Invoice><UBLExtensions>");
      for (long i = 0; i <= UblFile.MAX_BYTES; i += 1 << 16) out.write("y".repeat(1 << 16));
    }
    assertThat(
            catchThrowableOfType(RefusedException.class, () -> new UblFile(large).read()).refusal())
        .isInstanceOf(UblRefusal.TooLarge.class);
  }

  /// A scan of some megabytes is passed over without being held, and named.
  @Test
  void whatIsPackedIntoItIsNamed() {
    var packed =
        "<cac:AdditionalDocumentReference><cbc:ID>uren.pdf</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject"
            + " mimeCode=\"application/pdf\" filename=\"uren.pdf\">"
            + "QUJD".repeat(1 << 20)
            + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
            + "</cac:AdditionalDocumentReference>\n  <cac:AccountingSupplierParty>";
    var received = read(with("<cac:AccountingSupplierParty>", packed));
    assertThat(received.attachments()).containsExactly("uren.pdf");
    assertThat(received.invoice()).isEqualTo(Invoices.plain());
  }

  @Test
  void whatHasNoPlaceIsToldWithHowOften() {
    var received =
        read(
            XML.replace("<cac:Item>", "<cac:Item><cbc:Keyword>groen</cbc:Keyword>")
                .replace(
                    "<cac:PaymentMeans>",
                    "<cac:PaymentMeans><cbc:InstructionNote>a</cbc:InstructionNote>"));
    assertThat(received.unread())
        .containsExactly(
            new Unread("InvoiceLine/Item/Keyword", "groen", 2),
            new Unread("PaymentMeans/InstructionNote", "a", 1));
    assertThat(read(with(">380<", ">384<")).unread())
        .containsExactly(new Unread("InvoiceTypeCode", "384", 1));
  }

  @Test
  void whatCannotBeReadForCertainIsRefusedWithItsPlace() {
    assertThat(refusal(with(">3590.10<", ">3.590,10<"))).isInstanceOf(UblRefusal.NotANumber.class);
    assertThat(refusal(with(">3590.10<", ">3590.101<")))
        .isInstanceOf(UblRefusal.TooManyDigits.class);
    assertThat(refusal(with(">3590.10<", ">1e9<"))).isInstanceOf(UblRefusal.NotANumber.class);
    assertThat(refusal(with(">3590.10<", ">" + "9".repeat(40) + "<")))
        .isInstanceOf(UblRefusal.TooManyDigits.class);
    assertThat(refusal(with(">2026-11-20<", ">2026-11-31<")))
        .isInstanceOf(UblRefusal.BadDate.class);
    assertThat(refusal(with(">2026-11-20<", ">20-11-2026<")))
        .isInstanceOf(UblRefusal.BadDate.class);
    var missing = refusal(XML.replaceAll("<cbc:PayableAmount.*?/cbc:PayableAmount>", ""));
    assertThat(missing).isInstanceOf(UblRefusal.Missing.class);
    assertThat(missing.arguments().get(1).toString()).endsWith("LegalMonetaryTotal/PayableAmount");
    assertThat(refusal(XML.substring(0, XML.length() / 2))).isInstanceOf(UblRefusal.Damaged.class);
    assertThat(refusal(with("UTF-8", "UTF-16"))).isInstanceOf(UblRefusal.WrongEncoding.class);
  }

  @Test
  void amountsThatCannotBeAddedUpAreRefused() {
    var large = "999999999999999.99";
    var line = XML.substring(XML.indexOf("<cac:InvoiceLine>"), XML.indexOf("</Invoice>"));
    var xml = XML.replace(line, line.repeat(60)).replaceAll(">(3562.50|27.60)<", ">" + large + "<");
    assertThat(refusal(xml)).isEqualTo(new UblRefusal.AmountsTooLarge("a.xml"));
    assertThat(refusal(with(">37.5<", ">" + "9".repeat(30) + "<")))
        .isEqualTo(new UblRefusal.AmountsTooLarge("a.xml"));
  }

  @Test
  void aMissingFileAndAFolderAreRefused() {
    assertThat(
            catchThrowableOfType(
                    RefusedException.class, () -> new UblFile(folder.resolve("no.xml")).read())
                .refusal())
        .isEqualTo(new UblRefusal.NotFound("no.xml"));
    assertThat(
            catchThrowableOfType(RefusedException.class, () -> new UblFile(folder).read())
                .refusal())
        .isInstanceOf(UblRefusal.AFolder.class);
  }

  /// Whatever is done to a file, it is read or refused, and never breaks.
  @Test
  void aSpoiltFileIsReadOrRefused() {
    var random = new Seeded(TestSeed.print("aSpoiltFileIsReadOrRefused"));
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      var bytes = XML.getBytes(StandardCharsets.UTF_8);
      for (int j = 1 + random.nextInt(3); j > 0; j--) {
        int at = random.nextInt(bytes.length);
        bytes[at] =
            random.chance(50) ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
      }
      try {
        UblFile.read(bytes, "a.xml");
      } catch (RefusedException e) {
        refused++;
        assertThat(e.refusal()).isInstanceOf(UblRefusal.class);
      }
    }
    assertThat(refused).isBetween(1, 1_499);
  }
}

package coop.meent.pay.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/// What we write is valid by the published schemas, and says what it should.
class PaymentWriterTest {

  private static final Party COOP = Party.of("De Meent", "NL91 ABNA 0417 1643 00");
  private static final Party NOOR = Party.of("Noor de Wit", "NL69ABNA0522123643");
  private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 22, 16, 10, 5, 123);
  private static final LocalDate ON = LocalDate.of(2026, 11, 23);

  @Test
  void aFileSaysWhoPaysWhomHowMuchAndWhen() throws Exception {
    var xml =
        write(
            PaymentVersion.V09,
            file(
                payment("A-1", NOOR, "1250.00", "November"),
                payment("A-2", NOOR, "0.01", "RF18 5390 0754 7034")));
    assertThat(xml)
        .contains("<MsgId>MEENT-1</MsgId>")
        .contains("<CreDtTm>2026-11-22T16:10:05</CreDtTm>")
        .contains("<BtchBookg>true</BtchBookg>")
        .contains("<IBAN>NL91ABNA0417164300</IBAN>")
        .contains("<EndToEndId>A-1</EndToEndId>")
        .contains("<InstdAmt Ccy=\"EUR\">1250.00</InstdAmt>")
        .contains("<Ustrd>November</Ustrd>")
        .contains("<Ref>RF18539007547034</Ref>")
        .containsPattern("<ReqdExctnDt>\\s*<Dt>2026-11-23</Dt>\\s*</ReqdExctnDt>")
        .doesNotContain("PstlAdr")
        .doesNotContain("AdrLine");
    assertThat(count(xml, "<NbOfTxs>2</NbOfTxs>")).isEqualTo(2);
    assertThat(count(xml, "<CtrlSum>1250.01</CtrlSum>")).isEqualTo(2);
  }

  @Test
  void theOldVersionNamesTheDayAndTheBankOtherwise() throws Exception {
    var xml =
        write(
            PaymentVersion.V03,
            file(payment("A-1", NOOR.withBic("abna nl 2a"), "1.00", "November")));
    assertThat(xml)
        .contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.03")
        .contains("<ReqdExctnDt>2026-11-23</ReqdExctnDt>")
        .contains("<BIC>ABNANL2A</BIC>");
  }

  @Test
  void whoIsNotPaidThroughSepaStandsInABlockWithItsOwnSum() throws Exception {
    var abroad =
        Party.of("Ayşe Yılmaz", "TR330006100519786457841326")
            .withBic("TCZBTR2A")
            .at(PostalAddress.of("İstanbul", "TR"));
    var xml =
        write(
            PaymentVersion.V09,
            file(payment("A-1", NOOR, "10.00", ""), payment("A-2", abroad, "20.50", "Vertaling")));
    assertThat(count(xml, "<PmtInf>")).isEqualTo(2);
    assertThat(count(xml, "<Cd>SEPA</Cd>")).isEqualTo(1);
    assertThat(xml)
        .contains(
            "<CtrlSum>30.50</CtrlSum>", "<CtrlSum>10.00</CtrlSum>", "<CtrlSum>20.50</CtrlSum>")
        .contains("<ChrgBr>SHAR</ChrgBr>")
        .contains("<Nm>Ayse Yilmaz</Nm>")
        .contains("<TwnNm>Istanbul</TwnNm>");
  }

  @Test
  void aDutchPaymentReferenceIsKeptWhole() throws Exception {
    var tax = Party.of("Belastingdienst", "NL86INGB0002445588");
    var xml = write(PaymentVersion.V09, file(payment("A-1", tax, "3.00", "5000 0567 8901 2345")));
    assertThat(xml).contains("<Issr>CUR</Issr>").contains("<Ref>5000056789012345</Ref>");
    assertThat(DutchReference.parse("5000056789012346")).isEmpty();
    assertThat(DutchReference.parse("500005678901234")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anyFileWithoutFaultsIsValidBySchemaAndTheSameAgain(PaymentVersion version) throws Exception {
    long seed = TestSeed.print("anyFileWithoutFaultsIsValidBySchemaAndTheSameAgain");
    for (int i = 0; i < 40; i++) {
      var file = any(new Seeded(seed + i));
      assertThat(PaymentFaults.of(file)).as("seed %d", seed + i).isEmpty();
      var xml = write(version, file);
      assertThat(write(version, file)).isEqualTo(xml);
      assertThat(texts(xml)).allMatch(text -> text.matches("[a-zA-Z0-9/?:().,'+ -]+"));
    }
  }

  @Test
  void whatHasFaultsIsNotWritten() {
    var file = file(payment("A-1", Party.of("Noor", "NL00ABNA0522123643"), "1.00", ""));
    assertThatThrownBy(() -> new PaymentWriter(PaymentVersion.V09).write(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BadIban");
  }

  private static PaymentFile any(Seeded random) {
    List<Payment> payments = new ArrayList<>();
    var names =
        List.of("Noor de Wit", "Łukasz Ågård & Zn.", "“Het Café” BV", "X".repeat(90), "名 A");
    var tells =
        List.of("", "Factuur 2026-14", "RF18539007547034", "5000056789012345", "é".repeat(200));
    int size = 1 + random.nextInt(30);
    for (int i = 0; i < size; i++) {
      var payee =
          random.chance(80)
              ? Party.of(random.pick(names), random.chance(50) ? NOOR.iban() : "BE68539007547034")
              : Party.of(random.pick(names), "TR330006100519786457841326").withBic("TCZBTR2AXXX");
      payments.add(
          new Payment(
              EndToEnd.of("batch", "item" + i),
              random.chance(30) ? payee.at(address(random)) : payee,
              Money.ofCents(1 + Math.floorMod(random.nextLong(), 99_999_999_999L)),
              random.pick(tells)));
    }
    var payer = random.chance(30) ? COOP.withBic("ABNANL2A").at(address(random)) : COOP;
    return new PaymentFile("M//" + "é".repeat(40), MADE, payer, ON, random.chance(50), payments);
  }

  private static PostalAddress address(Seeded random) {
    return new PostalAddress(
        random.chance(50) ? Optional.of("Lange Straße & Plein ".repeat(5)) : Optional.empty(),
        random.chance(50) ? Optional.of("12 — hs") : Optional.empty(),
        random.chance(50) ? Optional.of("1000 AA") : Optional.empty(),
        random.pick(
            List.of("Deventer", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")),
        random.pick(List.of("NL", "DE")));
  }

  private static List<String> texts(String xml) {
    return java.util.regex.Pattern.compile(
            "<(Nm|Ustrd|StrtNm|BldgNb|TwnNm|MsgId|PmtInfId|EndToEndId)>([^<]*)<")
        .matcher(xml)
        .results()
        .map(found -> found.group(2).replace("&gt;", ">"))
        .toList();
  }

  private static int count(String xml, String part) {
    return xml.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  static PaymentFile file(Payment... payments) {
    return new PaymentFile("MEENT-1", MADE, COOP, ON, true, List.of(payments));
  }

  static Payment payment(String mark, Party payee, String amount, String toTell) {
    return new Payment(mark, payee, Money.parse(amount), toTell);
  }

  private static String write(PaymentVersion version, PaymentFile file)
      throws SAXException, IOException {
    var xml = new PaymentWriter(version).write(file);
    schema(version).newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static Schema schema(PaymentVersion version) throws SAXException {
    var xsd = PaymentWriterTest.class.getResource("/coop/meent/pay/" + version.message() + ".xsd");
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(xsd));
  }
}

package coop.meent.pay.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What we write is valid by the published schema, and says what it should; and what a bank would
/// refuse is told by name.
class DebitWriterTest {

  private static final String CREDITOR = "NL69ZZZ123456780000";
  private static final Party COOP = Party.of("De Meent", "NL91 ABNA 0417 1643 00");
  private static final Party NOOR = Party.of("Noor de Wit", "NL69ABNA0522123643");
  private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 22, 16, 10, 5, 123);
  private static final LocalDate ON = LocalDate.of(2026, 12, 10);
  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 1);

  private static Schema schema;

  @BeforeAll
  static void readSchema() throws Exception {
    var xsd = DebitWriterTest.class.getResource("/coop/meent/pay/" + DebitWriter.MESSAGE + ".xsd");
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(xsd));
  }

  @Test
  void aFileSaysWhoCollectsFromWhomHowMuchWhenAndOnWhatMandate() throws Exception {
    var xml =
        write(
            file(
                debit("A-1", NOOR, "25.00", Scheme.CORE, Sequence.FRST, Optional.empty()),
                debit("A-2", NOOR, "0.01", Scheme.CORE, Sequence.RCUR, Optional.empty()),
                debit("A-3", NOOR, "7.00", Scheme.B2B, Sequence.OOFF, Optional.empty())));
    assertThat(xml)
        .contains("<ReqdColltnDt>2026-12-10</ReqdColltnDt>")
        .contains("<Id>" + CREDITOR + "</Id>")
        .contains("<MndtId>M-1</MndtId>", "<DtOfSgntr>2026-03-01</DtOfSgntr>")
        .contains("<AmdmntInd>false</AmdmntInd>")
        .contains("<SeqTp>FRST</SeqTp>", "<SeqTp>RCUR</SeqTp>", "<SeqTp>OOFF</SeqTp>")
        .contains("<InstdAmt Ccy=\"EUR\">25.00</InstdAmt>")
        .contains("<CtrlSum>32.01</CtrlSum>", "<CtrlSum>25.00</CtrlSum>", "<CtrlSum>7.00</CtrlSum>")
        .contains("<Cd>CORE</Cd>", "<Cd>B2B</Cd>")
        .doesNotContain("AmdmntInfDtls");
    assertThat(xml.split("<PmtInf>", -1)).hasSize(4);
  }

  @Test
  void anotherAccountIsToldWithWhatItWas() throws Exception {
    var same =
        debit("A-1", NOOR, "1.00", Scheme.CORE, Sequence.RCUR, Optional.of("NL91ABNA0417164300"));
    assertThat(
            write(
                new DebitFile(
                    "M-1", MADE, creditor("NL20INGB0001234567"), ON, true, List.of(same))))
        .contains("<AmdmntInd>true</AmdmntInd>")
        .containsPattern("<OrgnlDbtrAcct>\\s*<Id>\\s*<IBAN>NL91ABNA0417164300</IBAN>");
    var other =
        debit("A-1", NOOR, "1.00", Scheme.CORE, Sequence.FRST, Optional.of("NL20INGB0001234567"));
    assertThat(write(file(other)))
        .containsPattern("<OrgnlDbtrAcct>\\s*<Id>\\s*<Othr>\\s*<Id>SMNDA</Id>")
        .doesNotContain("NL20INGB0001234567");
  }

  @Test
  void whatABankWouldRefuseIsToldByName() {
    assertThat(
            DebitFaults.of(
                new DebitFile(
                    "M",
                    MADE,
                    new DebitFile.Creditor(Party.of("", "GB"), "NL14ZZZ123456780000"),
                    LocalDate.of(2026, 12, 25),
                    true,
                    List.of())))
        .containsExactly(
            new DebitFault.NoCreditor(),
            new DebitFault.BadCreditorId("NL14ZZZ123456780000"),
            new DebitFault.BadCollectingAccount("GB"),
            new DebitFault.NotBankDay(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)),
            new DebitFault.NoDebits());
    assertThat(faults(Party.of("Noor", "NL00ABNA0522123643"), "1.00"))
        .containsExactly(new DebitFault.BadDebtorIban("Noor", "NL00ABNA0522123643"));
    assertThat(faults(Party.of("Ayşe", "TR330006100519786457841326"), "1.00"))
        .containsExactly(new DebitFault.OutsideSepa("Ayşe", "TR"));
    assertThat(faults(Party.of("", NOOR.iban()), "1.00"))
        .containsExactly(new DebitFault.NoDebtor(Money.parse("1.00")));
    for (var amount : List.of("0.00", "-1.00", "1000000000.00"))
      assertThat(faults(NOOR, amount))
          .containsExactly(new DebitFault.DebitOutOfRange("Noor de Wit", Money.parse(amount)));
    assertThat(faults(COOP, "1.00"))
        .containsExactly(new DebitFault.OwnDebitAccount("De Meent", COOP.iban()));
    var one = debit("A-1", NOOR, "1.00", Scheme.CORE, Sequence.RCUR, Optional.empty());
    assertThat(DebitFaults.of(file(one, one)))
        .containsExactly(new DebitFault.DebitMarkTwice("Noor de Wit", "A-1"));
    var late = new Debit.Allowed("né", ON.plusDays(1), Optional.empty());
    assertThat(
            DebitFaults.of(
                file(new Debit("", NOOR, Money.parse("1"), "", late, Scheme.CORE, Sequence.OOFF))))
        .containsExactly(
            new DebitFault.BadMandateReference("Noor de Wit", "né"),
            new DebitFault.SignedAfter("Noor de Wit", ON.plusDays(1), ON),
            new DebitFault.BadDebitMark("Noor de Wit", ""));
    assertThatThrownBy(() -> new DebitWriter().write(file()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NoDebits");
  }

  @Test
  void anyFileWithoutFaultsIsValidBySchemaAndTheSameAgain() throws Exception {
    long seed = TestSeed.print("anyFileWithoutFaultsIsValidBySchemaAndTheSameAgain");
    for (int i = 0; i < 25; i++) {
      var file = any(new Seeded(seed + i));
      assertThat(DebitFaults.of(file)).as("seed %d", seed + i).isEmpty();
      assertThat(write(file)).as("seed %d", seed + i).isEqualTo(write(file));
    }
  }

  @Test
  void aCreditorIdentifierHasCheckDigitsAndThreeLettersOfItsOwn() {
    assertThat(CreditorId.parse("nl69 zzz 12345678 0000").orElseThrow().text()).isEqualTo(CREDITOR);
    assertThat(CreditorId.parse("DE98ZZZ09999999999")).isPresent();
    assertThat(CreditorId.parse("NL96ZZZ123456780000")).isEmpty();
    assertThat(CreditorId.parse("NL69ZZZ123456780001")).isEmpty();
    assertThat(CreditorId.parse("NL69ZZZ12345678000")).isEmpty();
    assertThat(CreditorId.parse("")).isEmpty();
    var own = CreditorId.parse(CREDITOR).orElseThrow();
    assertThat(own.isSame(CreditorId.parse("NL69ABC123456780000").orElseThrow())).isTrue();
    assertThat(own.isSame(CreditorId.parse("DE98ZZZ09999999999").orElseThrow())).isFalse();
  }

  @Test
  void banksSettleOnNoWeekendAndOnNoneOfSixHolidays() {
    assertThat(BankDays.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
    assertThat(BankDays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    assertThat(BankDays.next(LocalDate.of(2026, 4, 3))).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(BankDays.after(LocalDate.of(2026, 12, 24))).isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(BankDays.isOne(LocalDate.of(2026, 5, 1))).isFalse();
    assertThat(BankDays.isOne(LocalDate.of(2027, 1, 1))).isFalse();
    // The king's birthday is no day off for them.
    assertThat(BankDays.isOne(LocalDate.of(2026, 4, 27))).isTrue();
  }

  private static List<DebitFault> faults(Party debtor, String amount) {
    return DebitFaults.of(
        file(debit("A-1", debtor, amount, Scheme.CORE, Sequence.RCUR, Optional.empty())));
  }

  private static DebitFile any(Seeded random) {
    List<Debit> debits = new ArrayList<>();
    var names = List.of("Noor de Wit", "Łukasz Ågård & Zn.", "“Het Café” BV", "X".repeat(90));
    int size = 1 + random.nextInt(30);
    for (int i = 0; i < size; i++) {
      var iban = random.chance(50) ? NOOR.iban() : "BE68539007547034";
      debits.add(
          debit(
              EndToEnd.of("batch", "item" + i),
              Party.of(random.pick(names), iban),
              Money.ofCents(1 + Math.floorMod(random.nextLong(), 99_999_999_999L)).toString(),
              random.pick(List.of(Scheme.values())),
              random.pick(List.of(Sequence.values())),
              random.chance(30) ? Optional.of("NL20INGB0001234567") : Optional.empty()));
    }
    return new DebitFile("M//" + "é".repeat(40), MADE, creditor(COOP.iban()), ON, true, debits);
  }

  private static DebitFile.Creditor creditor(String iban) {
    return new DebitFile.Creditor(Party.of("De Meent", iban), CREDITOR);
  }

  private static DebitFile file(Debit... debits) {
    return new DebitFile("MEENT-1", MADE, creditor(COOP.iban()), ON, true, List.of(debits));
  }

  private static Debit debit(
      String mark,
      Party debtor,
      String amount,
      Scheme scheme,
      Sequence sequence,
      Optional<String> former) {
    return new Debit(
        mark,
        debtor,
        Money.parse(amount),
        "Contributie",
        new Debit.Allowed("M-1", SIGNED, former),
        scheme,
        sequence);
  }

  private static String write(DebitFile file) throws Exception {
    var xml = new DebitWriter().write(file);
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    return new String(xml, StandardCharsets.UTF_8);
  }
}

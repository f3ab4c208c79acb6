package coop.meent.bank;

import static coop.meent.bank.Camt.balance;
import static coop.meent.bank.Camt.entry;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.file.Statement;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which banks write the same thing.
class CamtDialectTest {

  private static final String TWO =
      """
      <NtryDtls><Btch><PmtInfId>BATCH-7</PmtInfId></Btch>
        <TxDtls><Amt Ccy="EUR">%s</Amt><RltdPties><Cdtr><Nm>Anna</Nm></Cdtr></RltdPties></TxDtls>
        <TxDtls><Amt Ccy="EUR">%s</Amt><RltdPties><Cdtr><Nm>Bram</Nm></Cdtr></RltdPties></TxDtls>
      </NtryDtls>
      """;

  @Test
  void aBatchThatAddsUpBecomesOneLinePerPayment() {
    var lines = Camt.lines(entry("30.00", "DBIT", TWO.formatted("10.00", "20.00")));
    assertThat(lines)
        .extracting(line -> line.counterparty().orElse("-") + " " + line.amount())
        .containsExactly("Anna -10.00", "Bram -20.00");
  }

  @Test
  void aBatchThatDoesNotAddUpStaysOneLine() {
    var lines = Camt.lines(entry("30.00", "DBIT", TWO.formatted("10.00", "19.99")));
    assertThat(lines)
        .extracting(line -> line.counterparty() + " " + line.amount() + " " + line.text())
        .containsExactly("Optional.empty -30.00 BATCH-7");
  }

  @Test
  void aBatchInAnotherCurrencyStaysOneLine() {
    var dollars = TWO.formatted("10.00", "20.00").replace("EUR", "USD");
    assertThat(Camt.lines(entry("30.00", "DBIT", dollars))).hasSize(1);
  }

  @Test
  void aBatchMayHoldBothDirections() {
    var mixed =
        TWO.formatted("50.00", "20.00")
            .replaceFirst("</Amt><RltdPties>", "</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties>")
            .replaceFirst(
                "20.00</Amt><RltdPties>", "20.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties>");
    assertThat(Camt.lines(entry("30.00", "DBIT", mixed)))
        .extracting(line -> line.amount().toString())
        .containsExactly("-50.00", "20.00");
  }

  @ParameterizedTest
  @CsvSource({
    "CRDT, false, Dora, in: the debtor paid",
    "DBIT, false, Carl, out: the creditor was paid",
    "CRDT, true, Carl, our payment came back",
    "DBIT, true, Dora, a payment to us was taken back"
  })
  void theCounterpartyFollowsDirectionAndReversal(
      String direction, String reversal, String expected, String why) {
    var more =
        "<RvslInd>"
            + reversal
            + "</RvslInd><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Dora</Nm></Dbtr>"
            + "<Cdtr><Nm>Carl</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>";
    assertThat(Camt.lines(entry("1.00", direction, more)).getFirst().counterparty())
        .as(why)
        .hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<Sts>BOOK</Sts>, 1",
    "<Sts><Cd>BOOK</Cd></Sts>, 1",
    "<Sts>PDNG</Sts>, 0",
    "<Sts><Cd>PDNG</Cd></Sts>, 0",
    "<Sts>INFO</Sts>, 0",
    "<Sts><Prtry>FUTURE</Prtry></Sts>, 0",
    "'', 1"
  })
  void onlyBookedEntriesAreLinesAndTheOthersAreCounted(String status, int lines) {
    var statement =
        Camt.read(Camt.file(entry("1.00", "CRDT", "").replace("<Sts>BOOK</Sts>", status)))
            .getFirst();
    assertThat(statement.lines()).hasSize(lines);
    assertThat(statement.pending()).isEqualTo(1 - lines);
  }

  @ParameterizedTest
  @CsvSource({
    "<Dt>2026-03-02</Dt>, 2026-03-02",
    "<Dt>2026-03-02+01:00</Dt>, 2026-03-02",
    "<DtTm>2026-03-02T23:59:59.999Z</DtTm>, 2026-03-02",
    "<DtTm>2026-03-02T00:00:00+02:00</DtTm>, 2026-03-02",
    "<Dt> 2026-03-02 </Dt>, 2026-03-02"
  })
  void daysAreReadAsTheyAreWritten(String date, LocalDate expected) {
    var xml = entry("1.00", "CRDT", "").replace("<Dt>2026-03-02</Dt>", date);
    assertThat(Camt.lines(xml).getFirst().booked()).isEqualTo(expected);
  }

  @Test
  void withoutBookingDateTheValueDateCounts() {
    var xml = entry("1.00", "CRDT", "").replace("BookgDt", "ValDt");
    assertThat(Camt.lines(xml).getFirst().booked()).isEqualTo("2026-03-02");
  }

  @ParameterizedTest
  @CsvSource({
    "10.5, 10.50",
    "10, 10.00",
    "10., 10.00",
    ".5, 0.50",
    "+7.10, 7.10",
    "0010.500000, 10.50",
    "92233720368547758.07, 92233720368547758.07"
  })
  void amountsMayBeWrittenLongOrShort(String written, String read) {
    assertThat(Camt.lines(entry(written, "CRDT", "")).getFirst().amount())
        .isEqualTo(Money.parse(read));
  }

  @Test
  void openingIsOpbdElsePrcdAndOtherBalancesDoNotCount() {
    var interim = balance("ITBD", "9.00", "CRDT") + balance("CLAV", "8.00", "CRDT");
    var both = balance("PRCD", "1.00", "CRDT") + balance("OPBD", "2.00", "DBIT") + interim;
    assertThat(Camt.read(Camt.file(both)).getFirst().opening()).hasValue(Money.parse("-2.00"));
    assertThat(Camt.read(Camt.file(both)).getFirst().closing()).isEmpty();
    var previous = balance("PRCD", "1.00", "CRDT") + interim;
    assertThat(Camt.read(Camt.file(previous)).getFirst().opening()).hasValue(Money.parse("1.00"));
    assertThat(Camt.read(Camt.file(interim)).getFirst().opening()).isEmpty();
  }

  @Test
  void aBalanceInTheAccountsCurrencyGoesFirst() {
    var dollars = balance("CLBD", "5.00", "CRDT").replace("EUR", "USD");
    var xml = Camt.file(dollars + balance("CLBD", "4.00", "CRDT"));
    assertThat(Camt.read(xml).getFirst().closing()).hasValue(Money.parse("4.00"));
  }

  @Test
  void anAccountMayHaveAnotherNumberThanAnIban() {
    var xml =
        Camt.file(entry("1.00", "CRDT", ""))
            .replace("<IBAN>NL91ABNA0417164300</IBAN>", "<Othr><Id>KAS-1</Id></Othr>");
    assertThat(Camt.read(xml).getFirst().iban()).isEqualTo("KAS-1");
  }

  @Test
  void spacesInAnIbanDoNotMakeAnotherAccount() {
    var xml = Camt.file("").replace("NL91ABNA0417164300", "nl91 ABNA 0417 1643 00");
    assertThat(Camt.read(xml).getFirst().iban()).isEqualTo("NL91ABNA0417164300");
  }

  @Test
  void anotherCurrencyIsKept() {
    var xml = Camt.file(entry("1.00", "CRDT", "")).replace("EUR", "USD");
    assertThat(Camt.read(xml).getFirst().currency()).isEqualTo("USD");
  }

  @Test
  void severalStatementsInOneFileStayApart() {
    var one = "<Stmt><Id>A</Id>" + Camt.ACCOUNT + entry("1.00", "CRDT", "") + "</Stmt>";
    var two = "<Stmt><Id>B</Id>" + Camt.ACCOUNT + entry("2.00", "CRDT", "") + "</Stmt>";
    assertThat(Camt.read(Camt.document(one + two)))
        .extracting(Statement::reference, s -> s.lines().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Optional.of("A"), 1),
            org.assertj.core.groups.Tuple.tuple(Optional.of("B"), 1));
  }

  @Test
  void thePagesOfAStatementAreOneStatement() {
    var first = page("A", 1, balance("OPBD", "5.00", "CRDT") + entry("1.00", "CRDT", ""));
    var second = page("A", 2, entry("1.00", "CRDT", ""));
    var third = page("A", 3, entry("2.00", "DBIT", "") + balance("CLBD", "5.00", "CRDT"));
    var other = page("B", 2, entry("9.00", "CRDT", ""));
    var read = Camt.read(Camt.document(first + second + third + other));
    assertThat(read).hasSize(2);
    assertThat(read.getFirst().lines()).hasSize(3);
    assertThat(read.getFirst().opening()).isEqualTo(read.getFirst().closing());
    assertThat(read.getFirst().gap()).isEmpty();
  }

  private static String page(String id, int number, String content) {
    return "<Stmt><Id>%s</Id><StmtPgntn><PgNb>%d</PgNb></StmtPgntn>".formatted(id, number)
        + Camt.ACCOUNT
        + content
        + "</Stmt>";
  }

  @Test
  void prefixesCommentsAndCdataChangeNothing() {
    var xml =
        Camt.file(
                entry(
                    "1.00", "CRDT", "<AddtlNtryInf><![CDATA[A & B]]> <!-- no -->c</AddtlNtryInf>"))
            .replace("xmlns=", "xmlns:n=")
            .replaceAll("<(/?)([A-Z])", "<$1n:$2")
            .replace("<n:!", "<!")
            .replace("<![n:CDATA", "<![CDATA");
    assertThat(Camt.read(xml).getFirst().lines().getFirst().text()).isEqualTo("A & B c");
  }

  @Test
  void textIsWhatThePayerWroteElseWhatTheBankAdds() {
    var ustrd = "<RmtInf><Ustrd>invoice 1</Ustrd><Ustrd>and 2</Ustrd></RmtInf>";
    var added = "<AddtlTxInf>added</AddtlTxInf>";
    assertThat(textOf(ustrd + added)).isEqualTo("invoice 1 and 2");
    assertThat(textOf(added)).isEqualTo("added");
    assertThat(textOf("")).isEqualTo("entry text");
  }

  private static String textOf(String details) {
    var more =
        "<NtryDtls><TxDtls>"
            + details
            + "</TxDtls></NtryDtls><AddtlNtryInf> entry\n   text </AddtlNtryInf>";
    return Camt.lines(entry("1.00", "CRDT", more)).getFirst().text();
  }

  @Test
  void referencesComeFromWhereverTheyStand() {
    var more =
        """
        <AcctSvcrRef>ENTRY-REF</AcctSvcrRef>
        <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
        <NtryDtls><TxDtls>
          <Refs><AcctSvcrRef>TX-REF</AcctSvcrRef><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
          <RmtInf><Strd><RfrdDocInf><Nb>2026-14</Nb></RfrdDocInf></Strd></RmtInf>
        </TxDtls></NtryDtls>
        """;
    var line = Camt.lines(entry("1.00", "CRDT", more)).getFirst();
    assertThat(line.bankReference()).hasValue("TX-REF");
    assertThat(line.endToEnd()).isEmpty();
    assertThat(line.structuredText()).hasValue("2026-14");
    assertThat(line.transactionCode()).hasValue("PMNT-RCDT-ESCT");
  }

  @Test
  void whyAPaymentCameBackStandsBesideItsKindWhereverTheBankPutIt() {
    for (var place : List.of("Cd", "Prtry")) {
      var line = Camt.lines(entry("1.00", "DBIT", returned(place, "AC06"))).getFirst();
      assertThat(line.returnReason()).hasValue("AC06");
      assertThat(line.kind()).hasValue("PMNT-IDDT-UPDD");
    }
    var unknown = Camt.lines(entry("1.00", "DBIT", returned("Prtry", "no 7"))).getFirst();
    assertThat(unknown.returnReason()).isEmpty();
    assertThat(unknown.transactionCode()).isEqualTo(unknown.kind());
  }

  private static String returned(String place, String reason) {
    return """
    <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd>
    <NtryDtls><TxDtls><RtrInf><Rsn><%1$s>%2$s</%1$s></Rsn></RtrInf></TxDtls></NtryDtls>
    """
        .formatted(place, reason);
  }

  @Test
  void fromAndToAreWhatTheFileSaysElseWhatItsLinesSay() {
    var period =
        "<FrToDt><FrDtTm>2026-03-01T00:00:00</FrDtTm><ToDtTm>2026-03-31T23:59:59</ToDtTm></FrToDt>";
    assertThat(days(period + entry("1.00", "CRDT", "")))
        .containsExactly("2026-03-01", "2026-03-31");
    assertThat(days(entry("1.00", "CRDT", ""))).containsExactly("2026-03-02", "2026-03-02");
    assertThat(days("")).containsExactly("-", "-");
  }

  private static List<String> days(String inStatement) {
    var statement = Camt.read(Camt.file(inStatement)).getFirst();
    return List.of(
        statement.from().map(LocalDate::toString).orElse("-"),
        statement.to().map(LocalDate::toString).orElse("-"));
  }

  @Test
  void anEmptyLineBeforeTheDeclarationIsForgiven() {
    assertThat(Camt.read("\r\n\n" + Camt.file(""))).hasSize(1);
  }

  @Test
  void unknownVersionsOfTheSameShapeAreRead() {
    assertThat(Camt.read(Camt.file("").replace("053.001.02", "053.001.13"))).hasSize(1);
  }
}

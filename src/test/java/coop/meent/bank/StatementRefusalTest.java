package coop.meent.bank;

import static coop.meent.bank.Camt.balance;
import static coop.meent.bank.Camt.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Files that must be refused whole, each with the place and a next step.
class StatementRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8.855                  | TooManyDecimals | 2:186 Stmt/Ntry[1]/Amt
          0.001                  | TooManyDecimals | 2:186 Stmt/Ntry[1]/Amt
          92233720368547758.08   | AmountTooLarge  | 2:186 Stmt/Ntry[1]/Amt
          1000000000000000000000 | AmountTooLarge  | 2:186 Stmt/Ntry[1]/Amt
          -5.00                  | NotAnAmount     | 2:186 Stmt/Ntry[1]/Amt
          1e5                    | NotAnAmount     | 2:186 Stmt/Ntry[1]/Amt
          1,50                   | NotAnAmount     | 2:186 Stmt/Ntry[1]/Amt
          1.234.567              | NotAnAmount     | 2:186 Stmt/Ntry[1]/Amt
          ٣.٠٠                   | NotAnAmount     | 2:186 Stmt/Ntry[1]/Amt
          ''                     | NotAnAmount     | 2:186 Stmt/Ntry[1]/Amt
          """)
  void anAmountThatIsNone(String amount, String refusal, String place) {
    var refused = refused(Camt.file(entry(amount, "CRDT", "")));
    assertThat(refused.getClass().getSimpleName()).isEqualTo(refusal);
    assertThat(refused.arguments()).containsExactly("test.xml", place, amount);
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31",
    "2026-02-30",
    "2026-13-01",
    "31-12-2025",
    "0000-00-00",
    "20260302",
    "tomorrow",
    "2026-03-02T25",
    "99999-01-01",
    "''"
  })
  void aDateThatIsNone(String date) {
    var xml = Camt.file(entry("1.00", "CRDT", "")).replace("2026-03-02", date);
    if (date.equals("2026-03-02T25")) {
      assertThat(Camt.read(xml)).as("a time is not read at all").hasSize(1);
    } else {
      assertThat(refused(xml)).isInstanceOf(StatementRefusal.BadDate.class);
      assertThat(refused(xml).arguments().get(1).toString()).endsWith("Stmt/Ntry[1]/BookgDt/Dt");
    }
  }

  @Test
  void thePlaceCountsTheEntries() {
    var xml = entry("1.00", "CRDT", "") + entry("2.00", "CRDT", "") + entry("3.001", "CRDT", "");
    assertThat(refused(Camt.file(xml)).arguments().get(1).toString()).endsWith("Stmt/Ntry[3]/Amt");
  }

  @Test
  void aDirectionThatIsNeither() {
    assertThat(refused(Camt.file(entry("1.00", "CREDIT", ""))))
        .isInstanceOf(StatementRefusal.BadDirection.class);
  }

  @Test
  void aBalanceThatCannotBeRead() {
    assertThat(refused(Camt.file(balance("CLBD", "1.001", "CRDT"))))
        .isInstanceOf(StatementRefusal.TooManyDecimals.class);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(missing(entry("1.00", "CRDT", "").replaceAll("<Amt.*</Amt>", "")))
        .endsWith("Stmt/Ntry[1]/Amt");
    assertThat(missing(entry("1.00", "CRDT", "").replaceAll("<CdtDbtInd>.*</CdtDbtInd>", "")))
        .endsWith("Stmt/Ntry[1]/CdtDbtInd");
    assertThat(missing(entry("1.00", "CRDT", "").replaceAll("<BookgDt>.*</BookgDt>", "")))
        .endsWith("Stmt/Ntry[1]/BookgDt");
    assertThat(refused(Camt.document("<Stmt><Id>1</Id></Stmt>")))
        .isInstanceOf(StatementRefusal.Missing.class);
  }

  private static String missing(String inStatement) {
    var refusal = refused(Camt.file(inStatement));
    assertThat(refusal).isInstanceOf(StatementRefusal.Missing.class);
    return refusal.arguments().get(1).toString();
  }

  @Test
  void aLineInAnotherCurrencyThanTheAccount() {
    var xml = Camt.file(entry("1.00", "CRDT", "").replace("EUR", "USD"));
    assertThat(refused(xml)).isInstanceOf(StatementRefusal.OtherCurrency.class);
  }

  @Test
  void linesThatTogetherPassALong() {
    var large = entry("92233720368547758.07", "CRDT", "");
    assertThat(refused(Camt.file(large + large)))
        .isInstanceOf(StatementRefusal.AmountTooLarge.class);
  }

  @Test
  void xmlOfAnotherKind() {
    assertThat(refused("<html><body/></html>"))
        .isEqualTo(new StatementRefusal.NotCamt("test.xml", "html"));
    assertThat(refused("<Document><CstmrCdtTrfInitn/></Document>"))
        .isEqualTo(new StatementRefusal.NotCamt("test.xml", "Document"));
  }

  @ParameterizedTest
  @CsvSource({"BkToCstmrAcctRpt, camt.052", "BkToCstmrDbtCdtNtfctn, camt.054"})
  void whatMustNotBeBooked(String message, String kind) {
    assertThat(refused("<Document><" + message + "/></Document>"))
        .isEqualTo(new StatementRefusal.NotBookable("test.xml", kind));
  }

  @Test
  void aFileThatBreaksOffAnywhere() {
    var xml = Camt.file(balance("OPBD", "1.00", "CRDT") + entry("1.00", "CRDT", ""));
    for (int length = 1; length < xml.length(); length++) {
      var part = xml.substring(0, length);
      assertThat(refused(part)).as(part).isInstanceOf(StatementRefusal.Damaged.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,        windows-1252",
    "UTF-16,       UTF-8",
    "UTF-8,        UTF-16LE",
    "KLINGON,      UTF-8",
    "US-ASCII,     UTF-8",
    "windows-1252, UTF-8",
    "ISO-8859-1,   UTF-8"
  })
  void anEncodingThatIsNotTheOneClaimed(String claimed, Charset written) {
    var xml = Camt.file(entry("1.00", "CRDT", "<AddtlNtryInf>café</AddtlNtryInf>"));
    var refusal = refused(xml.replace("UTF-8", claimed).getBytes(written));
    assertThat(refusal).isInstanceOf(StatementRefusal.WrongEncoding.class);
    assertThat(refusal.arguments().get(1)).isEqualTo(claimed);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16, UTF-16",
    "UTF-16BE, UTF-16BE",
    "windows-1252, windows-1252",
    "ISO-8859-15, ISO-8859-15"
  })
  void anEncodingThatIsTheOneClaimed(String claimed, Charset written) {
    var xml = Camt.file(entry("1.00", "CRDT", "<AddtlNtryInf>café</AddtlNtryInf>"));
    var read = Camt.read(xml.replace("UTF-8", claimed).getBytes(written));
    assertThat(read.getFirst().lines().getFirst().text()).isEqualTo("café");
  }

  @Test
  void aDocumentTypeIsRefusedBeforeItIsRead() {
    var laughs =
        "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    var external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    var remote = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/never.dtd\">";
    for (var doctype : new String[] {laughs, external, remote, "<!DOCTYPE a>"}) {
      var xml =
          Camt.file(entry("1.00", "CRDT", "<AddtlNtryInf>&d;&x;</AddtlNtryInf>"))
              .replace("<Document", doctype + "<Document");
      assertThat(refused(xml)).as(doctype).isInstanceOf(StatementRefusal.Doctype.class);
    }
  }

  @Test
  void anEntityThatNobodyDeclared() {
    assertThat(refused(Camt.file(entry("1.00", "CRDT", "<AddtlNtryInf>&x;</AddtlNtryInf>"))))
        .isInstanceOf(StatementRefusal.Damaged.class);
  }

  @Test
  void nestingWithoutEnd() {
    assertThat(refused(Camt.file("<a>".repeat(100_000))))
        .isInstanceOf(StatementRefusal.TooLarge.class);
  }

  @Test
  void anEntryThatNeverStops() {
    assertThat(refused(Camt.file("<Bal>" + "<a/>".repeat(30_000) + "</Bal>")))
        .isInstanceOf(StatementRefusal.TooLarge.class);
    assertThat(refused(Camt.file("<Bal>" + "a".repeat(200_000) + "</Bal>")))
        .isInstanceOf(StatementRefusal.TooLarge.class);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRefusalHasWordsAndANextStep(Language language) {
    var texts = new Texts(language);
    for (var type : StatementRefusal.class.getPermittedSubclasses()) {
      var key = "refusal.StatementRefusal." + type.getSimpleName();
      assertThat(texts.get(key)).contains("{0}");
      assertThat(texts.get(key + ".next")).isNotBlank();
    }
  }

  static StatementRefusal refused(String xml) {
    return refused(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static StatementRefusal refused(byte[] xml) {
    var refused = catchThrowableOfType(RefusedException.class, () -> Camt.read(xml));
    assertThat(refused).as("not refused").isNotNull();
    return (StatementRefusal) refused.refusal();
  }
}

package coop.meent.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.TestSeed;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as Dutch banks make them besides camt.053, each recognised by what is in it. Columns as in
/// [CamtSamplesTest].
class BankFormatsTest {

  @TempDir Path folder;

  @Test
  void abnAmroWritesFreeTextAndCodesBetweenSlashes() {
    assertThat(read("abn-amro.940"))
        .isEqualTo(
            """
            417164300 | EUR | 2026-11-02 32501/1 | 2026-11-02..2026-11-02 | 1000.00 -> 2175.38 | gap - | pending 0
              2026-11-02 | 2026-11-02 | -9.50 | - | - | - | GIRO 428428 KPN BV BETALINGSKENM. 0000000042188659 5314606715 FACTUUR 20-10-2026 | - | - | - | N192
              2026-11-02 | 2026-11-02 | 1210.00 | GEMEENTE OUDEVAART | NL91ABNA0417164300 | - | FACTUUR A-7 | - | 2026-A-7 | - | N196
              2026-11-02 | 2026-10-31 | -25.12 | De Kiem B.V. | NL69INGB0123456789 | - | drukwerk oktober | - | K-88 | - | N426
            """);
  }

  /// The last line is a payment that came in and went back: `RC`.
  @Test
  void ingWritesCodesAndItsOwnReference() {
    assertThat(read("ing.940"))
        .isEqualTo(
            """
            NL69INGB0123456789 | EUR | 2026-11-03 00000 | 2026-11-02..2026-11-03 | 500.00 -> 550.00 | gap - | pending 0
              2026-11-02 | 2026-11-02 | 121.00 | GEMEENTE OUDEVAART | NL91ABNA0417164300 | - | FACTUUR A-8 OKTOBER | - | 2026-A-8 | 00000000001005 | NTRF
              2026-11-02 | 2026-11-02 | -50.00 | DE KIEM | NL20INGB0001234567 | - | - | 9001123412341234 | - | 00000000001006 | NTRF
              2026-11-03 | 2026-11-02 | -21.00 | GEMEENTE OUDEVAART | NL91ABNA0417164300 | - | RTRN MS03 | - | - | 00000000001007 | NRTI RTRN MS03
            """);
  }

  @Test
  void rabobankPutsTheAccountBelowTheLine() {
    assertThat(read("rabobank.940"))
        .isEqualTo(
            """
            NL44RABO0123456789 | EUR | 2026-11-02 26215 | 2026-11-02..2026-11-02 | 100.00 -> 387.50 | gap - | pending 0
              2026-11-02 | 2026-11-02 | -12.50 | Sanne de Wit | NL91ABNA0417164300 | - | Lunch 30 oktober | - | - | - | N102
              2026-11-02 | 2026-11-02 | 300.00 | Waterschap Berkelstroom | NL69INGB0123456789 | Gemaal Noord | - | RF3120260001 | E-77 | - | N541
            """);
  }

  @Test
  void aStatementThatKnabCutInTwoMessagesIsOne() {
    assertThat(read("knab.940"))
        .isEqualTo(
            """
            NL65KNAB0255338908 | EUR | 2026-11-02 9/1 | 2026-11-02..2026-11-03 | 0.00 -> 400.00 | gap - | pending 0
              2026-11-02 | 2026-11-02 | 500.00 | UITGEVERIJ DE KIEM | NL69INGB0123456789 | - | FACTUUR A-9 | - | - | B6K02XM00J000023 | NTRF
              2026-11-03 | 2026-11-03 | -100.00 | VERHUUR BV | NL44RABO0123456789 | - | HUUR NOVEMBER | - | - | B6K03XM00J000024 | NTRF
            """);
  }

  @Test
  void triodosAndGermanBanksNumberTheirFields() {
    assertThat(read("triodos.940"))
        .isEqualTo(
            """
            0390123456 | EUR | 2026-11-02 1 | 2026-11-02..2026-11-02 | 4975.09 -> 5096.09 | gap - | pending 0
              2026-11-02 | 2026-11-02 | 121.00 | - | 0417164300 | - | GEMEENTE OUDEVAART FACTUUR A-10 OKTOBER | - | - | - | NMSC
            """);
    assertThat(read("german.940"))
        .as("30 February is the last day of a month that the bank counts as thirty days")
        .isEqualTo(
            """
            87052000/123456789 | EUR | 2016-03-01 00000/001 | 2016-03-01..2016-03-01 | 1200.00 -> 1194.00 | gap - | pending 0
              2016-03-01 | 2016-02-29 | -6.00 | Sparkasse Musterstadt | DE89370400440532013000 | - | Kontofuehrung im Februar | - | E-1 | - | N024
            """);
  }

  @Test
  void asnPutsTheAccountInPlaceOfTheReference() {
    assertThat(read("asn.940"))
        .isEqualTo(
            """
            NL04ASNB0267180003 | EUR | 2026-11-02 306/1 | 2026-11-02..2026-11-02 | 444.29 -> 379.29 | gap - | pending 0
              2026-11-02 | 2026-11-02 | -65.00 | uitgeverij de kiem | NL69INGB0123456789 | - | Betaling drukwerk | - | - | - | NOVB
            """);
  }

  @Test
  void ingCsvOldAndNew() {
    assertThat(read("ing-new.csv"))
        .isEqualTo(
            """
            NL69INGB0123456789 | EUR | - | 2026-11-02..2026-11-03 | 500.00 -> 1684.50 | gap - | pending 0
              2026-11-02 | - | -25.50 | De Kiem | NL20INGB0001234567 | - | drukwerk; "spoed" | - | - | - | GT
              2026-11-03 | - | 1210.00 | Gemeente Oudevaart | NL91ABNA0417164300 | - | Factuur A-7 | - | 2026-A-7 | - | OV
            """);
    assertThat(read("ing-old.csv"))
        .as("without balances there is none")
        .isEqualTo(
            """
            NL69INGB0123456789 | EUR | - | 2026-11-02..2026-11-02 | - -> - | gap - | pending 0
              2026-11-02 | - | -25.50 | De Kiem | NL20INGB0001234567 | - | drukwerk | - | - | - | GT
            """);
  }

  /// In Windows-1252, as the bank writes it.
  @Test
  void rabobankCsv() {
    assertThat(read("rabobank.csv"))
        .isEqualTo(
            """
            NL44RABO0123456789 | EUR | - | 2026-11-02..2026-11-03 | 100.00 -> 130.00 | gap - | pending 0
              2026-11-02 | 2026-11-02 | 34.00 | Café de Meent | NL91ABNA0417164300 | - | Lunch 30 oktober | RF3120260001 | E-77 | 000000000000012345 | cb
              2026-11-03 | 2026-11-03 | -4.00 | - | - | - | Kosten | - | - | 000000000000012346 | bg
            """);
  }

  @Test
  void bunqAndKnabCsv() {
    assertThat(read("bunq.csv"))
        .isEqualTo(
            """
            NL02BUNQ2025123456 | EUR | - | 2026-11-02..2026-11-02 | - -> - | gap - | pending 0
              2026-11-02 | 2026-11-02 | -1149.50 | Gemeente Oudevaart | NL91ABNA0417164300 | - | Terug A-7 | - | - | - | -
            """);
    assertThat(read("knab.csv"))
        .isEqualTo(
            """
            NL65KNAB0255338908 | EUR | - | 2026-11-02..2026-11-02 | - -> - | gap - | pending 0
              2026-11-02 | 2026-11-02 | -2500.00 | Verhuur BV | NL44RABO0123456789 | - | Huur | - | - | B6K02PGYA068V2KD | Overboeking
            """);
  }

  @Test
  void tablesWithoutNamesAboveTheColumns() {
    assertThat(read("asn.csv"))
        .isEqualTo(
            """
            NL04ASNB0267180003 | EUR | - | 2026-11-02..2026-11-02 | 444.29 -> 379.29 | gap - | pending 0
              2026-11-02 | 2026-11-02 | -65.00 | uitgeverij de kiem | NL69INGB0123456789 | - | Betaling, drukwerk | - | - | 12345678 | OVB
            """);
    assertThat(read("abn-amro.tab"))
        .isEqualTo(
            """
            417164300 | EUR | - | 2026-11-02..2026-11-02 | 1000.00 -> 990.50 | gap - | pending 0
              2026-11-02 | 2026-11-02 | -9.50 | De Kiem | NL20INGB0001234567 | - | drukwerk | - | - | - | -
            """);
    assertThat(read("triodos.csv"))
        .isEqualTo(
            """
            NL27TRIO0390123456 | EUR | - | 2026-11-02..2026-11-02 | 4975.09 -> 5096.09 | gap - | pending 0
              2026-11-02 | - | 121.00 | GEMEENTE OUDEVAART | NL91ABNA0417164300 | - | FACTUUR A-10 | - | - | - | ET
            """);
  }

  @Test
  void ofxWithoutEndTags() {
    assertThat(read("one.ofx"))
        .isEqualTo(
            """
            NL69INGB0123456789 | EUR | - | 2026-11-02..2026-11-03 | - -> 99.50 | gap - | pending 0
              2026-11-02 | - | 121.00 | Kiem & Zn | - | - | A-11 | - | - | F1 | CREDIT
              2026-11-03 | - | -21.50 | Huur | - | - | - | - | - | F2 | DEBIT
            """);
  }

  @Test
  void utf16IsReadByItsMark() throws IOException {
    var text = Files.readString(sample("ing-old.csv"));
    var wide = folder.resolve("wide.csv");
    Files.write(wide, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    assertThat(StatementText.of(new StatementFile(wide).read())).isEqualTo(read("ing-old.csv"));
  }

  @Test
  void aBrokenLineRefusesTheWholeFileAndIsNamed() throws IOException {
    var broken = Files.readString(sample("ing-new.csv")).replace(";\"GT\"", ";\"GT\";\"more\"");
    assertThat(refused("x.csv", broken))
        .isEqualTo(new StatementRefusal.BrokenLine("x.csv", "3", 12, 11));
  }

  @Test
  void aDayThatIsNoneAndAnAmountThatIsNone() throws IOException {
    var good = Files.readString(sample("ing-old.csv"));
    assertThat(refused("x.csv", good.replace("20261102", "20260230")))
        .isEqualTo(new StatementRefusal.BadDate("x.csv", "2:1", "20260230"));
    assertThat(refused("x.csv", good.replace("25,50", "25,5O")))
        .isEqualTo(new StatementRefusal.NotAnAmount("x.csv", "2:1", "25,5O"));
    assertThat(refused("x.csv", good.replace("25,50", "25,505")))
        .isEqualTo(new StatementRefusal.TooManyDecimals("x.csv", "2:1", "25,505"));
    var swift = Files.readString(sample("german.940"));
    assertThat(refused("x.940", swift.replace("1602300301", "1603010230")))
        .isEqualTo(new StatementRefusal.BadDate("x.940", "5:1 :61:", "1603010230"));
  }

  @Test
  void aMessageThatBreaksOffAndOneThatIsNotBookedYet() throws IOException {
    var good = Files.readString(sample("rabobank.940"));
    assertThat(refused("x.940", good.substring(0, good.indexOf(":62F:"))))
        .isEqualTo(new StatementRefusal.Missing("x.940", "12:1 :86:/:62F:"));
    assertThat(
            refused("x.940", ":20:X\n:25:NL44RABO0123456789\n:34F:EURD0,\n:61:261102D1,NMSC\n-\n"))
        .isEqualTo(new StatementRefusal.NotBookable("x.940", "MT942"));
  }

  private static Stream<String> samples() {
    return Stream.of(
        "abn-amro.940",
        "ing.940",
        "rabobank.940",
        "knab.940",
        "asn.940",
        "german.940",
        "ing-new.csv",
        "rabobank.csv",
        "asn.csv",
        "abn-amro.tab",
        "ics-card.txt",
        "one.ofx");
  }

  /// Cut off, or with a few bytes changed, a file is read or refused, and nothing else.
  @ParameterizedTest
  @MethodSource("samples")
  void noiseIsRefusedAndNeverBreaksTheReader(String name) throws IOException {
    long seed = TestSeed.print("noiseIsRefusedAndNeverBreaksTheReader");
    var random = new Seeded(seed);
    var good = Files.readAllBytes(sample(name));
    var file = folder.resolve("noise");
    for (int i = 0; i < 300; i++) {
      var bytes = good.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      if (random.chance(20)) bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      Files.write(file, bytes);
      var thrown = catchThrowable(() -> new StatementFile(file).read());
      if (thrown != null)
        assertThat(thrown).as("seed %d, file %d", seed, i).isInstanceOf(RefusedException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("shared")
  void filesThatOthersCollectedAreReadOrRefusedByName(String name) {
    var file = SharedSamples.file(name);
    var thrown = catchThrowable(() -> new StatementFile(file).read());
    if (thrown == null) return;
    assertThat(thrown).isInstanceOf(RefusedException.class);
    assertThat(REFUSED).as("%s: %s", name, thrown.getMessage()).contains(name);
  }

  /// A message without an account, a preview of the day, and tables of nobody's.
  private static final List<String> REFUSED =
      List.of(
          "mt940/wolph-betterplace-empty_entry_date.sta",
          "mt940/wolph-self-provided-multiline.sta",
          "mt940/wolph-self-provided-mt942.sta",
          "csv/ing-format2-2010.csv",
          "csv/knab-empty.csv",
          "csv/oca-balance.csv",
          "csv/oca-debit-credit.csv",
          "csv/oca-multi-currency.csv",
          "ofx/oca.qif");

  private static Stream<String> shared() {
    return Stream.concat(
        REFUSED.stream(),
        Stream.of(
            "mt940/jejik-abnamro.sta",
            "mt940/jejik-bug-core-5401.sta",
            "mt940/jejik-generic.sta",
            "mt940/jejik-ing-unix.sta",
            "mt940/jejik-knab.sta",
            "mt940/jejik-postfinance.sta",
            "mt940/jejik-rabobank.sta",
            "mt940/jejik-sparkasse.sta",
            "mt940/jejik-volksbankenraiffeisenbanken.sta",
            "mt940/wolph-asn.sta",
            "mt940/wolph-betterplace-sepa_snippet.sta",
            "mt940/wolph-betterplace-with_binary_character.sta",
            "mt940/wolph-cmxl-mt940.sta",
            "mt940/wolph-self-provided-february_30.sta",
            "mt940/wolph-self-provided-long_statement_number.sta",
            "mt940/wolph-self-provided-malformed_details.sta",
            "mt940/wolph-self-provided-whitespace.sta",
            "csv/ics-creditcard-2025-03.txt",
            "csv/ing-broken.csv",
            "csv/ing-extra-column.csv",
            "csv/ing-format1-2015.csv",
            "csv/ing-format3-2023.csv",
            "csv/knab-ok.csv",
            "ofx/oca.ofx"));
  }

  private StatementRefusal refused(String name, String content) throws IOException {
    var file = Files.writeString(folder.resolve(name), content);
    var thrown = catchThrowableOfType(RefusedException.class, () -> new StatementFile(file).read());
    assertThat(thrown).as("not refused").isNotNull();
    return (StatementRefusal) thrown.refusal();
  }

  private static String read(String name) {
    return StatementText.of(new StatementFile(sample(name)).read());
  }

  private static Path sample(String name) {
    try {
      return Path.of(BankFormatsTest.class.getResource("files/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

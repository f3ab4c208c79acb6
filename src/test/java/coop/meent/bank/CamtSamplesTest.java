package coop.meent.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Files that nobody on our side wrote, read to the last reference. Columns: booked, valued,
/// amount, counterparty, its account, ultimate party, text, structured text, end to end, bank's
/// reference, transaction code.
class CamtSamplesTest {

  @Test
  void version2WithEveryBalanceTypeTakesOpeningAndClosingBooked() {
    assertThat(read("genkgo-camt053.v2.all-balance-types.xml"))
        .isEqualTo(
            """
            CH2801234000123456789 | EUR | CAMT0532015012200001 | 2014-12-31..2015-01-22 | 1.01 -> 4.04 | gap 5.82 | pending 0
              2014-12-31 | 2015-01-02 | 8.85 | Company Name | NL56AGDH9619008421 | - | Transaction Description | - | 000000001 | - | 544
            """);
  }

  @Test
  void aThirdDecimalThatIsZeroIsRead() {
    assertThat(read("genkgo-camt053.v2.five.decimals.xml"))
        .isEqualTo(
            """
            NL26VAYB8060476890 | EUR | 253EURNL26VAYB8060476890 | 2014-12-31..2014-12-31 | 18.15 -> 27.05 | gap -0.05 | pending 0
              2014-12-31 | 2015-01-02 | 8.85 | Company Name | NL56AGDH9619008421 | - | Transaction Description | - | 000000001 | - | 544
            """);
  }

  /// The closing balance is in crowns while the account is in euros: no bank does this, and the gap
  /// that it makes is what a person must see.
  @Test
  void version2WithReferenceAndRemittance() {
    assertThat(read("genkgo-camt053.v2.minimal.xml"))
        .isEqualTo(
            """
            NL26VAYB8060476890 | EUR | 253EURNL26VAYB8060476890 | 2007-10-18..2007-10-18 | 18.15 -> -27.00 | gap 54.00 | pending 0
              2014-12-31 | 2015-01-02 | 8.85 | NAME NAME | NL56AGDH9619008421 | - | - | 4654654654654654 | - | - | 544
            """);
  }

  /// Only the ultimate parties are named; who paid for whom is not mixed up.
  @Test
  void ultimatePartiesAreKept() {
    assertThat(read("genkgo-camt053.v2.minimal.ultimate.xml"))
        .isEqualTo(
            """
            NL26VAYB8060476890 | EUR | 253EURNL26VAYB8060476890 | 2007-10-18..2007-10-18 | 18.15 -> -27.00 | gap 54.00 | pending 0
              2014-12-31 | 2015-01-02 | 8.85 | - | - | DEBTOR NAME NM | - | 4654654654654654 | - | - | 544
            """);
  }

  /// The one party in this file holds our own account, so it is us and not a counterparty; the
  /// other parser lists it all the same. There is no booked balance, only an available one.
  @Test
  void missingBalancesAreUnknownAndOurOwnAccountIsNoCounterparty() {
    assertThat(read("genkgo-camt053.v2.with-account-name.xml"))
        .isEqualTo(
            """
            CH2801234000123456789 | EUR | 253EURCH2801234000123456789 | 2014-12-31..2014-12-31 | - -> - | gap - | pending 0
              2014-12-31 | - | 8.85 | - | - | - | - | - | - | - | 544
            """);
  }

  /// The single payment says 105.75 and the entry 8.85: the entry is what the bank booked.
  @Test
  void version3() {
    assertThat(read("genkgo-camt053.v3.xml"))
        .isEqualTo(
            """
            NL26VAYB8060476890 | EUR | 253EURNL26VAYB8060476890 | 2007-10-18..2007-10-18 | 18.15 -> -27.00 | gap 54.00 | pending 0
              2014-12-31 | 2015-01-02 | 8.85 | NAME NAME | NL56AGDH9619008421 | - | - | 4654654654654654 | - | XXXXXXXXXXXXXXXXXXXXXXEUR | PMNT-RCDT-DMCT
            """);
  }

  @Test
  void version8HasPartiesAndStatusOneLevelDeeper() {
    assertThat(read("genkgo-camt053.v8.xml"))
        .isEqualTo(
            """
            NL26VAYB8060476890 | EUR | 253EURNL26VAYB8060476890 | 2007-10-18..2007-10-18 | 18.15 -> -27.00 | gap 54.00 | pending 0
              2014-12-31 | 2015-01-02 | 8.85 | NAME NAME | NL56AGDH9619008421 | - | - | 4654654654654654 | MUELL/FINP/RA12345 | AAAASESS-FP-CN_98765/01 | PMNT-RCDT-BOOK
            """);
  }

  /// A batch of two returned collections becomes two lines, each with its reason. The other parser
  /// takes the bank's added text before what was written, we the other way round.
  @Test
  void aDutchStatementWithABatchOfReturns() {
    assertThat(read(SharedSamples.file("camt053/oca-nl-abnamro-camt053.v2.xml")))
        .isEqualTo(
            """
            NL77ABNA0574908765 | EUR | 1234Test/1 | 2014-01-05..2014-01-05 | 15568.27 -> 15121.12 | gap 434.16 | pending 0
              2014-01-05 | 2014-01-05 | -754.25 | INSURANCE COMPANY TESTX | NL46ABNA0499998748 | - | Insurance policy 857239PERIOD 01.01.2014 - 31.12.2014 | - | 435005714488-ABNO33052620 | - | PMNT-RDDT-ESDD
              2014-01-05 | 2014-01-05 | -564.05 | Test Customer | NL46ABNA0499998748 | - | Direct Debit S14 0410 | - | TESTBANK/NL/20141229/01206408 | - | PMNT-IDDT-UPDD RTRN AC06
              2014-01-05 | 2014-01-05 | -100.00 | Test Customer | NL46ABNA0499998748 | - | Direct Debit S14 0410 | - | TESTBANK/NL/20141229/01206407 | - | PMNT-IDDT-UPDD RTRN AC06
              2014-01-05 | 2014-01-05 | 1405.31 | 3rd party Media | NL69ABNA0522123643 | - | #RD PARTY MEDIA CUSNO 90782 4210773 | - | 115 | - | PMNT-RCDT-ESCT
            """);
  }

  /// Amount, counterparty, account, reference and code of each line, from the other parser's own
  /// file.
  @Test
  void theDutchStatementHasTheValuesOfTheOtherParser() throws IOException {
    var theirs =
        Files.readString(SharedSamples.file("camt053/oca-nl-abnamro-camt053.v2.expected.pydata"));
    var statement =
        new StatementFile(SharedSamples.file("camt053/oca-nl-abnamro-camt053.v2.xml"))
            .read()
            .getFirst();
    assertThat(statement.opening())
        .hasValue(Money.parse(values(theirs, "balance_start").getFirst()));
    assertThat(statement.closing())
        .hasValue(Money.parse(values(theirs, "balance_end_real").getFirst()));
    assertThat(statement.lines())
        .extracting(line -> line.amount())
        .isEqualTo(values(theirs, "amount").stream().map(Money::parse).toList());
    assertThat(statement.lines())
        .extracting(line -> line.counterparty().orElse(""))
        .isEqualTo(values(theirs, "partner_name"));
    assertThat(statement.lines())
        .extracting(line -> line.counterpartyIban().orElse(""))
        .isEqualTo(values(theirs, "account_number"));
    assertThat(statement.lines())
        .extracting(line -> line.endToEnd().orElse(""))
        .isEqualTo(values(theirs, "ref"));
    assertThat(statement.lines())
        .extracting(line -> line.kind().orElse(""))
        .isEqualTo(values(theirs, "transaction_type"));
    assertThat(statement.lines())
        .as("which the other parser passes over")
        .extracting(line -> line.returnReason().orElse(""))
        .containsExactly("", "AC06", "AC06", "");
  }

  private static List<String> values(String literal, String key) {
    return Pattern.compile("'" + key + "': '?([^',\n}]+)")
        .matcher(literal)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /// Not valid by its schema, and plain enough to a reader.
  @Test
  void aStatementWithoutEntriesIsRead() {
    assertThat(read(SharedSamples.file("camt053/oca-camt053-no-entries.v2.xml")))
        .isEqualTo(
            """
            NL77ABNA0574908765 | CHF | 1234Test/1 | 2014-01-05..2014-01-05 | 1520.76 -> 1520.76 | gap - | pending 0
            """);
  }

  @Test
  void aFileWithoutStatementIsRefused() {
    assertThat(refusal("genkgo-camt053.v2.wrong.xml"))
        .isEqualTo(new StatementRefusal.NoStatement("genkgo-camt053.v2.wrong.xml"));
  }

  @Test
  void dayReportsAndNotificationsAreRecognisedAndRefused() {
    assertThat(refusal("genkgo-camt052.v2.xml"))
        .isEqualTo(new StatementRefusal.NotBookable("genkgo-camt052.v2.xml", "camt.052"));
    assertThat(refusal("genkgo-camt054.v2.xml"))
        .isEqualTo(new StatementRefusal.NotBookable("genkgo-camt054.v2.xml", "camt.054"));
  }

  private static String read(String sample) {
    return read(sample(sample));
  }

  private static String read(Path sample) {
    return StatementText.of(new StatementFile(sample).read());
  }

  private static Object refusal(String sample) {
    var file = new StatementFile(sample(sample));
    return catchThrowableOfType(RefusedException.class, file::read).refusal();
  }

  static Path sample(String name) {
    var url = CamtSamplesTest.class.getResource("camt053/" + name);
    if (url == null) throw new IllegalArgumentException("no sample " + name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

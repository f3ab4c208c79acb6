package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A bill in dollars from its rate to its payment at another rate.
class CurrencyCommandsTest extends FileByCommands {

  private static final String CAMT =
      """
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
      <Id>1</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>
      <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt>
      <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-01</Dt></Dt></Bal>
      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">94.10</Amt>
      <CdtDbtInd>DBIT</CdtDbtInd><Dt><Dt>2026-11-05</Dt></Dt></Bal>
      <Ntry><Amt Ccy="EUR">94.10</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-11-05</Dt></BookgDt><ValDt><Dt>2026-11-05</Dt></ValDt>
      <NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>Acme Inc</Nm></Pty></Cdtr></RltdPties>
      <RmtInf><Ustrd>Payment P2026-0001</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
      </Stmt></BkToCstmrStmt></Document>
      """;

  private void found() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("roles", file, "--grant", "Noor Kramer", "BOARD");
  }

  private void dollars(String... rate) {
    var words = new java.util.ArrayList<>(java.util.List.of("bill", "new", file));
    words.addAll(java.util.List.of("--supplier", "Acme Inc", "--number", "A-1"));
    words.addAll(java.util.List.of("--date", "2026-10-12", "--currency", "USD"));
    words.addAll(java.util.List.of("--line", "Software;46152;PBD;100.00"));
    words.addAll(java.util.List.of(rate));
    if (rate.length == 0) refused(words.toArray(String[]::new));
    else done(words.toArray(String[]::new));
  }

  @Test
  void aBillInDollarsIsPaidAtAnotherRateAndTheDifferenceStandsApart() throws IOException {
    found();
    dollars();
    assertThat(errors()).contains("This is in USD", "12 October 2026");
    dollars("--rate", "1.0834", "--rate-source", "the ECB");
    assertThat(output())
        .contains("P2026-0001 of Acme Inc, € 92.30", "USD\u00a0100.00", "€ 1 = 1.0834 USD");
    done("bill", "approve", file, "P2026-0001", "--by", "Noor");
    done("bill", "show", file, "P2026-0001", "--json");
    assertThat(output())
        .contains(
            "\"currency\" : \"USD\"", "\"rate\" : \"1.0834\"", "\"rateSource\" : \"the ECB\"");
    done("pay", "list", file, "--json");
    assertThat(output()).doesNotContain("Acme");

    Files.writeString(Path.of(path("november.xml")), CAMT);
    done("bank", file, "--link", "NL91ABNA0417164300=10201");
    done("import", file, path("november.xml"));
    done("bank", file, "--json");
    assertThat(output()).contains("in another currency; the rate has moved since");
    var line = output().replaceAll("(?s).*\"line\" : \"([0-9a-f-]{36})\".*", "$1");
    refused("bank", file, "--line", line);
    assertThat(errors()).contains("not certain enough to be booked unseen");
    done("bank", file, "--line", line, "16011=-100.00USD/1.0834,text=P2026-0001", "84601=-1.80");
    done("bill", "show", file, "P2026-0001", "--json");
    assertThat(output()).contains("\"state\" : \"PAID\"");
    done("balance", file, "--json");
    assertThat(output()).contains("84601", "1.80", "-94.10");
    done("check", file);
    done("export", file, "csv", "--out", path("books.csv"));
    assertThat(Files.readString(Path.of(path("books.csv"))))
        .contains("original_amount,original_currency,rate", "100.00,USD,1.0834,2026-10-12");
  }

  @Test
  void aLineOfAnEntryTakesAnotherCurrencyWithItsRate() {
    found();
    speaks(Language.NL);
    done(
        "book",
        file,
        "--text",
        "Hotel Zürich",
        "--date",
        "2026-10-12",
        "--rate-date",
        "2026-10-11",
        "45625=200.00CHF/0.9375",
        "10201=-213.33");
    done("journal", file, "--json");
    assertThat(output())
        .contains("213.33", "\"currency\" : \"CHF\"", "\"rateDate\" : \"2026-10-11\"");
    refused("book", file, "--text", "x", "45625=200.00GOL/0.9375", "10201=-213.33");
    assertThat(errors()).contains("‘GOL’ is geen andere munt.");
    refused("book", file, "--text", "x", "45625=200.00CHF/0", "10201=-213.33");
    assertThat(errors()).contains("0 is geen koers.");
    refused("book", file, "--text", "x", "45625=200.00CHF/0.9375", "10201=-213.34");
    assertThat(errors()).contains("0,01");
    done("check", file);
  }

  @Test
  void anElectronicInvoiceInDollarsIsReadWithItsRate() throws IOException {
    found();
    try (var in =
        Objects.requireNonNull(
            CurrencyCommandsTest.class.getResourceAsStream("/coop/meent/bill/dollars.xml"))) {
      Files.write(Path.of(path("dollars.xml")), in.readAllBytes());
    }
    refused("bill", "read", file, path("dollars.xml"), "--account", "46152");
    assertThat(errors()).contains("This is in USD", "5 October 2026");
    done(
        "bill",
        "read",
        file,
        path("dollars.xml"),
        "--account",
        "46152",
        "--rate",
        "1.0834",
        "--json");
    assertThat(output()).contains("111.69", "19.40", "\"original\" : \"121.00\"");
  }
}

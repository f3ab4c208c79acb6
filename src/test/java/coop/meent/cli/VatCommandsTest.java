package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// VAT as a script sees it.
class VatCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
  }

  private void everyQuarter() {
    done("vat", "scheme", file, "--rhythm", "quarter", "--from", "2026-01-01");
    assertThat(output()).contains("every quarter");
  }

  private void sold() {
    done(
        "book",
        file,
        "--date",
        "2026-02-03",
        "--text",
        "Factuur",
        "80501=-1000.99+V21",
        "13011=1211.20");
  }

  @Test
  void withoutASchemeTheNextStepIsSaid() {
    refused("vat", file);
    assertThat(errors()).contains("meent vat scheme");
    refused("vat", "scheme", file, "--rhythm", "year", "--from", "2026-01-01");
    assertThat(errors()).contains("cooperative").contains("quarter");
    assertThat(meent("vat", "scheme", file, "--kor")).isEqualTo(2);
    assertThat(meent("vat", "file", file)).isEqualTo(2);
  }

  @Test
  void aReturnIsShownFiledAndWithdrawn() {
    everyQuarter();
    sold();
    done("vat", file, "--period", "2026-Q1");
    assertThat(output())
        .contains("to be filed before the end of 30 April 2026")
        .contains("1000.00")
        .contains("1000.99")
        .contains("To pay: €\u00a0210.00");
    assertThat(errors()).contains("Meent does not send them");
    done("vat", file, "--period", "2026-Q1", "--json");
    assertThat(output())
        .contains("\"toPay\" : \"210.00\"")
        .contains("\"exactToPay\" : \"210.21\"")
        .contains("\"state\" : \"open\"")
        .contains("\"due\" : \"2026-04-30\"");
    refused("vat", "file", file, "--period", "2026-Q2");
    assertThat(errors()).contains("first quarter of 2026");
    done("vat", "file", file, "--period", "2026-Q1", "--on", "2026-04-20");
    assertThat(output()).contains("€\u00a0210.00");
    refused(
        "book",
        file,
        "--date",
        "2026-02-04",
        "--text",
        "Te laat",
        "80501=-10.00+V21",
        "13011=12.10");
    assertThat(errors()).contains("1 April 2026").contains("withdraw");
    done("vat", "list", file, "--csv");
    assertThat(output())
        .contains("2026-Q1,quarter,filed,2026-04-30,2026-04-20,210.00")
        .contains("2026-Q4,quarter,running,2027-01-31,,");
    refused("vat", "correct", file);
    done("check", file);
    done("vat", "withdraw", file, "--period", "2026-Q1");
    done("vat", file, "--period", "2026-Q1", "--json");
    assertThat(output()).contains("\"state\" : \"open\"");
    done("check", file);
  }

  @Test
  void privateUseIsProposedWithItsReasonAndRefusedWhereItCannotBeBooked() {
    done("vat", "car", file, "AB-12-C", "--list-price", "36500", "--taken", "2025-12-22");
    assertThat(output()).contains("AB-12-C is noted");
    done("vat", "car", file, "ab-12-c", "--until", "2025-12-31");
    done("vat", "car", file, "--csv");
    assertThat(output())
        .contains("AB-12-C,36500.00,without_vat,0.00,2025-12-22,2025-12-31")
        .doesNotContain("ab-12-c");
    done("vat", "private", file, "--year", "2025", "--json");
    assertThat(output()).contains("\"proposed\" : \"0.00\"", "\"vat\" : \"15.00\"");
    done("vat", "private", file, "--year", "2025");
    assertThat(output()).contains("for 10 of 365 days");
    assertThat(errors()).contains("the decree itself was not read");
    refused("vat", "private", file, "--year", "2025", "--amount", "9", "--confirm");
    assertThat(errors()).contains("meent vat scheme");
    refused("vat", "car", file, "XY-1", "--list-price", "0", "--taken", "2025-01-01");
    assertThat(errors()).contains("list price is missing");
    assertThat(meent("vat", "car", file, "XY-1", "--list-price", "10")).isEqualTo(2);
  }

  @Test
  void itSpeaksDutch() {
    everyQuarter();
    sold();
    speaks(Language.NL);
    done("vat", file);
    assertThat(output())
        .contains("nog aan te geven, uiterlijk 30 april 2026")
        .contains("Te betalen: €\u00a0210,00")
        .contains("Leveringen/diensten belast met hoog tarief");
    assertThat(errors()).contains("Belastingdienst");
    done("vat", "list", file);
    assertThat(output()).contains("Tijdvak").contains("per kwartaal").contains("loopt nog");
    refused("vat", file, "--period", "2025-Q4");
    assertThat(errors()).contains("2025-Q4 is geen btw-tijdvak");
    refused("vat", file, "--period", "vorig jaar");
  }

  @Test
  void theSalesListIsWrittenAndWhatIsMissingIsSaid() throws Exception {
    everyQuarter();
    done(
        "book",
        file,
        "--date",
        "2026-02-03",
        "--text",
        "Vertaling",
        "80535=-400.50,vat=VED",
        "13011=400.50");
    var list = folder.resolve("icp.csv");
    done("export", file, "icp", "--period", "2026-Q1", "--out", list.toString());
    assertThat(errors()).contains("Vertaling").contains("names no client");
    assertThat(Files.readString(list)).startsWith("country,vatNumber,client,goods,services");
    assertThat(meent("export", file, "icp", "--out", list.toString())).isEqualTo(2);
    assertThat(meent("export", file, "csv", "--period", "2026-Q1", "--out", list.toString()))
        .isEqualTo(2);
  }

  @Test
  void reportsBecomePapers() {
    everyQuarter();
    sold();
    var paper = folder.resolve("btw.pdf");
    done("report", file, "vat-return", "--period", "2026-Q1", "--out", paper.toString());
    assertThat(paper).isNotEmptyFile();
    var list = folder.resolve("list.csv").toString();
    done("report", file, "sales-list", "--period", "2026", "--out", list);
    var rows = folder.resolve("btw.csv");
    done(
        "report", file, "vat-return", "--period", "2026", "--lang", "nl", "--out", rows.toString());
    assertThat(rows).content().contains("return-2026-Q1").contains("1a").contains("1000.00");
  }
}

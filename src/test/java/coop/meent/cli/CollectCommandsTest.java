package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.member.Cooperative;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Collecting by command alone: from the mandate to what the bank returned.
class CollectCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() throws IOException {
    found("2024-01-15");
    done(
        "member",
        file,
        "--add",
        "Noor Kramer",
        "--joined",
        "2024-02-01",
        "--iban",
        "NL91ABNA0417164300",
        "--role",
        "TREASURER");
    done(
        "book",
        file,
        "--text",
        "Contributie",
        "--date",
        "2026-11-01",
        "16801=25,member=2",
        "70153=-25,member=2");
    var csv = folder.resolve("start.csv");
    Files.writeString(
        csv,
        """
        Datum,Bedrag,Naam,Omschrijving
        2026-11-02,10.00,Klant,Begin
        """);
    done(
        "import",
        file,
        csv.toString(),
        "--columns",
        "booked=Datum,amount=Bedrag,name=Naam,text=Omschrijving",
        "--iban",
        "NL20INGB0001234567");
  }

  @Test
  void aBatchIsMadeToldApprovedWrittenOnceAndReturned() throws IOException {
    refused("collect", "mandate", file, "Noor", "--signed", "2026-10-01", "--by", "Bas");
    assertThat(errors()).contains("creditor identifier");
    refused("collect", "creditor", file, "NL13ZZZ123456780000", "--by", "Bas");
    done("collect", "creditor", file, "nl69 zzz 1234 5678 0000", "--by", "Bas");
    assertThat(output()).contains("NL69ZZZ123456780000");
    refused("collect", "mandate", file, "Noor", "--by", "Bas");
    assertThat(errors()).contains("Noor Kramer signed");
    refused("collect", "mandate", file, "Joris", "--signed", "2026-10-01", "--by", "Bas");
    refused("collect", "new", file, "Noor", "--by", "Bas");
    assertThat(errors()).contains("no mandate");
    done(
        "collect",
        "mandate",
        file,
        "Noor",
        "--signed",
        "2026-10-01",
        "--reference",
        "NOOR-1",
        "--by",
        "Bas");
    done("collect", "list", file, "--csv");
    assertThat(output()).contains("Noor Kramer,member_account").contains("25.00,0.00,NOOR-1,");
    done("collect", "new", file, "--by", "Bas", "--dry-run", "--json");
    assertThat(output()).contains("\"total\" : \"25.00\"").contains("\"sequence\" : \"FRST\"");
    refused("collect", "new", file, "--by", "Bas", "--on", "2026-11-24");
    assertThat(errors()).contains("7 Dec");
    done("collect", "new", file, "--by", "Bas");
    done("collect", "notice", file, "I1", "--csv", "--out", path("bericht.pdf"));
    assertThat(output()).contains("NL69ZZZ123456780000,2026-12-07,25.00").contains("2026-11-23");
    assertThat(Path.of(path("bericht.pdf"))).exists();
    refused("collect", "approve", file, "I1", "--by", "Bas");
    done("collect", "approve", file, "I1", "--by", "Noor");
    var xml = path("incasso.xml");
    refused("collect", "export", file, "I1", "--by", "Bas", "--out", xml);
    assertThat(errors()).contains("told");
    done("collect", "told", file, "I1", "--by", "Bas");
    done("collect", "export", file, "I1", "--by", "Bas", "--out", xml);
    var first = Files.readString(Path.of(xml), StandardCharsets.UTF_8);
    assertThat(first).contains("pain.008.001.08", "<CtrlSum>25.00</CtrlSum>");
    refused("collect", "export", file, "I1", "--by", "Noor", "--out", xml);
    assertThat(errors()).contains("Bas Hoekstra");
    done("collect", "withdraw", file, "I1", "--by", "Bas", "--reason", "lost", "--file");
    done("collect", "export", file, "I1", "--by", "Bas", "--out", xml);
    assertThat(Files.readString(Path.of(xml), StandardCharsets.UTF_8)).isEqualTo(first);
    done("collect", "sent", file, "I1", "--by", "Bas");
    done("collect", "returned", file, "I1", "--debtor", "noor", "--code", "MD01", "--by", "Bas");
    done("collect", "show", file, "I1", "--json", "--out", path("lijst.pdf"));
    assertThat(output()).contains("\"returned\" : \"MD01\"");
    done("collect", "mandates", file, "--csv");
    assertThat(output()).contains("NOOR-1").contains("refused");
    refused("collect", "new", file, "Noor", "--by", "Bas");
    done("check", file);
  }

  @Test
  void aMandateIsAmendedAndRevoked() {
    done("collect", "creditor", file, "NL69ZZZ123456780000", "--by", "Bas");
    done("collect", "mandate", file, "Noor", "--signed", "2026-10-01", "--once", "--by", "Bas");
    done("collect", "mandates", file, "--json");
    assertThat(output()).contains("\"recurrent\" : false").contains("\"lapses\" : \"2029-10-01\"");
    refused("collect", "amend", file, "M-9", "--iban", "NL69ABNA0522123643", "--by", "Bas");
    done(
        "collect",
        "mandate",
        file,
        "Noor",
        "--signed",
        "2026-10-02",
        "--reference",
        "N-2",
        "--b2b",
        "--notice",
        "3",
        "--by",
        "Bas");
    refused("collect", "amend", file, "N-2", "--iban", "NL00ABNA0522123643", "--by", "Bas");
    done("collect", "amend", file, "N-2", "--iban", "NL69ABNA0522123643", "--by", "Bas");
    assertThat(output()).contains("NL69ABNA0522123643");
    done("collect", "revoke", file, "N-2", "--reason", "op verzoek", "--by", "Bas");
    refused("collect", "revoke", file, "N-2", "--reason", "nog eens", "--by", "Bas");
    done("check", file);
  }

  @Test
  void anInvoiceIsCollectedFromAClientAndIsOpenAgainWhenItWentBack() throws IOException {
    done("client", file, "--add", "Waterschap Oost", "--street", "Singel 4", "--kvk", "12345678");
    done("client", file, "--set", "1", "--postcode", "7411 AB", "--town", "Deventer");
    done("invoice", "details", file, "--street", "Houtmarkt 12", "--postcode", "7201 KL");
    done("invoice", "details", file, "--iban", "NL20INGB0001234567", "--town", "Zutphen");
    done("invoice", "new", file, "--client", "Water", "--line", "Reis;2;10.00");
    var draft = Pattern.compile("Draft ([0-9a-f]{6})").matcher(output());
    assertThat(draft.find()).as(output()).isTrue();
    try (var services = new Wiring(TestCooperative.CLOCK).open(Path.of(file))) {
      var known = services.members().cooperative().orElseThrow();
      services
          .members()
          .putCooperative(
              new Cooperative(
                  known.name(),
                  known.liability(),
                  Optional.of("Zutphen"),
                  Optional.of("90000001"),
                  Optional.of("NL000099998B57"),
                  known.founded(),
                  Language.NL));
    }
    done("invoice", "final", file, draft.group(1), "--date", "2026-11-02");
    done("collect", "creditor", file, "NL69ZZZ123456780000", "--by", "Bas");
    done(
        "collect",
        "mandate",
        file,
        "Waterschap",
        "--iban",
        "NL69ABNA0522123643",
        "--signed",
        "2026-10-01",
        "--by",
        "Bas");
    done("collect", "new", file, "Waterschap", "--by", "Bas");
    done("collect", "approve", file, "I1", "--by", "Noor");
    done("collect", "told", file, "I1", "--by", "Bas");
    var xml = path("incasso.xml");
    done("collect", "export", file, "I1", "--by", "Bas", "--out", xml);
    var mark =
        Pattern.compile("<EndToEndId>(.*?)</EndToEndId>").matcher(Files.readString(Path.of(xml)));
    assertThat(mark.find()).isTrue();
    bank("S1", "CRDT", mark.group(1));
    done("bank", file, "--accept");
    done("collect", "show", file, "I1", "--csv");
    assertThat(output()).contains(",collected,");
    done("invoice", "list", file, "--status", "paid", "--csv");
    assertThat(output()).contains("2026-0001");
    bank("S2", "DBIT", mark.group(1));
    done("bank", file, "--accept");
    done("collect", "show", file, "I1", "--csv");
    assertThat(output()).contains(",returned,");
    done("invoice", "list", file, "--status", "open", "--csv");
    assertThat(output()).contains("2026-0001");
    done("collect", "list", file, "--csv");
    assertThat(output()).contains("Waterschap Oost,invoice,2026-0001");
    done("check", file);
  }

  private void bank(String id, String way, String mark) throws IOException {
    var statement = folder.resolve(id + ".xml");
    Files.writeString(
        statement,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <Stmt><Id>%s</Id><Acct><Id><IBAN>NL20INGB0001234567</IBAN></Id><Ccy>EUR</Ccy></Acct>
        <Ntry><Amt Ccy="EUR">24.20</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-11-21</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>
        </TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>
        """
            .formatted(id, way, mark));
    done("import", file, statement.toString());
  }
}

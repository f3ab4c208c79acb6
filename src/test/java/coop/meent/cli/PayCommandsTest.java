package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Payments by command alone: from what is owed to what the bank shows.
class PayCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
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
        "Werk",
        "--date",
        "2026-11-01",
        "70153=1250,member=2",
        "16801=-1250,member=2");
  }

  private void bankAccount() {
    var csv = folder.resolve("start.csv");
    try {
      Files.writeString(
          csv,
          """
          Datum,Bedrag,Naam,Omschrijving
          2026-11-02,10.00,Klant,Begin
          """);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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
  void aBatchIsMadeApprovedWrittenOnceAndListed() throws IOException {
    done("pay", "list", file, "--csv");
    assertThat(output())
        .contains("Noor Kramer,NL91ABNA0417164300,member_account,2026-11-21,1250.00");
    refused("pay", "new", file, "--by", "Noor");
    assertThat(errors()).contains("no bank account");
    bankAccount();
    done("pay", "new", file, "--by", "Noor", "--dry-run", "--json");
    assertThat(output()).contains("\"total\" : \"1250.00\"");
    done("pay", "list", file, "--batches", "--csv");
    assertThat(output().lines().toList()).hasSize(1);
    refused("pay", "new", file, "Joris", "--by", "Noor");
    done("pay", "new", file, "noor", "--by", "Noor", "--on", "2026-11-23");
    assertThat(output()).contains("Batch 1").contains("1,250.00");
    refused("pay", "approve", file, "1", "--by", "Noor");
    assertThat(errors()).contains("Bas Hoekstra");
    var xml = path("betaling.xml");
    refused("pay", "export", file, "1", "--by", "Noor", "--out", xml);
    done("pay", "approve", file, "1", "--by", "Bas");
    done("pay", "export", file, "1", "--by", "Noor", "--out", xml, "--dry-run");
    assertThat(Path.of(xml)).doesNotExist();
    done("pay", "export", file, "1", "--by", "Noor", "--out", xml);
    var first = Files.readString(Path.of(xml), StandardCharsets.UTF_8);
    assertThat(first).contains("pain.001.001.09").contains("<CtrlSum>1250.00</CtrlSum>");
    refused("pay", "export", file, "1", "--by", "Noor", "--out", xml);
    refused("pay", "withdraw", file, "1", "--by", "Noor", "--reason", " ");
    done("pay", "withdraw", file, "1", "--by", "Noor", "--reason", "lost", "--file");
    done("pay", "export", file, "1", "--by", "Noor", "--out", xml);
    assertThat(Files.readString(Path.of(xml), StandardCharsets.UTF_8)).isEqualTo(first);
    done("pay", "sent", file, "1", "--by", "Noor");
    done("pay", "show", file, "1", "--json", "--out", path("lijst.pdf"));
    assertThat(output()).contains("\"state\" : \"sent\"");
    assertThat(Path.of(path("lijst.pdf"))).exists();
    refused("pay", "show", file, "9");
    done("check", file);
  }

  @Test
  void whatTheBankShowsIsBookedByItsMark() throws IOException {
    bankAccount();
    done("pay", "new", file, "--by", "Noor");
    done("pay", "approve", file, "1", "--by", "Bas");
    var xml = path("betaling.xml");
    done("pay", "export", file, "1", "--by", "Noor", "--out", xml);
    var mark =
        Pattern.compile("<EndToEndId>(.*?)</EndToEndId>").matcher(Files.readString(Path.of(xml)));
    assertThat(mark.find()).isTrue();
    var statement = folder.resolve("afschrift.xml");
    Files.writeString(
        statement,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <Stmt><Id>S1</Id><Acct><Id><IBAN>NL20INGB0001234567</IBAN></Id><Ccy>EUR</Ccy></Acct>
        <Ntry><Amt Ccy="EUR">1250.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-11-21</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>
        <RltdPties><Cdtr><Pty><Nm>N Kramer</Nm></Pty></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """
            .formatted(mark.group(1)));
    done("import", file, statement.toString());
    done("pay", "show", file, "1", "--csv");
    assertThat(output()).contains(",seen,");
    done("bank", file, "--accept");
    done("pay", "show", file, "1", "--csv");
    assertThat(output()).contains(",paid,");
    done("pay", "list", file, "--csv");
    assertThat(output().lines().toList()).hasSize(1);
    done("check", file);
  }

  @Test
  void anAccountIsConfirmedAndSaidInDutch() {
    done("pay", "iban", file, "--csv");
    assertThat(output()).contains("2,Noor Kramer,NL91ABNA0417164300,,,");
    done("pay", "iban", file, "noor", "--confirm", "--how", "gebeld", "--by", "Bas", "--csv");
    assertThat(output()).contains("Bas Hoekstra,gebeld");
    refused("pay", "iban", file, "noor", "--confirm", "--by", "Bas");
    speaks(Language.NL);
    done("pay", "--help");
    assertThat(output()).contains("goedkeurt");
  }
}

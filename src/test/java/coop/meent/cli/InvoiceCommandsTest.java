package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.member.Cooperative;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From hours to an invoice, a reminder and a credit note, by command alone.
class InvoiceCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
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
    done("client", file, "--add", "Waterschap Oost", "--street", "Singel 4", "--kvk", "12345678");
    done("client", file, "--set", "1", "--postcode", "7411 AB", "--town", "Deventer");
    done(
        "assignment",
        file,
        "--add",
        "Luisteren",
        "--client",
        "1",
        "--holder",
        "Bas",
        "--from",
        "2026-01-01",
        "--price",
        "95.00");
  }

  private String draft(String... more) {
    done(more);
    var code = Pattern.compile("Draft ([0-9a-f]{6})").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    return code.group(1);
  }

  @Test
  void hoursBecomeAnInvoiceAFileAndACreditNote() throws Exception {
    done("hours", "log", file, "1", "7:30", "--date", "2026-09-05", "--text", "Dijk");
    refused("hours", "log", file, "1", "half");
    assertThat(errors()).contains("1:30");
    done("hours", "list", file, "--unbilled", "--json");
    assertThat(output()).contains("\"time\" : \"7:30\"").contains("\"billed\" : false");
    var code =
        draft(
            "invoice",
            "new",
            file,
            "--client",
            "water",
            "--hours",
            "1",
            "--from",
            "2026-09-01",
            "--to",
            "2026-09-30",
            "--line",
            "Reis;2;10.00");
    assertThat(errors()).contains("account");
    done("invoice", "details", file, "--street", "Houtmarkt 12", "--postcode", "7201 KL");
    done("invoice", "details", file, "--iban", "NL91 ABNA 0417 1643 00", "--town", "Zutphen");
    done("invoice", "list", file, "--drafts");
    assertThat(output()).contains(code);
    done("invoice", "final", file, code, "--date", "2026-10-01");
    assertThat(output()).contains("2026-0001").contains("886.33");
    refused("invoice", "final", file, code);
    var ubl = folder.resolve("factuur.xml");
    done("export", file, "ubl", "--invoice", "2026-0001", "--out", ubl.toString());
    assertThat(Files.readString(ubl)).contains("2026-0001").contains("886.33");
    done("ubl", "check", ubl.toString());
    var pdf = folder.resolve("factuur.pdf");
    done("invoice", "show", file, "2026-0001", "--pdf", pdf.toString());
    assertThat(pdf).exists();
    done("invoice", "remind", file, "2026-0001");
    done("invoice", "list", file, "--status", "overdue", "--json");
    assertThat(output()).contains("\"open\" : \"886.33\"").contains("OVERDUE");
    refused("invoice", "credit", file, "2026-0001", "--line", "2=3");
    done("invoice", "credit", file, "2026-0001");
    assertThat(output()).contains("2026-0002");
    done("invoice", "show", file, "2026-0002", "--json");
    assertThat(output()).contains("\"credits\" : \"2026-0001\"");
    refused("invoice", "write-off", file, "2026-0001");
    refused("invoice", "show", file, "2026-0099");
    done("check", file);
  }
}

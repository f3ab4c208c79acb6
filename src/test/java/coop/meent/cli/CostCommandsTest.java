package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Shared costs, as a script sees them.
class CostCommandsTest extends FileByCommands {

  @BeforeEach
  void anOfficeToShare() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2026-08-15");
    done("book", file, "--text", "Huur", "--date", "2026-08-01", "45105=1000", "10201=-1000");
    done("cost", "pool", file, "Kantoor", "--accounts", "45105", "--vat", "joint");
    var june = "2026-06-12";
    var key = new String[] {"cost", "key", file, "Kantoor", "--by", "weeks", "--from"};
    var rest = new String[] {"2026-07-01", "--resolved", june, "--resolution", "ALV, besluit 7"};
    var words = new java.util.ArrayList<>(java.util.List.of(key));
    words.addAll(java.util.List.of(rest));
    done(words.toArray(String[]::new));
  }

  @Test
  void aPeriodIsLookedAtSharedCorrectedAndTakenBack() {
    done("cost", "preview", file, "kantoor", "--period", "2026-Q3", "--json");
    assertThat(output()).contains("\"share\" : \"661.87\"").contains("92 of 139 days");
    done("cost", "preview", file, "kantoor", "--period", "2026-Q3", "--by", "equal");
    assertThat(output()).contains("500.00");
    done("cost", "run", file, "kantoor", "--period", "2026-Q3", "--csv");
    assertThat(output()).contains("661.87").contains("338.13");
    refused("cost", "run", file, "kantoor", "--period", "2026-Q3");
    assertThat(errors()).contains("third quarter of 2026 was shared already");
    done("book", file, "--text", "Huur", "--date", "2026-09-01", "45105=390", "10201=-390");
    done("cost", "list", file);
    assertThat(output()).contains("Books changed since");
    done("cost", "correct", file, "kantoor", "--period", "2026-Q3", "--reason", "Huur erbij");
    assertThat(output()).contains("920.00").contains("470.00");
    done("cost", "take-back", file, "kantoor", "--period", "2026-Q3", "--reason", "Fout");
    done("cost", "shares", file, "Noor", "--json");
    assertThat(output()).contains("-470.00");
    done("check", file);
  }

  @Test
  void theRunIsWrittenAsPdf() throws java.io.IOException {
    speaks(Language.NL);
    var target = path("verdeling.pdf");
    done("cost", "run", file, "kantoor", "--out", target);
    assertThat(Files.size(Path.of(target))).isGreaterThan(1_000);
    done("cost", "key", file, "kantoor");
    assertThat(output()).contains("Tijd als lid").contains("ALV, besluit 7");
  }
}

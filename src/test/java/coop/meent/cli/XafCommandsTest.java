package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Audit files as a script sees them.
class XafCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done(
        "book",
        file,
        "--date",
        "2026-02-03",
        "--text",
        "Factuur",
        "80501=-1000.00+V21",
        "13011=1210.00");
  }

  @Test
  void aYearIsWrittenAndCheckedAgain() {
    var out = path("2026.xaf");
    done("export", file, "xaf", "--year", "2026", "--out", out);
    assertThat(errors()).contains("VAT number");
    done("xaf", "check", out);
    assertThat(output())
        .contains("XAF 4.0")
        .contains("Nothing is wrong")
        .contains("Transactions: 3 lines, debit 1,210.00, credit 1,210.00");
    done("export", file, "xaf", "--year", "2026", "--standard", "3.2", "--out", out);
    done("xaf", "check", out, "--json");
    assertThat(output()).contains("\"version\" : \"3.2\"").contains("\"sound\" : true");
  }

  @Test
  void aChangedFileIsNotSound() throws IOException {
    var out = path("2026.xaf");
    done("export", file, "xaf", "--year", "2026", "--out", out);
    var text = Files.readString(Path.of(out));
    Files.writeString(Path.of(out), text.replaceFirst("<linesCount>3", "<linesCount>5"));
    speaks(Language.NL);
    refused("xaf", "check", out);
    assertThat(errors()).contains("5 regels staan; het zijn er 3").contains("Vergelijk de totalen");
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(meent("export", file, "csv", "--standard", "4.0", "--out", path("x"))).isEqualTo(2);
    assertThat(meent("export", file, "xaf", "--standard", "5", "--out", path("x"))).isEqualTo(2);
    refused("xaf", "check", path("gone.xaf"));
    assertThat(errors()).contains("gone.xaf is not there");
    assertThat(meent("xaf")).isEqualTo(2);
  }
}

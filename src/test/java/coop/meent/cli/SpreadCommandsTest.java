package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Assets and what is spread, as a script sees them.
class SpreadCommandsTest extends FileByCommands {

  @Test
  void aLaptopIsWrittenOffAndInsuranceIsSpread() {
    found("2024-01-15");
    done("book", file, "--text", "Laptop", "--date", "2026-08-12", "02251=1000", "10201=-1000");
    done("book", file, "--text", "Polis", "--date", "2026-09-01", "46301=120", "10201=-120");
    done(
        "asset",
        "add",
        file,
        "Laptop",
        "--bought",
        "2026-08-12",
        "--cost",
        "1000",
        "--months",
        "36",
        "--entry",
        "A-1");
    assertThat(output()).contains("27.77").contains("July 2029");
    done("asset", "book", file, "--dry-run", "--csv");
    assertThat(output()).contains("2026-08-31,2026-08,Laptop,27.77,").hasLineCount(4);
    done("asset", "book", file, "--by", "quarter", "--csv");
    assertThat(output()).contains("2026-08-01..2026-09-30,Laptop,55.54,A-3");
    refused("asset", "book", file);
    done("accrual", "add", file, "A-2", "--account", "46301", "--first", "2026-09");
    done("accrual", "book", file, "--json");
    assertThat(output()).contains("2026-10").contains("10.00");
    done("accrual", "list", file, "--csv");
    assertThat(output()).contains("Polis,AHEAD,2026-09-01,120.00,0.00,2026-09,12,20.00,100.00,0,");
    done("accrual", "stop", file, "polis", "--on", "2026-11-20", "--reason", "Opgezegd");
    refused("accrual", "remove", file, "polis", "--reason", "fout");
    done(
        "asset",
        "sell",
        file,
        "laptop",
        "--on",
        "2026-11-20",
        "--price",
        "900",
        "--account",
        "13850");
    done("asset", "list", file, "--json");
    assertThat(output()).contains("DISPOSED");
    var paper = path("assets.csv");
    done("report", file, "assets", "--period", "2026", "--csv", "--out", paper);
    assertThat(Path.of(paper)).content().contains("Laptop (gone)");
    done("check", file);
  }
}

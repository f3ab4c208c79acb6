package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The end of a year, as a script sees it.
class YearCommandsTest extends FileByCommands {

  @Test
  void aYearIsClosedPackedAndOpenedAgain() throws Exception {
    found("2024-01-15");
    done("book", file, "--text", "Huur", "--date", "2025-08-31", "45105=150", "10201=-150");
    done("year", "list", file, "--year", "2025", "--json");
    assertThat(output()).contains("\"closed\" : false");
    refused("year", "reopen", file, "--year", "2025", "--reason", "x");
    done("year", "close", file, "--year", "2025", "--anyway");
    refused("year", "close", file, "--year", "2025");
    refused("lock", file, "--lift");
    refused("book", file, "--text", "Laat", "--date", "2025-09-01", "45105=1", "10201=-1");

    var pack = Path.of(file).resolveSibling("pakket");
    done("year", "pack", file, "--year", "2025", "--out", pack.toString(), "--json");
    assertThat(output()).contains("\"files\" :");
    refused("year", "pack", file, "--year", "2025", "--out", pack.toString());
    done("archive", "verify", pack.toString());
    var changed = pack.resolve("SHA256SUMS").resolveSibling("04-trial-balance.csv");
    Files.writeString(changed, Files.readString(changed) + " ");
    refused("archive", "verify", pack.toString(), "--json");
    assertThat(output()).contains("04-trial-balance.csv");

    done("year", "reopen", file, "--year", "2025", "--reason", "Vergeten bon");
    done("book", file, "--text", "Laat", "--date", "2025-09-01", "45105=1", "10201=-1");
    done("year", "list", file, "--year", "2025", "--csv");
    assertThat(output()).contains("CLOSED").contains("REOPENED").contains("Vergeten bon");
    done("check", file);
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A member's current account, opened to its causes, as a script sees it.
class AccountCommandsTest extends FileByCommands {

  @Test
  void everyLineHasItsCauseAndAllAddUp() throws java.io.IOException {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done(
        "book",
        file,
        "--text",
        "Begin",
        "--date",
        "2025-06-30",
        "16801=-500,member=2",
        "10201=500");
    done("book", file, "--text", "Huur", "--date", "2026-08-01", "45105=1000", "10201=-1000");
    done("cost", "pool", file, "Kantoor", "--accounts", "45105", "--vat", "joint");
    done(
        "cost",
        "key",
        file,
        "Kantoor",
        "--by",
        "equal",
        "--from",
        "2026-07-01",
        "--resolved",
        "2026-06-12",
        "--resolution",
        "ALV");
    done("cost", "run", file, "Kantoor", "--period", "2026-Q3");
    done("member", "account", file, "Noor", "--period", "2026", "--json");
    assertThat(output())
        .contains("\"cause\" : \"COSTS\"")
        .contains("one of 2 members; of € 1,000.00 that is € 500.0000".replace("€ ", "€\u00a0"))
        .contains("\"amount\" : \"-500.00\"")
        .contains("\"balance\" : \"0.00\"");
    assertThat(errors()).contains("At the start 500.00").contains("at the end 0.00");
    done("cost", "take-back", file, "Kantoor", "--period", "2026-Q3", "--reason", "Fout");
    done("member", "account", file, "Noor", "--period", "2026", "--csv");
    assertThat(output().lines().filter(line -> line.contains("COSTS"))).hasSize(2);
    assertThat(errors()).contains("shared costs 0.00").contains("at the end 500.00");
    var target = path("rekening.pdf");
    done("member", "account", file, "Noor", "--out", target);
    assertThat(Files.size(Path.of(target))).isGreaterThan(1_000);
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a year should bring, as a script sees it. It is 21 November 2026.
class BudgetCommandsTest extends FileByCommands {

  @Test
  void aYearIsPlannedDecidedAndHeldAgainstWhatCame() throws IOException {
    found("2024-01-15");
    done("book", file, "--text", "Huur", "--date", "2025-03-01", "45105=600", "10201=-600");
    done("book", file, "--text", "Huur", "--date", "2026-03-01", "45105=650", "10201=-650");
    done("budget", "begin", file, "--percent", "10", "--dry-run", "--csv");
    assertThat(output()).contains("45105,Rent and co-working,660.00,,12");
    done("budget", "begin", file, "--percent", "10");
    refused("budget", "begin", file);
    done("budget", "set", file, "45670", "--amount", "120", "--note", "Hosting");
    refused("budget", "set", file, "10201", "--amount", "10");
    refused("budget", "decide", file, "--on", "2027-01-01", "--by", "assembly");
    refused("budget", "decide", file, "--item", "Begroting");
    done("budget", "decide", file, "--on", "2026-01-20", "--by", "assembly");
    done("budget", "show", file, "--period", "2026-Q1", "--csv");
    assertThat(output())
        .contains(
            "OPERATING_COSTS,45105,Rent and"
                + " co-working,650.00,660.00,-10.00,-1.5,BETTER,660.00,650.00,")
        .contains("RESULT,,Result,-650.00,-690.00,40.00,5.8,BETTER,-780.00,-740.00,");
    refused("budget", "show", file, "--period", "2026-01-01..2026-02-03");
    var csv = path("budget.csv");
    done("budget", "export", file, "--out", csv);
    done("budget", "import", file, csv, "--dry-run");
    Files.writeString(Path.of(csv), "year;account;total\n2025;45105;10\n2026;45670;5,\n");
    refused("budget", "import", file, csv);
    done("budget", "remove", file, "45670");
    done("budget", "list", file, "--csv");
    assertThat(output())
        .contains("2026,1,2026-01-20,assembly,2,-780.00,")
        .contains("2026,DRAFT,,,1,-660.00,");
    done("budget", "back", file, "1", "--reason", "Not carried");
    done("budget", "show", file, "--json");
    assertThat(output()).contains("\"leaning\"").doesNotContain("45670");
    var paper = path("against.csv");
    done("report", file, "annual-budget", "--period", "2026", "--csv", "--out", paper);
    assertThat(Path.of(paper)).content().contains("Rent and co-working");
    done("check", file);
  }
}

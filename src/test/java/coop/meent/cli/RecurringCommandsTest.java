package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What comes again, as a script sees it.
class RecurringCommandsTest extends FileByCommands {

  @Test
  void rentComesAgainUntilItEnds() {
    found("2024-01-15");
    done("book", file, "--text", "Huur", "--date", "2026-08-31", "45105=150", "10201=-150");
    done(
        "recurring", "add", file, "A-1", "--every", "month", "--day", "31", "--from", "2026-09-01");
    assertThat(output()).contains("every month").contains("30 September 2026");
    done("recurring", "list", file, "--json");
    assertThat(output()).contains("2026-09-30").contains("2026-10-31").contains("OPEN");
    done("recurring", "make", file, "huur", "--due", "2026-09-30", "--csv");
    assertThat(output()).contains("BOOKED,A-2");
    done("recurring", "skip", file, "huur", "--due", "2026-10-31", "--reason", "Verbouwing");
    refused("recurring", "skip", file, "huur", "--due", "2026-10-31", "--reason", "Nog eens");
    done("recurring", "list", file, "--all");
    assertThat(output()).contains("Verbouwing");
    done("recurring", "end", file, "huur", "--on", "2026-11-01");
    done("recurring", "list", file, "--through", "2027-03-01", "--csv");
    assertThat(output().lines()).hasSize(1);
    done("check", file);
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Bills still to be received at the end of a year, as a script sees them: what comes again and a
/// supplier who billed each quarter, each turned by itself by what comes.
class AwaitedCommandsTest extends FileByCommands {

  private void bill(String number, String day, String net) {
    done(
        "bill",
        "new",
        file,
        "--supplier",
        "KPN",
        "--number",
        number,
        "--date",
        day,
        "--line",
        "Internet;46110;P21;" + net);
  }

  @Test
  void whatAYearLacksIsBookedAndItsBillTurnsIt() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("roles", file, "--grant", "Noor Kramer", "BOARD");
    done("book", file, "--text", "Huur", "--date", "2025-11-30", "46301=75", "10201=-75");
    done("recurring", "add", file, "A-1", "--every", "year", "--day", "31", "--from", "2025-12-01");
    bill("1", "2025-02-01", "90.00");
    bill("2", "2025-05-01", "90.00");
    bill("3", "2025-08-01", "90.00");
    done("accrual", "expected", file, "--csv");
    assertThat(output())
        .contains("Huur,46301,75.00,EXPECTED,,,RECURRING")
        .contains("KPN,46110,90.00,EXPECTED,,,REGULAR");
    done("accrual", "await", file);
    refused("accrual", "await", file);
    bill("4", "2026-01-20", "100.00");
    done("bill", "approve", file, "P2026-0001", "--by", "Noor");
    done("recurring", "make", file, "huur", "--due", "2025-12-31", "--csv");
    done("accrual", "expected", file, "--csv");
    assertThat(output())
        .contains("KPN,46110,90.00,CAME,100.00,10.00,REGULAR")
        .contains("Huur,46301,75.00,CAME,75.00,0.00,RECURRING");
    done("bill", "take-back", file, "P2026-0001", "--reason", "Verkeerd bedrag");
    done("accrual", "expected", file, "--csv");
    assertThat(output()).contains("KPN,46110,90.00,OPEN,,,REGULAR");
    done("check", file);
  }
}

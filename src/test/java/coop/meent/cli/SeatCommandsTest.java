package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Seats and hours, as a script sees them.
class SeatCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("client", file, "--add", "Gemeente Oudevaart", "--town", "Oudevaart");
    done(
        "assignment",
        file,
        "--add",
        "Plan",
        "--client",
        "1",
        "--holder",
        "bas",
        "--from",
        "2026-09-01");
    done("hours", "log", file, "1", "7:30", "--date", "2026-11-10");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01", "--role", "BOARD");
    done("skills", "add", file, "Lead", "--field", "Work");
    done(
        "team",
        "seat",
        file,
        "1",
        "--add",
        "Project lead",
        "--skill",
        "Lead=3",
        "--hours",
        "8",
        "--from",
        "2026-12-07",
        "--to",
        "2027-02-28",
        "--aim",
        "A plan");
  }

  @Test
  void whatIsNamedOfASeatChangesAndTheRestStays() {
    done("team", "offer", file, "1", "lead", "noor");
    done("team", "offer", file, "1", "lead", "noor", "--yes");
    done("team", "seat", file, "1", "--change", "lead", "--budget", "90", "--name", "Head");
    done("team", "seat", file, "1", "--csv");
    assertThat(output()).contains("Head,Lead 3,2026-12-07,2027-02-28,8", "Noor Kramer: yes");
    done("team", "seat", file, "1", "--change", "head", "--hours", "12");
    done("team", "seat", file, "1", "--csv");
    assertThat(output()).contains("2027-02-28,12").doesNotContain("Noor Kramer: yes");
    refused("team", "seat", file, "1", "--change", "head", "--hours", "80");
    done("team", "seat", file, "1", "--end", "head");
    refused("team", "seat", file, "1", "--change", "head", "--hours", "8");
  }

  @Test
  void aClientRefusesOnlyOnWhatItsContractCardNames() {
    refused("team", "refuse", file, "1", "noor", "--ground", "too young");
    assertThat(errors()).contains("names no grounds");
    done("client", "card", file, "1", "--substitution", "GROUNDS", "--grounds", "a diploma");
    refused("team", "refuse", file, "1", "noor", "--ground", "too young");
    assertThat(errors()).contains("The contract names: a diploma");
    done("team", "refuse", file, "1", "noor", "--ground", "a diploma");
    speaks(Language.NL);
    refused("team", "offer", file, "1", "lead", "noor");
    assertThat(errors()).contains("heeft Noor Kramer voor deze opdracht geweigerd");
  }

  @Test
  void ratesAndBoundsAreKept() {
    done("team", "rate", file, "92.50", "--as", "noor");
    refused("team", "rate", file, "0.00");
    done("team", "bound", file, "1", "12000.00");
    done("team", "bound", file, "1");
  }

  @Test
  void hoursAreApprovedBySomebodyElse() {
    done("hours", "approve", file, "--csv");
    assertThat(output()).contains("2026-W46,Bas Hoekstra,7:30,7:30");
    refused("hours", "approve", file, "bas", "--week", "2026-W46", "--as", "bas");
    assertThat(errors()).contains("Nobody approves their own hours");
    refused("hours", "approve", file, "bas", "--week", "week 46", "--as", "noor");
    done("hours", "approve", file, "bas", "--week", "2026-W46", "--as", "noor");
    done("hours", "list", file, "--from", "2026-11-01", "--json");
    assertThat(output()).contains("\"approved\" : true");
    done("hours", "approve", file, "bas", "--week", "2026-W46", "--as", "noor", "--take-back");
    done("hours", "approve", file, "--csv");
    assertThat(output()).contains("2026-W46");
    done("check", file);
  }
}

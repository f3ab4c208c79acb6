package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Entries changed together, as a script does it.
class EditCommandsTest extends FileByCommands {

  @Test
  void aLotIsLookedAtChangedAndTakenBack() {
    found("2024-01-15");
    done("book", file, "--text", "Huur mei", "--date", "2026-05-01", "45105=121@P21", "10201=-121");
    done("book", file, "--text", "Huur juni", "--date", "2026-06-01", "45105=50", "10201=-50");
    done("edit", file, "--where", "huur", "--set", "account=46101", "--set", "vat=");
    assertThat(output()).contains("46101").contains("2 entries would change");
    done("journal", file, "--csv");
    assertThat(output()).doesNotContain("46101");
    done("edit", file, "--where", "huur", "--set", "account=46101", "--do", "--json");
    assertThat(output()).contains("\"state\" : \"changes\"");
    done("journal", file, "--account", "46101", "--csv");
    assertThat(output()).contains("Huur mei").contains("Huur juni");
    done("edit", file, "--take-back", "A-1");
    assertThat(output()).contains("2 entries stand again");
    refused("edit", file, "--take-back", "A-1");
    done("lock", file, "--through", "2026-05-31");
    refused("edit", file, "--account", "45105", "--set", "account=46101", "--do");
    done("edit", file, "--account", "45105", "--set", "account=46101", "--do", "--leave-out");
    assertThat(output()).contains("1 entry is changed");
    refused("edit", file, "--entry", "A-99", "--set", "text=x");
    refused("edit", file, "--entry", "A-1");
    done("check", file);
  }

  @Test
  void whatLooksLikeADoubleIsToldUntilItIsSaidToBeTwo() {
    found("2024-01-15");
    done("book", file, "--text", "Zaal", "--date", "2026-05-01", "45105=75", "10201=-75");
    assertThat(errors()).isEmpty();
    done("book", file, "--text", "Zaal huur", "--date", "2026-05-04", "45105=75", "13011=-75");
    assertThat(errors()).contains("looks like A-1 of 1 May 2026: Zaal");
    done("doubles", file, "--from", "2026-01-01", "--to", "2026-12-31", "--csv");
    assertThat(output()).contains("A-2,2026-05-04,Zaal huur,75.00,A-1,2026-05-01,Zaal");
    done("doubles", file, "--two", "A-1,A-2");
    done("doubles", file, "--from", "2026-01-01", "--to", "2026-12-31", "--csv");
    assertThat(output().lines()).hasSize(1);
    done("check", file);
  }
}

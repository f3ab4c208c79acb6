package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Teams of several assignments, as a script sees them.
class TeamCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("skills", "add", file, "Writing", "--field", "Words");
    for (var who : new String[] {"bas", "noor"}) {
      done("skills", "say", file, "writing", "--level", "4", "--as", who);
      done("availability", "say", file, "--firm", "2026-W48..2027-W04=24", "--as", who);
    }
    int number = 1;
    for (var name : new String[] {"Report", "Website"}) {
      done("client", file, "--add", "Client of " + name);
      done(
          "assignment",
          file,
          "--add",
          name,
          "--client",
          name,
          "--holder",
          "bas",
          "--from",
          "2026-12-07",
          "--to",
          "2027-01-15");
      done(
          "team",
          "seat",
          file,
          String.valueOf(number++),
          "--add",
          "Writer of " + name,
          "--skill",
          "writing=3",
          "--hours",
          "16");
    }
  }

  @Test
  void allThatWaitAreProposedTogetherAndAskedInOneDeed() {
    done("team", "propose", file, "--all", "--json");
    assertThat(output()).contains("\"isProven\" : true", "Writer of Report", "Writer of Website");
    done("team", "propose", file, "--all", "--ask");
    assertThat(output()).contains("Asked for 2 seats.", "not asked yet");
    done("team", "propose", file, "1", "2", "--json");
    assertThat(output()).contains("\"plan\" : \"ASKED\"").doesNotContain("\"plan\" : \"NEW\"");
    done("team", "chances", file, "--csv");
    assertThat(output()).contains("Writing,Bas Hoekstra,4,1,1", "Writing,Noor Kramer,4,1,1");
  }

  @Test
  void wrongUseIsSaidAndTheClashIsNamed() {
    assertThat(meent("team", "propose", file)).isEqualTo(2);
    assertThat(meent("team", "propose", file, "1", "--all")).isEqualTo(2);
    assertThat(meent("team", "propose", file, "1", "2", "--weigh", "CLIENT=3")).isEqualTo(2);
    done("team", "seat", file, "1", "--add", "Editor", "--skill", "writing=3", "--hours", "16");
    refused("team", "propose", file, "--all");
    assertThat(errors()).contains("they want the same people", "Writer of Website, 16 h a week");
  }
}

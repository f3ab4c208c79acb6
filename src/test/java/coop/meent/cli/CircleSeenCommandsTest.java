package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a circle saw, how evenly it came out and the scenarios that are kept, by command.
class CircleSeenCommandsTest extends FileByCommands {

  @BeforeEach
  void setUp() {
    found("2025-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2025-02-01");
    done(
        "circle",
        "new",
        file,
        "Noord",
        "--preset",
        "small_circle",
        "--from",
        "2026-01",
        "--resolution",
        "ALV");
    for (var who : new String[] {"Bas", "Noor"})
      done("circle", "join", file, "Noord", who, "--level", "1500", "--from", "2026-01");
  }

  @Test
  void yearsFromBeforeCountAndTheirWeightIsSaid() {
    done("circle", "seen", file, "Noord");
    assertThat(output()).contains("Nothing was seen yet");
    refused("circle", "seen", file, "Noord", "--year", "2027", "--people", "20", "--began", "1");
    assertThat(errors()).contains("a year from 1900 to 2026");
    for (int year = 2021; year <= 2025; year++)
      done("circle", "seen", file, "Noord", "--year", "" + year, "--people", "18", "--began", "1");
    done("circle", "seen", file, "Noord");
    assertThat(output()).contains("Your own 5 years count for 31%");
    done("circle", "seen", file, "Noord", "--year", "2021", "--take-out", "--dry-run");
    done("circle", "month", file, "Noord", "2026-01", "--run");
    done("circle", "seen", file, "Noord", "--json");
    assertThat(output())
        .contains("\"weight\" : 0.31", "\"warns\" : false", "\"false_alarms_a_year\" : 0.0")
        .contains("\"rate\"", "for nothing in about one year of", "\"member_months\" : 216");
    assertThat(meent("circle", "seen", file, "Noord", "--people", "3")).isEqualTo(2);
    assertThat(errors()).contains("Give --year with --people and --began");
  }

  @Test
  void figuresOfTooFewAreNotTold() {
    done("circle", "fairness", file, "Noord");
    assertThat(output()).contains("from 5 people on");
    done("circle", "fairness", file, "Noord", "--json");
    assertThat(output()).contains("\"figures\" : null").doesNotContain("Noor ", "Bas");
    done("circle", "fairness", file, "Noord", "--who", "Noor", "--json");
    assertThat(output()).contains("\"given\" : \"0.00\"");
  }

  @Test
  void scenariosAreKeptComparedAndTakenAway() throws IOException {
    done("circle", "scenario", file, "Noord", "--deposit", "0.06", "--keep", "Six per cent");
    done("circle", "scenario", file, "Noord", "--members", "40", "--keep", "Forty people");
    refused("circle", "scenario", file, "Noord", "--keep", "forty people");
    assertThat(errors()).contains("There is a scenario “forty people” already");
    var pdf = folder.resolve("compared.pdf");
    done("circle", "scenario", file, "Noord", "--out", pdf.toString());
    assertThat(output()).contains("Six per cent", "Forty people", "Bas Hoekstra", "no promise");
    assertThat(Files.size(pdf)).isGreaterThan(1000);
    done("circle", "scenario", file, "Noord", "--drop", "six PER cent");
    done("circle", "scenario", file, "Noord", "--json");
    assertThat(output()).contains("Forty people").doesNotContain("Six per cent");
    refused("circle", "scenario", file, "Noord", "--drop", "Six per cent");
  }
}

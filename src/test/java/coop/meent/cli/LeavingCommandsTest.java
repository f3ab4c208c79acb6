package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Settlement, calendar, personal export, masking and reading on trial, as a script sees them.
class LeavingCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2010-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2011-02-01", "--town", "Zutphen");
    done("statute", "take-over", file);
  }

  @Test
  void aSettlementIsShownMadeFinalPaidAndWritten() {
    refused("member", "settlement", file, "noor");
    assertThat(errors()).contains("no last day is known");
    done("statute", "set", file, "exit_fee", "75", "--article", "14.2", "--from", "2010-01-15");
    done("member", "notice", file, "noor", "--on", "2025-10-01", "--proof", "letter");
    done("member", "settlement", file, "noor", "--json");
    assertThat(output()).contains("\"isFinal\" : false").contains("\"sum\" : \"-75.00\"");
    done(
        "member",
        "settlement",
        file,
        "noor",
        "--final",
        "--by",
        "bas",
        "--letter",
        path("letter.pdf"));
    assertThat(output()).contains("Made final").contains("-75.00");
    assertThat(folder.resolve("letter.pdf")).isNotEmptyFile();
    refused("member", "settlement", file, "noor", "--final", "--by", "bas");
    assertThat(errors()).contains("already");
    refused("member", "settlement", file, "noor", "--pay", "75.01");
    done("member", "settlement", file, "noor", "--pay", "75", "--json");
    assertThat(output()).contains("\"left\" : \"0.00\"");
    assertThat(meent("member", "settlement", file, "noor", "--pay", "much")).isEqualTo(2);
  }

  @Test
  void theCalendarIsListedTickedOffAndWritten() {
    done("calendar", file, "--year", "2026", "--json");
    assertThat(output())
        .contains("\"2027-06-30\"")
        .contains("\"2027-10-31\"")
        .contains("\"2027-07-31\"")
        .contains("\"2027-11-30\"")
        .contains("\"BW 2:58\"")
        .contains("\"filing\"");
    done("calendar", file, "--year", "2025", "--done", "adoption", "--on", "2026-06-18");
    assertThat(output()).contains("2026-06-18").contains("Dutch Civil Code 2:58");
    refused("calendar", file, "--year", "2025", "--done", "adoption", "--on", "2027-06-18");
    done("calendar", file, "--year", "2025", "--out", path("list.pdf"));
    done("calendar", file, "--year", "2025", "--ics", path("days.ics"));
    assertThat(folder.resolve("days.ics")).content().contains("BEGIN:VEVENT");
    assertThat(meent("calendar", file, "--year", "26")).isEqualTo(2);
  }

  @Test
  void allThatIsHeldIsWrittenOnceAndToNobodyElse() throws IOException {
    done("member", "export", file, "noor", "--by", "noor", "--out", path("mine"));
    assertThat(Files.readString(folder.resolve("mine").resolve("data.json")))
        .contains("\"Zutphen\"");
    refused("member", "export", file, "noor", "--by", "noor", "--out", path("mine"));
    assertThat(errors()).contains("there already");
    refused("member", "export", file, "bas", "--by", "noor", "--out", path("other"));
  }

  @Test
  void maskingIsShownFirstAndRefusedWithinTheTerm() {
    done("member", "notice", file, "noor", "--on", "2018-10-01", "--proof", "letter");
    done("member", "leave", file, "noor");
    done("member", "mask", file, "noor");
    assertThat(output()).contains("former member 2").contains("Zutphen");
    done("member", "mask", file, "noor", "--yes");
    done("member", file);
    assertThat(output())
        .contains("former member 2")
        .doesNotContain("Noor")
        .doesNotContain("Zutphen");
    done("member", file, "--add", "Thijs Verhoef", "--joined", "2015-01-01");
    done("member", "notice", file, "thijs", "--on", "2020-10-01", "--proof", "letter");
    done("member", "leave", file, "thijs");
    refused("member", "mask", file, "thijs", "--yes");
    assertThat(errors()).contains("31 December 2027");
  }

  @Test
  void onTrialIsReadWhatWasChosen() {
    done("member", "apply", file, "Joris Mulder");
    done("statute", "set", file, "trial_term", "3 months", "--article", "5.3");
    done("member", "trial", file, "joris");
    refused("member", "reading", file, "joris", "--copy", path("copy.pdf"));
    assertThat(folder.resolve("copy.pdf")).doesNotExist();
    done("member", "reading", file, "joris", "--colleagues", "--rule", "notice_term");
    assertThat(output()).contains("Names and work of the members").contains("Term of notice");
    done("member", "reading", file, "joris", "--copy", path("copy.pdf"));
    assertThat(folder.resolve("copy.pdf")).isNotEmptyFile();
    done("member", "end-trial", file, "joris");
    done("register", file, "--all");
    assertThat(output()).contains("former applicant").doesNotContain("Joris");
  }
}

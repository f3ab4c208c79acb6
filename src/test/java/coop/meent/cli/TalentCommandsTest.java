package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Skills and weeks, as a script sees them.
class TalentCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("skills", "add", file, "Copywriting", "--field", "Words");
  }

  @Test
  void aSkillIsSaidShownAndConfirmedAndItsAgeCounts() {
    done("skills", "say", file, "copy", "--level", "4", "--as", "noor", "--on", "2024-03-01");
    assertThat(output()).contains("level 4, counts as 2");
    done(
        "skills",
        "evidence",
        file,
        "copy",
        "--what",
        "A book",
        "--as",
        "noor",
        "--on",
        "2026-10-01");
    assertThat(output()).contains("counts as 4");
    refused("skills", "confirm", file, "copy", "noor", "--as", "noor");
    assertThat(errors()).contains("cannot confirm the own skill");
    done("skills", "confirm", file, "copy", "noor", "--as", "bas");
    done("skills", "list", file, "--who", "noor", "--json");
    assertThat(output()).contains("\"level\" : 4", "\"counts\" : 4", "Bas Hoekstra");
    done("skills", "rare", file, "--json");
    assertThat(output()).contains("\"rarity\" : \"one\"", "Noor Kramer");
  }

  @Test
  void aTableOfSkillsIsTakenInWholeOrNotAtAll() throws IOException {
    var list = Path.of(path("list.csv"));
    Files.writeString(list, "Film,Image\n\"First aid\",Papers,certificate\ncopywriting,x\n");
    done("skills", "import", file, list.toString(), "--dry-run");
    assertThat(output()).contains("Would be added: 2");
    done("skills", "import", file, list.toString());
    done("skills", "list", file, "--csv");
    assertThat(output()).contains("First aid,Papers,*");
    Files.writeString(list, "Tekenen;Beeld\n\"Vragen; en antwoorden\";Gesprek\n");
    done("skills", "import", file, list.toString(), "--dry-run");
    assertThat(output()).contains("Would be added: 2");
    Files.writeString(list, "Photo,Image\nalone\n");
    refused("skills", "import", file, list.toString());
    assertThat(errors()).contains("Line 2");
    done("skills", "add", file, "film", "--retire");
    refused("skills", "say", file, "film", "--level", "2");
  }

  @Test
  void weeksAreSaidAndWhatCannotBeIsRefusedInTheLanguageOfTheReader() {
    done(
        "availability",
        "say",
        file,
        "--firm",
        "2027-W01..2027-W03=24",
        "--protected",
        "2027-W04",
        "--reason",
        "the moving",
        "--as",
        "noor");
    assertThat(output()).contains("4 weeks");
    done("availability", "limit", file, "20", "--from", "2027-W03", "--as", "noor");
    done("availability", "list", file, "--from", "2027-W01", "--weeks", "4", "--json");
    assertThat(output()).contains("\"counts\" : 24", "\"counts\" : 20", "\"kind\" : \"protected\"");
    assertThat(output()).doesNotContain("moving");
    done("availability", "say", file, "--still", "--as", "noor");
    speaks(Language.NL);
    refused("availability", "say", file, "--firm", "2027-W01=80");
    assertThat(errors()).contains("80 uur per week past in geen werkweek");
    refused("availability", "say", file, "--firm", "2027-W01=8", "--protected", "2027-01-05");
    assertThat(errors()).contains("2027-W01 is twee keer genoemd");
    refused("availability", "say", file, "--firm", "soon=8");
  }
}

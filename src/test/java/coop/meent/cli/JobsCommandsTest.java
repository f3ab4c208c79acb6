package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Shared jobs, as a script sees them.
class JobsCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
  }

  @Test
  void aJobIsLaidDownTakesTimeAndPassesOn() {
    done(
        "jobs",
        "add",
        file,
        "Website",
        "--aim",
        "Found by clients",
        "--hours",
        "2:00",
        "--limit",
        "250.00",
        "--by",
        "noor");
    refused("jobs", "grant", file, "web", "--by", "noor");
    done("jobs", "grant", file, "web", "--by", "bas");
    done("jobs", "log", file, "web", "2:30", "--what", "Letter", "--by", "noor");
    refused("jobs", "log", file, "web", "22:00", "--by", "noor");
    assertThat(errors()).contains("21:30 left");
    done("jobs", "list", file, "--json");
    assertThat(output()).contains("\"hours\" : \"2:30\"", "\"state\" : \"ALONE\"");
    done("jobs", "ask", file, "web", "--to", "bas", "--by", "noor");
    done("jobs", "agree", file, "web", "--by", "bas");
    done("jobs", "give", file, "web", "--by", "noor");
    done("jobs", "take", file, "web", "--by", "bas", "--json");
    assertThat(output()).contains("\"owner\" : \"Bas Hoekstra\"");
    done("jobs", "show", file, "web", "--json");
    assertThat(output()).contains("\"limit\" : \"250.00\"", "\"said\" : \"TAKEN\"");
    done("jobs", "show", file, "web", "--hours", "--json");
    var code = Pattern.compile("\"time\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    refused("jobs", "end", file, "web", "--on", "2024-03-01", "--by", "bas");
    done("jobs", "back", file, "web", "--time", code.group(1), "--by", "noor");
    done("jobs", "end", file, "web", "--by", "bas");
    done("jobs", "list", file, "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
    done("check", file);
  }

  @Test
  void whatCannotBeSaysWhyInDutchToo() {
    speaks(Language.NL);
    refused("jobs", "show", file, "nope");
    assertThat(errors()).contains("niet één taak die nope heet");
    refused("jobs", "add", file, "Bank", "--aim", "Betaalt", "--hours", "veel", "--by", "noor");
    assertThat(errors()).contains("veel is geen tijd");
  }
}

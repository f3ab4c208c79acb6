package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Spreadsheets of members and clients, as a script meets them.
class IntakeCommandsTest extends FileByCommands {

  private String sheet(String text) throws IOException {
    var sheet = Path.of(file).resolveSibling("lijst.csv");
    Files.writeString(sheet, text);
    return sheet.toString();
  }

  @Test
  void aListIsTriedTakenAndTakenAgain() throws IOException {
    found("2024-01-15");
    var list = sheet("Wie;E-mail\nNoor Kramer;noor@example.org\n");
    refused("member", "import", file, list);
    assertThat(errors()).contains("No column is known to hold a name");
    done("member", "import", file, list, "--column", "name=Wie", "--dry-run", "--json");
    assertThat(output()).contains("\"line\" : 2", "\"result\" : \"new\"", "\"reasons\" : [");
    done("member", "import", file, list, "--column", "name=wie");
    assertThat(output()).contains("New: 1.");
    done("member", "import", file, list, "--column", "name=wie");
    assertThat(output()).contains("New: 0.", "Stay as they are: 1.");
    refused("member", "import", file, list, "--column", "name=Naam");
    assertThat(errors()).contains("No column is called “Naam”", "Wie, E-mail");
    refused("member", "import", file, list, "--column", "kvk=Wie");
    var clients = sheet("Klant,KvK\nGemeente Oudevaart,123\n");
    refused("client", "import", file, clients, "--csv");
    assertThat(output()).contains("2,Gemeente Oudevaart,wrong");
    assertThat(errors()).contains("1 of 1 rows cannot be taken");
    done("client", "import", file, sheet("Klant,KvK\nGemeente Oudevaart,12345678\n"), "--dry-run");
    assertThat(output()).contains("Would be new: 1");
    done("client", file, "--json");
    assertThat(output()).doesNotContain("Oudevaart");
  }
}

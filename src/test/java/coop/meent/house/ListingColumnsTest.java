package coop.meent.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A table that a command prints has a title over each column: one without would end the command.
class ListingColumnsTest {

  private static final Path COMMANDS = Path.of("src/main/java/coop/meent/cli");
  private static final Pattern LISTING =
      Pattern.compile("new Listing\\(([^;]*?)\\);", Pattern.DOTALL);
  private static final Pattern COLUMN = Pattern.compile("\"([A-Za-z_0-9]+)\"");

  @Test
  void everyColumnHasATitle() throws IOException {
    var missing = new TreeSet<String>();
    int seen = 0;
    List<Path> sources;
    try (var files = Files.list(COMMANDS)) {
      sources = files.filter(one -> one.toString().endsWith(".java")).toList();
    }
    for (var source : sources) {
      var listings = LISTING.matcher(Files.readString(source));
      while (listings.find()) {
        var columns = COLUMN.matcher(listings.group(1));
        while (columns.find()) {
          seen++;
          var key = "cli.column." + columns.group(1);
          for (var language : List.of(MessageFile.english(), MessageFile.dutch()))
            if (!language.texts().containsKey(key)) missing.add(key);
        }
      }
    }
    assertThat(seen).isGreaterThan(200);
    assertThat(missing).as("add these keys to messages.properties and messages_nl").isEmpty();
  }
}

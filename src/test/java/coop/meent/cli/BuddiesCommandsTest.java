package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Buddies, as a script sees them.
class BuddiesCommandsTest extends FileByCommands {

  /// Every answer as a program reads it, and why not in Dutch.
  @Test
  void twoBecomeBuddiesHaveCoffeeCallEachOtherAndPart() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("buddies", "open", file, "BUDDY", "--most", "2", "--by", "noor");
    assertThat(output()).contains("Noted.");
    done("buddies", "ask", file, "noor", "--by", "bas", "--json");
    assertThat(output()).contains("\"kind\" : \"BUDDY\"", "\"state\" : \"ASKED\"");
    var found = Pattern.compile("\"bond\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(found.find()).as(output()).isTrue();
    var code = found.group(1);
    refused("buddies", "call", file, "--to", code, "--by", "bas");
    assertThat(errors()).contains("You are not in it, or it does not stand");
    done("buddies", "yes", file, code, "--by", "noor", "--json");
    assertThat(output()).contains("\"state\" : \"STANDS\"", "Noor Kramer");
    done("buddies", "coffee", file, "noor", "--on", "2026-11-20", "--by", "bas", "--json");
    assertThat(output()).contains("\"bonds\" : [");
    speaks(Language.NL);
    refused("buddies", "coffee", file, "bas", "--on", "2026-11-20", "--by", "noor");
    assertThat(errors()).contains("Bas Hoekstra", "20 november 2026");
    done("buddies", "call", file, "--to", code, "--by", "bas", "--json");
    assertThat(output()).contains("\"bond\" : \"" + code + "\"");
    done("buddies", "call", file, "--to", code, "--answer", "--by", "noor");
    done("buddies", "call", file, "--over", "--by", "bas");
    refused("buddies", "call", file, "--to", code, "--answer", "--by", "noor");
    done("buddies", "leave", file, code, "--by", "noor");
    done("buddies", "list", file, "--by", "bas", "--json");
    assertThat(output()).contains("\"with\" : \"Noor Kramer\"", "\"state\" : \"ENDED\"");
    refused("buddies", "yes", file, "nope", "--by", "noor");
    assertThat(errors()).contains("Je zit in geen band nope");
    done("check", file);
  }
}

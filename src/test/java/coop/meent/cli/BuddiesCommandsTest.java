package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Buddies, as a script sees them.
class BuddiesCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
  }

  private String asked() {
    done("buddies", "ask", file, "noor", "--by", "bas", "--json");
    assertThat(output()).contains("\"kind\" : \"BUDDY\"", "\"state\" : \"ASKED\"");
    var code = Pattern.compile("\"bond\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    return code.group(1);
  }

  @Test
  void twoBecomeBuddiesHaveCoffeeAndPart() {
    done("buddies", "open", file, "BUDDY", "--most", "2", "--by", "noor");
    assertThat(output()).contains("Noted.");
    done("buddies", "open", file, "BUDDY", "--by", "bas", "--json");
    done("buddies", "round", file, "BUDDY", "--by", "bas", "--json");
    assertThat(output()).contains("\"people\" : \"Bas Hoekstra, Noor Kramer\"");
    var code = asked();
    done("buddies", "round", file, "BUDDY", "--by", "bas", "--json");
    assertThat(output()).as("both were asked").doesNotContain("\"people\"");
    refused("buddies", "ask", file, "bas", "--by", "noor");
    assertThat(errors()).contains("or it waits for a yes");
    refused("buddies", "yes", file, code, "--by", "bas");
    assertThat(errors()).contains("There is nothing for you to answer here");
    done("buddies", "yes", file, code, "--by", "noor", "--json");
    assertThat(output()).contains("\"state\" : \"STANDS\"", "Noor Kramer");
    done("buddies", "coffee", file, "noor", "--on", "2026-11-20", "--by", "bas", "--json");
    assertThat(output()).contains("\"bonds\" : [");
    refused("buddies", "coffee", file, "bas", "--on", "2026-11-20", "--by", "noor");
    assertThat(errors()).contains("The coffee with Bas Hoekstra on 20 November 2026 is noted");
    done("buddies", "leave", file, code, "--by", "noor");
    done("buddies", "list", file, "--by", "bas", "--json");
    assertThat(output()).contains("\"with\" : \"Noor Kramer\"", "\"state\" : \"ENDED\"");
    refused("buddies", "leave", file, code, "--by", "bas");
    assertThat(errors()).contains("You are not in it");
    done("check", file);
  }

  @Test
  void aCallIsHeardByTheBuddyAndEndsAsItIsOver() {
    var code = asked();
    refused("buddies", "call", file, "--to", code, "--by", "bas");
    assertThat(errors()).contains("You are not in it, or it does not stand");
    done("buddies", "yes", file, code, "--by", "noor");
    done("buddies", "call", file, "--to", code, "--by", "bas", "--json");
    assertThat(output()).contains("\"state\" : \"STANDS\"");
    refused("buddies", "call", file, "--to", code, "--by", "bas");
    assertThat(errors()).contains("They know already");
    done("buddies", "call", file, "--to", code, "--answer", "--by", "noor");
    done("buddies", "call", file, "--over", "--by", "bas");
    refused("buddies", "call", file, "--to", code, "--answer", "--by", "noor");
    assertThat(errors()).contains("Nobody waits for a call here");
    done("check", file);
  }

  @Test
  void whatCannotBeSaysWhyInDutchToo() {
    speaks(Language.NL);
    refused("buddies", "ask", file, "bas", "--by", "bas");
    assertThat(errors()).contains("Dat ben je zelf.");
    refused("buddies", "call", file, "--by", "bas");
    assertThat(errors()).contains("Er is niemand gekozen die het mag weten.");
    refused("buddies", "open", file, "BUDDY", "--most", "99", "--by", "bas");
    assertThat(errors()).contains("Zoveel tegelijk gaat niet.");
    // Of a bond of others nothing is found.
    done("member", file, "--add", "Ilse Bos", "--joined", "2024-02-01");
    done("buddies", "ask", file, "ilse", "--by", "bas", "--json");
    var code = Pattern.compile("\"bond\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    refused("buddies", "yes", file, code.group(1), "--by", "noor");
    assertThat(errors()).contains("Je zit in geen band " + code.group(1));
    done("buddies", "list", file, "--by", "noor", "--json");
    assertThat(output()).doesNotContain("Bas");
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two cooperatives that write each other letters, as scripts see it.
class SisterCommandsTest extends FileByCommands {

  private static final String S = "sisters";
  private String loods = "";

  @BeforeEach
  void begin() {
    found("2024-01-15");
    loods = path("loods.meent");
    done("new", loods, "--name", "De Loods", "--founder", "Ilse Bos", "--date", "2024-01-15");
  }

  private String introduced(String in, String contact, String letter) {
    done("exchange", S, "introduce", in, "--contact", contact, "--out", path(letter));
    return output().strip().replaceAll("(?s).* ", "");
  }

  @Test
  void twoCooperativesExchangeWhomTheyHave() throws IOException {
    var ours = introduced(file, "Bas, 0575 123 456", "ours");
    var theirs = introduced(loods, "Ilse, 030 123 456", "theirs");
    done("exchange", S, "read", file, path("theirs"), "--dry-run", "--json");
    assertThat(output())
        .contains("\"cooperative\" : \"De Loods\"", "\"state\" : \"FIRST\"")
        .as("who could copy the code would compare nothing")
        .doesNotContain(theirs);
    done("exchange", S, "read", file, path("theirs"));
    done("exchange", S, "read", loods, path("ours"));
    refused("exchange", S, "confirm", file, "loods", ours);
    assertThat(errors()).contains("another code");
    done("exchange", S, "confirm", file, "loods", theirs);
    done("exchange", S, "confirm", loods, "meent", ours);
    done("exchange", S, "list", file, "--json");
    assertThat(output()).contains("\"state\" : \"KNOWN\"", theirs);
    done("skills", "add", file, "Copywriting", "--field", "Words");
    done("skills", "say", file, "copy", "--level", "4", "--interest", "gladly");
    done("availability", "say", file, "--firm", "2026-W48..2027-W30=18");
    done("exchange", S, "consent", file, "--region", "gelderland", "--rate-from", "72.50");
    done("exchange", S, "offer", file, "loods", "--json");
    assertThat(output())
        .contains("\"skill\" : \"Copywriting\"", "\"rate_from\" : \"70.00\"", "\"member\" : \"Bas");
    refused("exchange", S, "offer", file, "loods", "--out", path("offer"));
    assertThat(errors()).contains("somebody who knows you can tell");
    assertThat(Path.of(path("offer"))).doesNotExist();
    done("exchange", S, "offer", file, "loods", "--few", "--out", path("offer"));
    done("exchange", S, "read", loods, path("offer"));
    assertThat(output()).contains("New", "Copywriting 4", "Gelderland").doesNotContain("Bas");
    var changed = Files.readAllBytes(Path.of(path("offer")));
    changed[700] ^= 1;
    Files.write(Path.of(path("changed")), changed);
    refused("exchange", S, "read", loods, path("changed"));
    assertThat(errors()).contains("not as it was written");
    done("exchange", S, "list", loods, "--people", "--csv");
    var code = output().lines().skip(1).findFirst().orElseThrow().replaceAll(",.*", "");
    var ask = new String[] {"--hours", "16", "--from", "2026-12-01", "--to", "2027-02-01"};
    done(
        "exchange",
        S,
        "ask",
        loods,
        code,
        "Annual report",
        ask[0],
        ask[1],
        ask[2],
        ask[3],
        ask[4],
        ask[5],
        "--rate-to",
        "95",
        "--out",
        path("ask"));
    assertThat(output()).contains("Waits for an answer");
    done("exchange", S, "read", file, path("ask"));
    assertThat(output()).contains("Bas Hoekstra", "Annual report");
    done("exchange", S, "list", file, "--asks", "--csv");
    var asked = output().lines().skip(1).findFirst().orElseThrow().replaceAll(",.*", "");
    refused("exchange", S, "reply", file, asked, "--out", path("reply"));
    assertThat(errors()).contains("without a yes no name goes out");
    assertThat(meent("exchange", S, "answer", file, asked)).isEqualTo(2);
    done("exchange", S, "answer", file, asked, "--yes", "--contact", "06 12 34 56 78");
    done("exchange", S, "reply", file, asked, "--out", path("reply"));
    done("exchange", S, "read", loods, path("reply"));
    assertThat(output()).contains("Bas Hoekstra", "06 12 34 56 78");
    done("exchange", S, "list", loods, "--asked", "--json");
    assertThat(output()).contains("\"state\" : \"YES\"", "\"name\" : \"Bas Hoekstra\"");
    done("exchange", S, "consent", file, "--no");
    done("exchange", S, "revoke", loods, "meent");
    refused("exchange", S, "read", loods, path("offer"));
    done("exchange", S, "list", loods, "--people", "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
    done("check", file);
    done("check", loods);
  }
}

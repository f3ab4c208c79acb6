package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Leads passed on, as a script sees them.
class ExchangeCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("skills", "add", file, "Copywriting", "--field", "Words");
    done("skills", "say", file, "copy", "--level", "4", "--as", "noor");
  }

  private String passed(String... more) {
    var words = new java.util.ArrayList<String>();
    words.addAll(
        java.util.List.of(
            "exchange",
            "pass",
            file,
            "Annual report",
            "--client",
            "Museum",
            "--skill",
            "copy",
            "--hours",
            "16",
            "--from",
            "2026-12-01",
            "--to",
            "2027-02-01",
            "--by",
            "bas"));
    words.addAll(java.util.List.of(more));
    done(words.toArray(String[]::new));
    var code = Pattern.compile("([0-9a-f]{6}):").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    return code.group(1);
  }

  @Test
  void aLeadIsPassedOnTakenAndThankedFor() {
    var code = passed();
    done("exchange", "show", file, code, "--json");
    assertThat(output()).contains("\"name\" : \"Noor Kramer\"", "\"fits\" : true", "Level 4");
    refused("exchange", "answer", file, code, "--yes", "--by", "bas");
    done("exchange", "answer", file, code, "--yes", "--by", "noor");
    done("exchange", "answer", file, code, "--give", "noor", "--by", "bas");
    done("exchange", "tell", file, code, "Thank you, Bas", "--won", "--by", "noor", "--json");
    assertThat(output()).contains("\"state\" : \"WON\"", "\"taker\" : \"Noor Kramer\"");
    done("exchange", "list", file, "--json");
    assertThat(output()).contains("\"outcome\" : \"Thank you, Bas\"");
    done("check", file);
  }

  @Test
  void theUsualTermsHoldUnlessOtherwiseSaid() {
    refused("exchange", "rule", file, "--percent", "60", "--resolution", "ALV");
    done(
        "exchange",
        "rule",
        file,
        "--percent",
        "3",
        "--coop-percent",
        "2",
        "--cap",
        "12000.00",
        "--months",
        "12",
        "--resolution",
        "ALV 2026-05-12",
        "--json");
    assertThat(output()).contains("\"terms\" : \"PART\"");
    var code = passed();
    done("exchange", "list", file);
    assertThat(output()).contains("3% of what the taker’s invoices bring", "invoices of");
    passed("--free");
    done("exchange", "list", file, "--json");
    assertThat(output()).contains("\"terms\" : \"PART\"", "\"terms\" : \"FREE\"");
    done("exchange", "answer", file, code, "--yes", "--by", "noor");
    done("exchange", "answer", file, code, "--give", "noor", "--by", "bas");
    done("exchange", "tell", file, code, "Started", "--won", "--by", "noor");
    done("exchange", "thanks", file, "--due", "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
    refused("exchange", "thanks", file, "--book");
    assertThat(errors()).contains("No thanks are due.");
    done("exchange", "thanks", file, "--member", "bas");
    done("check", file);
  }

  @Test
  void anAskFindsAnOffer() {
    say("ask", "Second eyes", "bas");
    done("exchange", "market", file, "--gaps", "--json");
    assertThat(output()).contains("\"skill\" : \"Copywriting\"", "\"asks\" : 1");
    say("offer", "An hour of editing", "noor", "--rate-from", "80.00", "--json");
    assertThat(output()).contains("\"name\" : \"Bas Hoekstra\"", "\"fits\" : true", "Level 3");
    done("exchange", "market", file, "--json");
    var code = Pattern.compile("\"advert\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    done("exchange", "market", file, "--of", code.group(1));
    assertThat(output()).contains("Noor Kramer");
    refused("exchange", "end", file, code.group(1), "--by", "noor");
    done(
        "exchange",
        "end",
        file,
        code.group(1),
        "--with",
        "noor",
        "--words",
        "Thanks",
        "--by",
        "bas");
    done("exchange", "market", file, "--gaps", "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
    done("check", file);
  }

  @Test
  void whatOneGotIsToldThankedForAndCounted() {
    refused("exchange", "received", file, "Rates", "--from", "bas", "--by", "bas");
    done(
        "exchange",
        "received",
        file,
        "Rates",
        "--from",
        "noor",
        "--kind",
        "lesson",
        "--minutes",
        "90",
        "--by",
        "bas");
    done("exchange", "given", file, "--by", "bas", "--json");
    assertThat(output()).contains("\"state\" : \"ASKED\"", "\"took\" : \"1:30\"");
    var code = Pattern.compile("\"shared\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    refused("exchange", "thank", file, code.group(1), "--by", "noor");
    done("exchange", "thank", file, code.group(1), "Thanks", "--outcome", "partly", "--by", "bas");
    done("exchange", "given", file, "--by", "noor", "--json");
    assertThat(output()).contains("\"outcome\" : \"PARTLY\"", "\"thanks\" : \"Thanks\"");
    done("exchange", "given", file, "--sums", "--by", "noor", "--csv");
    assertThat(output()).contains("LESSON,1,0");
    done("exchange", "pot", file, "--put", "120", "--by", "noor");
    refused("exchange", "pot", file, "--use", "121", "--by", "noor");
    done("exchange", "pot", file);
    assertThat(output()).contains("Noor Kramer", "2:00");
    refused("exchange", "health", file, "--by", "noor");
    done("exchange", "health", file, "--by", "bas", "--json");
    assertThat(output()).contains("\"measure\" : \"QUIET\"");
    done("check", file);
  }

  private void say(String kind, String what, String by, String... more) {
    var words = new java.util.ArrayList<String>();
    words.addAll(
        java.util.List.of(
            "exchange",
            kind,
            file,
            what,
            "--skill",
            "copy",
            "--hours",
            "4",
            "--from",
            "2026-12-01",
            "--to",
            "2027-02-01",
            "--by",
            by));
    words.addAll(java.util.List.of(more));
    done(words.toArray(String[]::new));
  }

  @Test
  void whatCannotBeSaysWhyInDutchToo() {
    speaks(Language.NL);
    refused("exchange", "answer", file, "nope", "--yes", "--by", "noor");
    assertThat(errors()).contains("geen klus nope");
    refused(
        "exchange",
        "pass",
        file,
        "X",
        "--client",
        "Museum",
        "--skill",
        "zzz",
        "--hours",
        "8",
        "--from",
        "2026-12-01",
        "--to",
        "2027-02-01",
        "--by",
        "bas");
    assertThat(errors()).contains("geen vaardigheid als “zzz”");
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An assembly from planning to minutes, as a script sees it.
class AssemblyCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    for (var name : new String[] {"Noor Kramer", "Thijs Verhoef", "Sanne Vos"})
      done("member", file, "--add", name, "--joined", "2024-02-01");
    done("statute", "take-over", file);
    rule("decision_majority", "1/2", "14.1");
    rule("quorum", "1/2", "14.2");
    rule("proxies_most", "1", "13.4");
    rule("own_interest", "INTEREST_OUT", "14.6");
  }

  private void rule(String key, String value, String article) {
    done("statute", "set", file, key, value, "--article", article, "--from", "2024-01-15");
  }

  private void assembly(String... words) {
    done(with(words));
  }

  private String[] with(String... words) {
    var all = new String[words.length + 2];
    all[0] = "assembly";
    all[1] = words[0];
    all[2] = file;
    System.arraycopy(words, 1, all, 3, words.length - 1);
    return all;
  }

  private void plan() {
    assembly("new", "Autumn assembly", "--on", "2026-11-21", "--place", "Deventer");
    assertThat(output()).contains("Autumn assembly").contains("21 November 2026");
    assembly("agenda", "last", "--add", "Budget 2027", "--why", "The fee stays as it is.");
    assembly(
        "agenda",
        "last",
        "--add",
        "Lower quorum",
        "--rule",
        "quorum",
        "--says",
        "1/3",
        "--article",
        "14.2");
  }

  @Test
  void anAssemblyIsPlannedCalledVotedOnClosedAndWrittenDown() throws IOException {
    plan();
    assembly("list", "--json");
    assertThat(output()).contains("\"items\" : 2").contains("\"state\" : \"planned\"");
    assembly("notice", "autumn", "--by", "paper", "--proof", "post");
    assertThat(output()).contains("4 members noted as called");
    refused(with("notice", "last", "--to", "noor", "--by", "mail"));
    assertThat(errors()).contains("Noor Kramer");
    assembly("attend", "last", "bas", "noor");
    assembly("proxy", "last", "thijs", "noor", "--proof", "form");
    refused(with("proxy", "last", "sanne", "noor"));
    refused(with("proxy", "last", "noor", "bas"));
    assertThat(errors()).contains("cannot be passed on");
    assembly("vote", "last", "1", "for", "--as", "bas");
    assembly("vote", "last", "1", "for", "--as", "noor");
    assembly("vote", "last", "1", "against", "--as", "noor", "--for", "thijs");
    refused(with("vote", "last", "1", "for", "--as", "bas", "--for", "sanne"));
    refused(with("vote", "last", "1", "perhaps", "--as", "bas"));
    refused(with("vote", "last", "3", "for", "--as", "bas"));
    refused(with("vote", "spring", "1", "for"));
    assembly("result", "last", "1", "--json");
    assertThat(output())
        .contains("\"verdict\" : \"passed\"")
        .contains("\"for\" : 2")
        .contains("\"against\" : 1")
        .contains("\"closed\" : false");
    assembly("close", "last", "1");
    refused(with("vote", "last", "1", "against", "--as", "sanne"));
    assembly("vote", "last", "2", "for", "--as", "bas", "--json");
    assembly("vote", "last", "2", "for", "--as", "noor");
    assembly("close", "last", "2");
    assembly("carry-out", "last", "2");
    done("statute", "list", file, "--history", "--json");
    assertThat(output()).contains("1/3").contains("Autumn assembly");
    assembly("result", "last");
    assertThat(output()).contains("passed").contains("Budget 2027");
    assembly("agenda", "last");
    assertThat(output()).contains("change of a rule").contains("passed");
    var pdf = folder.resolve("minutes.pdf");
    assembly("minutes", "last", "--out", pdf.toString(), "--lang", "nl");
    assertThat(Files.size(pdf)).isGreaterThan(1000);
    assembly("minutes", "last", "--attendance", "--out", folder.resolve("list.pdf").toString());
    assembly("notice", "last", "--to", "noor", "--out", folder.resolve("notice.pdf").toString());
    done("check", file);
  }

  @Test
  void everythingIsSaidInDutchToo() {
    plan();
    speaks(Language.NL);
    assembly("vote", "last", "1", "tegen", "--as", "sanne");
    assertThat(output()).contains("tegen");
    assembly("interest", "last", "1", "noor");
    assembly("result", "last", "1");
    assertThat(output())
        .contains("Eigen belang")
        .contains("artikel 14.6")
        .contains("Sanne Vos: tegen");
    assembly("agenda", "last", "--off", "2");
    assembly("agenda", "last");
    assertThat(output()).contains("besluit").doesNotContain("Lower quorum");
    assertThat(meent("assembly", "--help")).isZero();
    assertThat(output()).contains("Sluit de stemming");
  }

  @Test
  void wrongWordsAreToldAsSuch() {
    assertThat(meent("assembly")).isEqualTo(Terminal.WRONG_USE);
    assertThat(meent(with("new", "Autumn"))).isEqualTo(Terminal.WRONG_USE);
    plan();
    assertThat(meent(with("minutes", "last"))).isEqualTo(Terminal.WRONG_USE);
    assertThat(meent(with("proxy", "last", "noor"))).isEqualTo(Terminal.WRONG_USE);
    assembly("new", "Autumn evening", "--on", "2026-12-21", "--place", "Deventer");
    refused(with("result", "autumn"));
    assertThat(errors()).contains("Autumn evening");
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clients as relations, as a script sees them.
class RelationCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("client", file, "--add", "Gemeente Oudevaart", "--town", "Oudevaart");
  }

  @Test
  void theCircleAroundAClientIsToldToPrograms() {
    done("client", "hold", file, "oude", "--holder", "noor", "--rhythm", "28,42");
    done("client", "touch", file, "oude", "--as", "noor", "--on", "2026-11-01");
    done("client", "contact", file, "oude", "--name", "Els", "--part", "inkoop", "--private");
    done("client", "card", file, "oude", "--substitution", "GROUNDS", "--grounds", "a diploma");
    done(
        "client",
        "card",
        file,
        "oude",
        "--margin",
        "7.5",
        "--clause-end",
        "2027-12-31",
        "--clause",
        "not around us");
    done("client", "tell", file, "oude", "--again", "--as", "noor", "--words", "Clear");
    done("client", "show", file, "oude", "--json");
    assertThat(output())
        .contains("\"holder\" : \"Noor Kramer\"", "\"due\" : \"2026-11-29\"", "Els (inkoop)")
        .contains("\"substitution\" : \"GROUNDS\"", "\"margin_hundredths\" : 750")
        .contains("\"one_face\" : true", "\"experiences\" : 0")
        .doesNotContain("Clear");
    done("client", "tell", file, "oude", "--as", "bas");
    done("client", "show", file, "oude", "--json");
    assertThat(output()).contains("\"experiences\" : 2", "\"would_again\" : 1", "Clear");
  }

  @Test
  void whatCannotBeIsRefusedAndTheListStaysAsItWas() {
    done("client", file, "--csv");
    assertThat(output()).contains("Gemeente Oudevaart");
    done("client", "relations", file, "--csv");
    assertThat(output()).contains("slipping");
    assertThat(meent("client")).isEqualTo(2);
    speaks(Language.NL);
    refused("client", "hold", file, "oude", "--rhythm", "42,28");
    assertThat(errors()).contains("is geen ritme");
    refused("client", "card", file, "oude", "--substitution", "GROUNDS");
    refused("client", "touch", file, "oude", "--on", "2030-01-01");
  }
}

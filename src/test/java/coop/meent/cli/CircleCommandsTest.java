package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The arithmetic of a circle by command.
class CircleCommandsTest extends FileByCommands {

  private static final Path TABLES = Path.of("src/test/resources/coop/meent/golden/pooling");

  private int meent(Language language, String... words) {
    speaks(language);
    return meent(words);
  }

  @Test
  void aStressTestSaysItInOneSentenceWithWhatItDoesNotKnow() {
    assertThat(meent(Language.NL, "circle", "stress", "--members", "20", "--target", "0.05"))
        .isZero();
    assertThat(output())
        .contains("ongeveer 1 op 11", "gemiddeld 2% van de leden", "zet per maand 5,5%")
        .contains("   24  ", "Wat dit getal niet weet:", "geen belofte");
  }

  @Test
  void aProgramGetsEveryMonthAndTheWordsInBothLanguages() {
    int status =
        meent(
            Language.EN,
            "circle",
            "stress",
            "--members",
            "50",
            "--months",
            "24",
            "--prevalence",
            "0.02",
            "--json");
    assertThat(status).isZero();
    assertThat(output())
        .contains("\"month\" : 24", "\"chance\" : 0.0144", "about 1 in 69", "ongeveer 1 op 69")
        .contains("\"limits\"");
    assertThat(output().split("\"by_then\"", -1)).hasSize(25);
  }

  @Test
  void whatDoesNotFitIsSaidWithWhatWould() {
    assertThat(meent(Language.EN, "circle", "stress", "--members", "1")).isEqualTo(2);
    assertThat(errors())
        .contains("1 does not fit --members: it takes a whole number from 2 to 300");
    assertThat(meent(Language.EN, "circle", "stress", "--members", "20", "--prevalence", "2"))
        .isEqualTo(2);
    assertThat(errors()).contains("a part between 0 and 1");
    assertThat(meent(Language.NL, "circle", "stress", "--members", "20", "--target", "0"))
        .isEqualTo(2);
    assertThat(meent(Language.NL, "circle", "stress")).isEqualTo(2);
  }

  @Test
  void tablesThatAgreeEndWell() {
    assertThat(meent(Language.EN, "circle", "golden", TABLES.toString())).as(errors()).isZero();
    assertThat(output()).contains("c_pool", "f_gifts").contains("figures agree with ours");
    assertThat(meent(Language.EN, "circle", "golden", TABLES.toString(), "--json")).isZero();
    assertThat(output()).contains("\"golden_table\" : \"a_cdf\"").contains("\"within\" : true");
  }

  @Test
  void aTableThatIsACentOffEndsWithStatusOne() throws IOException {
    var levels = Files.readString(TABLES.resolve("f_levels.csv"));
    Files.writeString(folder.resolve("f_levels.csv"), levels.replace("5625", "5626"));
    assertThat(meent(Language.NL, "circle", "golden", folder.toString())).isEqualTo(1);
    assertThat(output()).contains("nee").contains("niet aanwezig");
    assertThat(errors()).contains("1 van 16 getallen", "f_levels");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThat(meent(Language.EN, "circle", "golden", folder.resolve("x").toString())).isEqualTo(1);
    assertThat(errors()).contains("There is no folder");
    assertThat(meent(Language.EN, "circle", "golden", folder.toString())).isEqualTo(1);
    assertThat(errors()).contains("holds none of the tables");
  }

  @Test
  void rulebooksAreNamedByTheirShape() {
    assertThat(meent(Language.NL, "circle", "presets")).isZero();
    assertThat(output().lines()).hasSize(12);
    assertThat(output()).contains("Kleine kring, 4,5% opzij");
    assertThat(meent(Language.EN, "circle", "presets", "--json")).isZero();
    assertThat(output()).contains("\"preset\" : \"small_circle\"");
  }

  /// A circle of a file: stressed as it is, and what goes back is listed and paid.
  @Test
  void aCircleOfTheFileIsStressedAsItIs() {
    found("2025-01-01");
    done("statute", "take-over", file);
    done("member", "apply", file, "Noor Kramer");
    done("member", "accept", file, "noor", "--proof", "signed PDF");
    done("member", "admit", file, "noor", "--letter", path("letter.pdf"));
    done("circle", "new", file, "De Kring", "--from", "2026-11", "--resolution", "ALV");
    for (var who : new String[] {"Bas Hoekstra", "Noor Kramer"})
      done("circle", "join", file, "Kring", who, "--level", "1500", "--from", "2026-11");
    done("circle", "deposit", file, "Kring", "--month", "2026-11");
    done("circle", "stress", file, "Kring", "--months", "24", "--prevalence", "0.02", "--json");
    assertThat(output())
        .contains("\"circle\" : \"De Kring\"", "\"members\" : 2", "\"month\" : 24")
        .contains("\"limits\"", "\"sentence\"");
    assertThat(output().split("\"by_then\"", -1)).hasSize(25);
    assertThat(meent(Language.NL, "circle", "stress", file, "Kring", "--months", "12")).isZero();
    assertThat(output()).contains("Wat dit getal niet weet:");
    assertThat(meent("circle", "stress", file, "--members", "20")).isEqualTo(2);
    refused("circle", "stress", file, "Onbekend");
    done("circle", "back", file, "Kring", "--json");
    refused("circle", "back", file, "Kring", "--pay", path("back.xml"));
    assertThat(errors()).contains("De Kring niets meer terug");
  }
}

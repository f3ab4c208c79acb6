package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.document.PdfJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changes the outlook of a circle, by command.
class CircleWhatIfTest extends FileByCommands {

  @TempDir private Path place;

  private int circle(Language language, String... words) {
    speaks(language);
    var all = new String[words.length + 1];
    all[0] = "circle";
    System.arraycopy(words, 0, all, 1, words.length);
    return meent(all);
  }

  @Test
  void oneThingIsChangedAndTheChanceFollows() {
    assertThat(circle(Language.EN, "what-if", "--vary", "deposit=0.05,0.06", "--target", "0.05"))
        .isZero();
    assertThat(output())
        .contains("about 1 in 11", "5% put aside", "6% put aside", "3.21%", "5.5%", "no promise");
  }

  @Test
  void aProgramGetsEachScenario() {
    assertThat(circle(Language.EN, "what-if", "--vary", "members=20,50", "--json")).isZero();
    assertThat(output()).contains("\"chance\" : 0.0892", "\"chance\" : 0.0144", "\"50 people\"");
  }

  @Test
  void levelsAndWaitingAreSimulatedAndSaidToBe() {
    assertThat(circle(Language.NL, "what-if", "--levels", "750=6,1500=10,2500=4", "--wait", "2"))
        .isZero();
    assertThat(output()).contains("Met 20 mensen", "kringen nagebootst");
  }

  @Test
  void itIsWrittenAsPdf() throws IOException {
    var pdf = place.resolve("houdt.pdf");
    assertThat(
            circle(
                Language.EN,
                "what-if",
                "--vary",
                "start=3,6",
                "--out",
                pdf.toString(),
                "--lang",
                "nl"))
        .isZero();
    PdfJudge.assertAccepted(Files.readAllBytes(pdf));
  }

  @Test
  void whatCannotBeComputedIsRefusedWithWhatCan() {
    assertThat(circle(Language.EN, "what-if", "--vary", "weather=1")).isEqualTo(2);
    assertThat(errors()).contains("weather=1", "deposit=0.045,0.05");
    assertThat(circle(Language.EN, "what-if", "--cap", "0")).isEqualTo(2);
    assertThat(errors()).contains("an account holds 1 to 240 deposits");
    assertThat(circle(Language.EN, "what-if", "--preset", "rainbow")).isEqualTo(2);
    assertThat(errors()).contains("small-circle");
    assertThat(circle(Language.EN, "what-if", "--levels", "much")).isEqualTo(2);
    assertThat(errors()).contains("750=6,1000=8");
  }

  @Test
  void ownExperienceIsWeighedInWords() {
    assertThat(
            circle(
                Language.EN,
                "experience",
                "--observed",
                "60",
                "--people",
                "40",
                "--absences",
                "12",
                "--lately",
                "2"))
        .isZero();
    assertThat(output())
        .contains("Your own 60 months count for 50%", "Nothing out of the ordinary");
  }

  @Test
  void anAllianceShowsItsWorth() {
    assertThat(circle(Language.EN, "together", "--circles", "5", "--prevalence", "0.03")).isZero();
    assertThat(output()).contains("62.", "1.3");
    assertThat(circle(Language.EN, "together", "--circles", "1")).isEqualTo(2);
  }
}

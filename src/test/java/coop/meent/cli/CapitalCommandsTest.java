package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Capital and the division of a profit, as a script sees them.
class CapitalCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("statute", "set", file, "capital_contribution", "500", "--article", "6.1");
    var from = "2024-01-15";
    done(
        "statute",
        "set",
        file,
        "capital_claim",
        "CAPITAL_BOUND",
        "--article",
        "6.2",
        "--from",
        from);
    book("2025-06-30", "10201=1000", "80501=-1000,member=2");
    book("2025-07-01", "70153=700,member=2", "45105=100", "10201=-800");
  }

  private void book(String date, String... lines) {
    var words = new java.util.ArrayList<>(java.util.List.of("book", file, "--text", "x"));
    words.addAll(java.util.List.of("--date", date));
    words.addAll(java.util.List.of(lines));
    done(words.toArray(String[]::new));
  }

  @Test
  void capitalIsAskedTakenOverPaidOutAndListed() {
    var letter = folder.resolve("verzoek.pdf").toString();
    done("capital", "ask", file, "noor", "--letter", letter, "--json");
    assertThat(output()).contains("\"asked\" : \"500.00\"").contains("\"capital\" : \"0.00\"");
    assertThat(Files.exists(Path.of(letter))).isTrue();
    refused("capital", "ask", file, "noor");
    assertThat(errors()).contains("500.00");
    refused("capital", "paid", file, "noor");
    assertThat(errors()).contains("No open bank line");
    book("2026-11-20", "10201=500", "05655=-500,member=2");
    done("capital", "take-over", file, "--dry-run", "--json");
    assertThat(output()).contains("\"amount\" : \"500.00\"");
    done("capital", "take-over", file);
    refused("capital", "take-over", file);
    done("capital", "list", file, "--json");
    assertThat(output()).contains("\"kind\" : \"paid_in\"").contains("\"left\" : \"500.00\"");
    refused("capital", "pay-out", file, "noor", "--amount", "500.01");
    assertThat(errors()).contains("500.00");
    done("capital", "pay-out", file, "2", "--amount", "120.50", "--reason", "on request");
    done("capital", "list", file, "noor", "--csv");
    assertThat(output().lines().toList()).hasSize(4).last().asString().contains("-120.50,379.50");
    done("check", file);
  }

  @Test
  void aCertificateIsWrittenInTheLanguageOfTheCooperative() {
    var target = folder.resolve("bewijs.pdf");
    done("capital", "certificate", file, "Bas", "--out", target.toString());
    assertThat(Files.exists(target)).isTrue();
    speaks(Language.NL);
    done("capital", "--help");
    assertThat(output()).contains("inleggen");
  }

  @Test
  void aProfitIsProposedBookedOnceAndTakenBack() throws IOException {
    var hours = Files.writeString(folder.resolve("uren.csv"), "Bas Hoekstra;30\n2;90,5\n");
    done("profit", "hours", file, hours.toString(), "--dry-run", "--json");
    assertThat(output()).contains("\"hours\" : \"90.5\"");
    done("profit", "hours", file, hours.toString());
    done("profit", "show", file, "--json");
    assertThat(output())
        .contains("\"keyTurnover\"")
        .contains("\"keyHours\"")
        .contains("\"keyEqual\"");
    refused("profit", "propose", file, "--amount", "200.01", "--by", "hours");
    assertThat(errors()).contains("200.00");
    refused("profit", "book", file, "--resolution", "B4", "--on", "2026-05-21");
    assertThat(errors()).contains("Nothing is proposed");
    done(
        "profit",
        "propose",
        file,
        "--amount",
        "100",
        "--by",
        "turnover=60,equal=40",
        "--paid",
        "50",
        "--json");
    assertThat(output())
        .contains("\"share\" : \"80.00\"")
        .contains("\"deductibleBound\" : \"175.00\"")
        .contains("\"memberShareOfCosts\" : \"87.5000\"");
    done("profit", "book", file, "--resolution", "B4", "--on", "2026-05-21");
    refused("profit", "book", file, "--resolution", "B4", "--on", "2026-05-21");
    assertThat(errors()).contains("divided already");
    done("capital", "list", file, "noor");
    assertThat(output()).contains("Credited from profit").contains("40.00");
    var target = folder.resolve("voorstel.pdf");
    done("profit", "show", file, "--out", target.toString());
    assertThat(Files.exists(target)).isTrue();
    done("check", file);
    done("profit", "take-back", file);
    done("capital", "list", file, "noor", "--csv");
    assertThat(output()).contains("taken_back,-40.00,0.00");
    done("check", file);
  }

  @Test
  void wrongWordsAreWrongUseOrRefusedWithTheLine() throws IOException {
    assertThat(meent("profit", "propose", file, "--amount", "x", "--by", "equal")).isEqualTo(2);
    assertThat(meent("profit", "propose", file, "--amount", "1", "--by", "luck=1")).isEqualTo(2);
    assertThat(errors()).contains("luck=1");
    assertThat(meent("capital", "ask", file, "noor", "--withdraw", "--amount", "1")).isEqualTo(2);
    var hours = Files.writeString(folder.resolve("uren.csv"), "2;90,5\nNobody;5\n");
    refused("profit", "hours", file, hours.toString());
    assertThat(errors()).contains("Line 2").contains("Nobody");
    done("profit", "show", file, "--json");
    assertThat(output()).doesNotContain("keyHours");
  }
}

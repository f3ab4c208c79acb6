package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Insurance that is bought together, as a script sees it.
class CoverCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done(
        with("add", "Beroeps", "--insurer", "Onderlinge Oost", "--number", "BA-1")
            .and("--kind", "PROFESSIONAL_LIABILITY", "--yearly", "1200", "--deductible", "2500")
            .and("--on", "2026-01-01")
            .words());
    for (var who : new String[] {"bas", "noor"})
      done("cover", "insure", file, "beroeps", who, "--on", "2026-01-01");
  }

  private record Words(String... words) {
    Words and(String... more) {
      var all = java.util.Arrays.copyOf(words, words.length + more.length);
      System.arraycopy(more, 0, all, words.length, more.length);
      return new Words(all);
    }
  }

  private Words with(String command, String... more) {
    return new Words("cover", command, file).and(more);
  }

  private String damage(String who, String amount) {
    done("cover", "damage", file, "beroeps", who, "--amount", amount, "--on", "2026-03-02");
    var code = Pattern.compile("Damage ([0-9a-f]{6})").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    return code.group(1);
  }

  @Test
  void aPolicyIsListedWithWhoIsInsuredAndByWhenItCanBeCancelled() {
    done("cover", "list", file, "--json");
    assertThat(output())
        .contains("\"policy\" : \"Beroeps\"", "\"yearly\" : \"1200.00\"")
        .contains("Bas Hoekstra", "Noor Kramer")
        .contains("\"renews\" : \"2027-01-01\"", "\"cancel_by\" : \"2026-12-02\"");
    done("cover", "insure", file, "BA-1", "noor", "--no-longer", "--on", "2026-07-01");
    done("cover", "shares", file, "beroeps", "--year", "2026", "--json");
    // 365 and 181 days of 546
    assertThat(output()).contains("\"amount\" : \"802.20\"", "\"amount\" : \"397.80\"");
  }

  @Test
  void thePotPaysWhatLiesBetweenTheOwnPartAndTheDeductible() {
    done(
        with("pot", "beroeps", "--own", "250", "--stop", "3000", "--resolution", "Assembly")
            .and("--on", "2026-01-01")
            .words());
    var first = damage("noor", "4000");
    assertThat(output()).contains("250.00", "2,250.00", "1,500.00");
    refused("cover", "pay", file, "beroeps", first);
    assertThat(errors()).contains("holds");
    done("cover", "pot", file, "beroeps", "--fill", "1500");
    assertThat(output()).contains("3,000.00", "2 members");
    done("cover", "pay", file, "beroeps", first);
    assertThat(output()).contains("Booked as");
    refused("cover", "pay", file, "beroeps", first);
    refused("cover", "pay", file, "beroeps", first, "--insurer", "1600");
    done("cover", "pay", file, "beroeps", first, "--insurer", "1500");
    damage("bas", "2500");
    assertThat(output()).contains("750.00", "reached its bound");
    done("cover", "list", file);
    assertThat(output()).contains("In the members' pot: 750.00");
    done("check", file);
  }

  @Test
  void whatWasPaidIsChargedByWhoWasInsuredAsAnySharedCost() throws Exception {
    done("cover", "insure", file, "beroeps", "noor", "--no-longer", "--on", "2026-07-01");
    done("book", file, "--text", "Premie", "--date", "2026-01-05", "46301=1200", "10201=-1200");
    done("cost", "pool", file, "Beroeps", "--accounts", "46301", "--vat", "joint");
    done(
        new Words("cost", "key", file, "Beroeps", "--by", "insured", "--from", "2026-01-01")
            .and("--resolved", "2025-12-01", "--resolution", "Assembly")
            .words());
    done("cost", "preview", file, "beroeps", "--period", "2026-Q1", "--json");
    assertThat(output()).contains("\"share\" : \"600.00\"");
    done("cost", "run", file, "beroeps", "--period", "2026-Q1");
    done("report", file, "insurance", "--out", path("insurance.pdf"));
    assertThat(java.nio.file.Files.size(folder.resolve("insurance.pdf"))).isPositive();
  }

  @Test
  void whatCannotBeSaysWhyAndNothingIsKept() {
    refused("cover", "insure", file, "beroeps", "noor", "--on", "2026-02-01");
    refused("cover", "insure", file, "beroeps", "noor", "--no-longer", "--on", "2025-12-31");
    refused("cover", "damage", file, "beroeps", "noor", "--amount", "0");
    refused("cover", "damage", file, "beroeps", "noor", "--amount", "10", "--on", "2025-12-31");
    refused("cover", "damage", file, "beroeps", "noor", "--amount", "10", "--on", "2027-01-01");
    refused(
        with("damage", "beroeps", "noor", "--amount", "10", "--reference", "gevallen van de trap")
            .words());
    assertThat(errors()).contains("no file number");
    refused("cover", "pot", file, "beroeps", "--own", "2600", "--resolution", "Assembly");
    refused("cover", "end", file, "beroeps", "--on", "2025-12-31");
    speaks(Language.NL);
    refused("cover", "damage", file, "inboedel");
    assertThat(errors()).contains("Geen polis");
    done("cover", "damage", file, "beroeps", "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
  }

  @Test
  void aDamageNotedByMistakeIsTakenBackUntilSomethingWasPaid() {
    var one = damage("noor", "3000");
    done("cover", "pay", file, "beroeps", one, "--take-back");
    refused("cover", "pay", file, "beroeps", one, "--take-back");
    var other = damage("noor", "3000");
    done("cover", "pay", file, "beroeps", other, "--insurer", "500");
    refused("cover", "pay", file, "beroeps", other, "--take-back");
    assertThat(errors()).contains("paid of it already");
  }
}

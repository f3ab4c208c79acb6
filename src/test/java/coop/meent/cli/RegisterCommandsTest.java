package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Statutes, coming and going, and the register, as a script sees them.
class RegisterCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
  }

  @Test
  void noticeWithoutRulesAsksAndWithTheLawComputes() {
    refused("member", "notice", file, "noor");
    assertThat(errors()).contains("Which article says").contains("under Members, Statutes");
    done("statute", "take-over", file);
    assertThat(output()).contains("Dutch Civil Code 2:36").contains("4 weeks");
    done("member", "notice", file, "noor", "--dry-run", "--json");
    assertThat(output()).contains("\"lastDay\" : \"2026-12-31\"").contains("\"BW 2:36\"");
    done("member", "notice", file, "noor", "--json");
    assertThat(output()).contains("\"state\" : \"leaving\"").contains("\"last\" : \"2026-12-31\"");
    refused("member", "notice", file, "noor");
    assertThat(errors()).contains("21 November 2026").contains("31 December 2026");
  }

  @Test
  void theRegisterIsShownOnAnyDayInWordsJsonAndPdf() throws IOException {
    done("register", file, "--on", "2024-01-20", "--json");
    assertThat(output()).contains("Bas Hoekstra").doesNotContain("Noor");
    done("register", file);
    assertThat(output()).contains("Noor Kramer").contains("member");
    var pdf = folder.resolve("register.pdf");
    done("register", file, "--out", pdf.toString(), "--lang", "nl");
    assertThat(Files.size(pdf)).isGreaterThan(1000);
    done("register", file, "--leavers", "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
    assertThat(errors()).contains("U.A.");
  }

  @Test
  void anApplicantIsAdmittedWithALetterAndARefusedOneIsTold() {
    done("statute", "take-over", file);
    done("member", "apply", file, "Joris Mulder", "--town", "Zutphen");
    refused("member", "admit", file, "joris");
    done("member", "accept", file, "joris", "--proof", "signed PDF");
    var letter = folder.resolve("letter.pdf");
    done("member", "admit", file, "joris", "--letter", letter.toString(), "--json");
    assertThat(output()).contains("\"number\" : 3");
    assertThat(letter).exists();
    done("member", "apply", file, "Aylin Vural");
    refused("member", "refuse", file, "aylin");
    done("member", "refuse", file, "aylin", "--reason", "no room");
    assertThat(output()).contains("not admitted").contains("21 Dec 2026");
    done("member", "show", file, "aylin", "--json");
    assertThat(output()).contains("\"kind\" : \"refused\"").contains("\"reason\" : \"no room\"");
  }

  @Test
  void aPauseShowsItsEffectsFirst() {
    done("statute", "set", file, "pause_votes", "votes_rested", "--article", "7.1");
    done("member", "pause", file, "2", "--returns", "2027-01-01", "--dry-run");
    assertThat(output()).contains("does not vote").contains("7.1").contains("Which article");
    done("member", "pause", file, "2", "--returns", "2027-01-01");
    done("register", file, "--on", "2027-01-01", "--json");
    assertThat(output()).doesNotContain("paused");
    done("member", "resume", file, "2");
  }

  @Test
  void statutesAreLaidDownToldAndListed() {
    refused("statute", "set", file, "trial_term", "three", "--article", "4");
    assertThat(errors()).contains("4 weeks");
    assertThat(meent("statute", "set", file, "coffee", "1", "--article", "4")).isEqualTo(2);
    done(
        "statute", "set", file, "notice_term", "4 weeks", "--article", "9", "--from", "2024-01-15");
    done("statute", "set", file, "notice_term", "8 weeks", "--article", "9", "--reserved");
    done("statute", "list", file, "--member", "noor", "--json");
    assertThat(output()).contains("\"says\" : \"4W\"");
    done("statute", "told", file, "notice_term", "--to", "noor", "--proof", "letter");
    refused("statute", "told", file, "notice_term", "--to", "noor");
    done("statute", "list", file, "--member", "noor", "--json");
    assertThat(output()).contains("\"says\" : \"8W\"").contains("\"reserved\" : true");
    done("statute", "list", file, "--missing");
    assertThat(output()).contains("trial_term");
    done("member", "consent", file, "noor");
    refused("member", "consent", file, "noor");
    done("member", "consent", file, "noor", "--withdraw");
  }

  @Test
  void everythingIsSaidInDutchToo() {
    speaks(Language.NL);
    refused("member", "notice", file, "noor");
    assertThat(errors()).contains("Welk artikel zegt");
    done("statute", "take-over", file);
    assertThat(output()).contains("Opzegtermijn").contains("4 weken");
    done("member", "notice", file, "noor");
    assertThat(output()).contains("vertrekt").contains("31 december 2026");
    done("register", file);
    assertThat(output()).contains("lid");
    done("member", "notice", "--help");
    assertThat(output()).contains("Zegt op").contains("--dry-run");
  }

  @Test
  void theOldWaysOfTheMemberCommandGoOn() {
    done("member", file);
    assertThat(output()).contains("Noor Kramer");
    assertThat(meent("member")).isEqualTo(2);
  }
}

package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Being ill, dossiers, stand-ins, handovers, drills and access, as a script sees them.
class HandoverCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2025-01-15");
    for (var who : new String[] {"Noor Kramer", "Tom Smit", "Els Vos", "Kees Mulder"})
      done("member", file, "--add", who, "--joined", "2025-02-01");
    done(
        "client",
        file,
        "--add",
        "Gemeente Oudevaart",
        "--email",
        "els@oudevaart.example",
        "--language",
        "nl");
    done(
        "client",
        file,
        "--add",
        "Harbour Office",
        "--email",
        "ruth@harbour.example",
        "--language",
        "en");
    work("Website", "oude");
    work("Annual report", "harbour");
  }

  private void work(String name, String client) {
    done(
        "assignment",
        file,
        "--add",
        name,
        "--client",
        client,
        "--holder",
        "noor",
        "--from",
        "2026-09-01",
        "--price",
        "92.50");
  }

  private int count(String words) {
    return (int) Pattern.compile(Pattern.quote(words)).matcher(output()).results().count();
  }

  /// "Ill from today, about six weeks", with two assignments that run.
  @Test
  void oneCommandSetsEverythingGoingAndNothingAsksForACause() {
    done("roles", file, "--grant", "els", "care_committee");
    done("roles", file, "--grant", "kees", "care_committee");
    done("circle", "new", file, "De Kring", "--from", "2026-01", "--resolution", "ALV");
    done("circle", "join", file, "Kring", "noor", "--level", "1500", "--from", "2026-01");
    done("client", "card", file, "oude", "--substitution", "GROUNDS", "--grounds", "a diploma");
    done("stand-in", file, "1", "--first", "tom", "--second", "els", "--as", "noor");

    done("ill", file, "noor", "--from", "2026-11-21", "--weeks", "6", "--as", "noor", "--json");
    assertThat(output())
        .contains("\"until\" : \"2027-01-01\"", "\"firstGifts\" : \"2026-12\"")
        .contains(
            "planned as stand-in 1", "a diploma", "\"language\" : \"en\"", "\"language\" : \"nl\"")
        .doesNotContain("cause", "diagnos");
    assertThat(count("\"part\" : \"handover\"")).isEqualTo(2);
    assertThat(count("\"clientDraft\"")).isEqualTo(2);
    assertThat(count("\"block\" : \"if_then\"")).isEqualTo(2);
    assertThat(count("\"name\" : \"Tom Smit\"")).isEqualTo(2);
    assertThat(meent("ill", "--help")).isZero();
    assertThat(output()).doesNotContain("--reason", "--cause", "--words", "--note");

    refused("ill", file, "noor", "--from", "2026-11-21", "--weeks", "2", "--as", "noor");
    assertThat(errors()).contains("Noor Kramer");
    refused("ill", file, "noor", "--better", "2026-11-30", "--as", "tom");
    done("circle", "case", "list", file, "--json");
    assertThat(output()).contains("\"state\" : \"reported\"");
    done("handover", file, "--json");
    assertThat(count("\"state\" : \"open\"")).isEqualTo(2);

    refused("ill", file, "noor", "--ask-first", "--as", "tom");
    done("ill", file, "noor", "--ask-first", "--as", "noor");
    done("handover", file, "--json");
    assertThat(count("\"state\" : \"asked\"")).isEqualTo(2);
    done("ill", file, "noor", "--until", "2027-01-17", "--as", "noor");
    done("ill", file, "noor", "--undo", "--as", "noor", "--json");
    assertThat(output()).contains("\"back\"");
    done("handover", file, "--json");
    assertThat(count("\"state\" : \"stopped\"")).isEqualTo(2);
    refused("ill", file, "noor", "--show");
    done("check", file);
  }

  @Test
  void aHandoverGoesOverAndComesBackByCommands() {
    done(
        "handover",
        file,
        "1",
        "--deed",
        "open",
        "--from",
        "2026-11-23",
        "--back",
        "2027-01-11",
        "--as",
        "noor");
    done("handover", file, "1", "--deed", "ask", "--who", "tom", "--as", "noor");
    refused("handover", file, "1", "--deed", "accept", "--as", "tom");
    assertThat(errors()).contains("read");
    say("label", "WATCH the texts", "noor");
    say("read_back", "Texts first, then the photos", "tom");
    say("need", "Who writes the captions?", "tom");
    say("met", "Els does", "noor");
    for (var kind : new String[] {"action", "introduction", "call"})
      done(
          "handover",
          file,
          "1",
          "--say",
          kind,
          "--words",
          "Place the texts",
          "--at",
          "2026-11-24T10:00",
          "--as",
          "noor");
    done("handover", file, "1", "--deed", "accept", "--as", "tom");
    done("handover", file, "1", "--deed", "release", "--as", "noor", "--json");
    assertThat(output()).contains("\"state\" : \"final\"", "\"receiver\" : \"Tom Smit\"");
    done("assignment", file, "--json");
    assertThat(output()).contains("Tom Smit");
    done("handover", file, "1", "--deed", "back", "--from", "2027-01-11", "--as", "noor");
    assertThat(meent("handover", file, "1", "--deed", "back")).isEqualTo(2);
    assertThat(meent("handover", file, "1", "--deed", "ask")).isEqualTo(2);
    refused("handover", file, "2", "--deed", "stop");
  }

  private void say(String kind, String words, String as) {
    done("handover", file, "1", "--say", kind, "--words", words, "--as", as);
  }

  @Test
  void aDossierIsWrittenAskedAboutAndPrinted() throws Exception {
    done("dossier", file, "--json");
    assertThat(count("\"percent\"")).isEqualTo(2);
    done("client", "touch", file, "oude", "--as", "noor", "--on", "2026-11-20");
    done("dossier", file, "--asked", "--as", "noor", "--json");
    assertThat(output()).contains("\"block\" : \"promises\"", "Gemeente Oudevaart");
    done("dossier", file, "1", "--not-now", "--as", "noor");
    done("dossier", file, "--asked", "--as", "noor", "--json");
    assertThat(output()).doesNotContain("block");
    refused("dossier", file, "1", "--not-now", "--as", "noor");
    done(
        "dossier",
        file,
        "1",
        "--block",
        "access",
        "--write",
        "CMS",
        "--kept-at",
        "the safe",
        "--granted-by",
        "Els",
        "--by",
        "2027-06-30",
        "--of",
        "noor");
    done("dossier", file, "1", "--block", "risks", "--gap", "Who decides?");
    done("dossier", file, "1", "--block", "access", "--holds");
    done("dossier", file, "1", "--json");
    assertThat(output()).contains("\"standing\" : \"gap\"", "Who decides?");
    refused(
        "dossier",
        file,
        "1",
        "--block",
        "access",
        "--write",
        "password: hunter2",
        "--kept-at",
        "x");
    refused("dossier", file, "1", "--block", "access", "--write", "CRM");
    assertThat(meent("dossier", file, "--block", "risks", "--write", "Rain")).isEqualTo(2);
    assertThat(meent("dossier", file, "1", "--write", "Rain")).isEqualTo(2);
    done("dossier", file, "1", "--out", path("dossier.pdf"), "--sheet", path("sheet.pdf"));
    for (var name : new String[] {"dossier.pdf", "sheet.pdf"})
      assertThat(Files.size(Path.of(path(name)))).isGreaterThan(10_000);
  }

  @Test
  void standInsAreNamedAndTheWeeksWithNobodyListed() {
    done("stand-in", file, "--json");
    assertThat(count("\"nobody\" : \"2026-W47")).isEqualTo(2);
    done("stand-in", file, "Website", "--first", "tom", "--as", "noor", "--json");
    assertThat(output()).contains("\"first\" : \"Tom Smit\"", "\"nobody\" : \"\"");
    refused("stand-in", file, "Website", "--first", "noor", "--as", "noor");
    refused("stand-in", file, "Website", "--seat", "Text", "--first", "tom", "--as", "noor");
    assertThat(meent("stand-in", file, "--first", "tom")).isEqualTo(2);
  }

  @Test
  void aDrillIsNotedWithItsGapsAndListedWithItsDay() {
    done("drill", file, "--json");
    assertThat(count("\"try_by\" : \"2027-03-01\"")).isEqualTo(2);
    done(
        "drill",
        file,
        "1",
        "--tried",
        "tom",
        "--found",
        "state,people,promises,actions,contract",
        "--missing",
        "access=Which safe?",
        "--missing",
        "if_then=Nothing there",
        "--json");
    assertThat(output())
        .contains(
            "\"tried_by\" : \"Tom Smit\"", "\"still_open\" : 2", "\"words\" : \"Which safe?\"")
        .contains("\"last_tried\" : \"2026-11-21\"", "\"try_by\" : \"2027-05-21\"");
    done("dossier", file, "1", "--json");
    assertThat(output()).contains("gap: Which safe?");
    speaks(Language.NL);
    refused("drill", file, "1", "--tried", "tom", "--found", "state");
    assertThat(errors()).contains("nog niet gezegd");
    refused("drill", file, "1", "--tried", "noor");
    assertThat(errors()).contains("uit het hoofd");
    refused("drill", file, "1", "--tried", "tom", "--on", "2026-12-01");
    assertThat(meent("drill", file, "--tried", "tom")).isEqualTo(2);
    assertThat(meent("drill", file, "--missing", "access=x")).isEqualTo(2);
    done("drill", file);
    assertThat(output()).contains("Proberen vóór");
  }

  @Test
  void accessIsListedAndHandedOver() {
    done(
        "dossier",
        file,
        "1",
        "--block",
        "access",
        "--write",
        "CMS",
        "--kept-at",
        "the safe",
        "--granted-by",
        "Els",
        "--of",
        "noor");
    done("access", file, "--json");
    assertThat(output()).contains("\"access\" : \"CMS\"", "\"member\" : \"Noor Kramer\"");
    done("access", file, "--to-hand-over", "--json");
    assertThat(output()).doesNotContain("CMS");
    done("statute", "take-over", file);
    done("member", "notice", file, "noor", "--on", "2026-11-20");
    done("access", file, "--to-hand-over", "--of", "noor", "--json");
    assertThat(output()).contains("CMS", "leaves on");
    refused("access", file, "1", "--what", "cms", "--to", "noor");
    refused("access", file, "1", "--what", "crm", "--to", "tom");
    assertThat(meent("access", file, "1", "--what", "cms")).isEqualTo(2);
    assertThat(meent("access", file, "--to", "tom")).isEqualTo(2);
    done("access", file, "1", "--what", "cms", "--to", "tom", "--json");
    assertThat(output()).contains("\"member\" : \"Tom Smit\"").doesNotContain("leaves on");
    done("access", file, "1", "--what", "cms", "--withdrawn", "--json");
    assertThat(output()).doesNotContain("CMS");
  }
}

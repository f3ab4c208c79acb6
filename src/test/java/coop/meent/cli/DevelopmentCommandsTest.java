package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Budgets to learn with, as a script sees them.
class DevelopmentCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01", "--role", "TREASURER");
    done("member", file, "--add", "Ilse Bos", "--joined", "2024-02-01");
  }

  private void ruled() {
    done(
        "development",
        "rule",
        file,
        "--monthly",
        "25",
        "--from",
        "2025-12-01",
        "--resolution",
        "Assembly of 12 May");
  }

  private String asked(String course, String cost) {
    done(
        "development",
        "ask",
        file,
        course,
        "--why",
        "Clients ask for it",
        "--cost",
        cost,
        "--starts",
        "2027-01-15",
        "--by",
        "ilse");
    var code = Pattern.compile("Asked as ([0-9a-f]{6})").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    return code.group(1);
  }

  @Test
  void aTrainingIsAskedAnsweredAndItsMoneyKept() {
    ruled();
    done("development", "list", file, "--json");
    assertThat(output()).contains("\"name\" : \"Ilse Bos\"", "\"available\" : \"300.00\"");
    var code = asked("Facilitating groups", "110");
    assertThat(output()).contains("2 others must agree, by 5 December 2026");
    refused("development", "answer", file, code, "--agree", "--by", "ilse");
    assertThat(errors()).contains("You asked for it yourself");
    done("development", "answer", file, code, "--agree", "--by", "noor");
    assertThat(output()).contains("110.00 is kept for it, 190.00 is still available");
    done("development", "answer", file, code, "--against", "Too dear", "--by", "bas", "--json");
    assertThat(output()).contains("\"state\" : \"CONTESTED\"", "\"reserved\" : \"110.00\"");
    done("development", "answer", file, code, "--agree", "--by", "bas", "--json");
    assertThat(output()).contains("\"state\" : \"APPROVED\"");
    refused("development", "pay", file, code, "--bill", "P2026-0001", "--by", "bas");
    assertThat(errors()).contains("no bill or claim P2026-0001");
    refused("development", "pay", file, code, "--take-back", "--by", "bas");
    done("development", "show", file, "--who", "ilse", "--csv");
    assertThat(output())
        .contains("2025-12-01,25.00,25.00,0.00,0.00,0.00,2030-12-01")
        .contains("2026-04-01,25.00,10.00,0.00,0.00,15.00,2031-04-01");
    done("development", "answer", file, code, "--withdraw", "--by", "ilse");
    done("development", "list", file, "--requests", "--json");
    assertThat(output()).contains("\"state\" : \"WITHDRAWN\"", "\"reserved\" : \"0.00\"");
    done("check", file);
  }

  private String lesson() {
    done(
        "development",
        "ask",
        file,
        "Facilitating",
        "--why",
        "Clients ask",
        "--starts",
        "2026-11-21",
        "--teacher",
        "tom",
        "--hours",
        "2:00",
        "--rate",
        "40",
        "--by",
        "ilse");
    done("development", "teach", file, "--csv");
    return output().lines().skip(1).findFirst().orElseThrow().substring(0, 6);
  }

  /// From the asking to the bank: the teacher's bill with the teacher's VAT, out of the budget.
  @Test
  void aColleagueTeachesAndIsPaidFromTheBudget() {
    ruled();
    done("member", file, "--add", "Tom Smit", "--joined", "2024-02-01");
    refused(
        "development",
        "ask",
        file,
        "Facilitating",
        "--why",
        "Clients ask",
        "--starts",
        "2026-11-21",
        "--teacher",
        "tom",
        "--hours",
        "2:00",
        "--rate",
        "40",
        "--by",
        "ilse");
    assertThat(errors()).contains("what an hour of a colleague may cost");
    done("development", "teach", file, "--most", "40", "--resolution", "Assembly of 12 May");
    var lesson = lesson();
    assertThat(output()).contains("Facilitating,Ilse Bos,Tom Smit,2:00,40.00,ASKED");
    done("development", "list", file, "--requests", "--csv");
    var request = output().lines().skip(1).findFirst().orElseThrow().substring(0, 6);
    refused("development", "teach", file, lesson, "--agree", "--by", "noor");
    assertThat(errors()).contains("Tom Smit teaches, and says yes or no");
    done("development", "teach", file, lesson, "--agree", "--by", "tom");
    done("development", "answer", file, request, "--agree", "--by", "noor");
    done("development", "answer", file, request, "--agree", "--by", "bas");
    assertThat(output()).contains("96.80 is kept for it");
    refused("development", "teach", file, lesson, "--given", "2:30", "--by", "tom");
    assertThat(errors()).contains("2:30 hours are more than the 2:00");
    done("development", "teach", file, lesson, "--given", "2:00", "--by", "tom");
    done("development", "teach", file, lesson, "--given", "2:00", "--by", "ilse", "--json");
    assertThat(output()).contains("\"state\" : \"SIGNED\"", "\"net\" : \"80.00\"");
    refused("development", "teach", file, lesson, "--bill", "--by", "noor");
    assertThat(errors()).contains("has not agreed that the cooperative makes out");
    done(
        "team",
        "agree",
        file,
        "tom",
        "--from",
        "2024-02-01",
        "--street",
        "Brink 1",
        "--postcode",
        "7411 BT",
        "--town",
        "Deventer",
        "--vat",
        "NL123456789B01");
    done("development", "teach", file, lesson, "--bill", "--by", "noor");
    assertThat(output()).contains("P2026-0001", "96.80");
    refused("development", "pay", file, request, "--bill", "P2026-0001", "--by", "bas");
    assertThat(errors()).contains("P2026-0001 waits for somebody who approves it");
    done("bill", "approve", file, "P2026-0001", "--by", "bas");
    done("development", "pay", file, request, "--bill", "P2026-0001", "--by", "bas");
    assertThat(output()).contains("96.80 left the budget");
    done("bill", "show", file, "P2026-0001");
    assertThat(output()).contains("Tom Smit", "80.00", "16.80", "P21");
    done("exchange", "given", file, "--by", "tom");
    assertThat(output()).contains("Facilitating", "2:00");
    var pdf = path("lesson.pdf");
    done("development", "teach", file, lesson, "--pdf", pdf);
    assertThat(Path.of(pdf)).exists();
    done("check", file);
  }

  @Test
  void aRuleIsShownBeforeItIsLaidDown() {
    ruled();
    done(
        "development",
        "rule",
        file,
        "--turnover",
        "1.5",
        "--carry",
        "100",
        "--life",
        "12",
        "--resolution",
        "Assembly of 3 June",
        "--dry-run",
        "--json");
    assertThat(output()).contains("\"left_now\" : \"350.00\"", "\"left_then\" : \"100.00\"");
    done("development", "show", file, "--who", "ilse", "--on", "2030-12-01", "--lapses");
    assertThat(output()).contains("Its term is over");
    refused("development", "rule", file, "--turnover", "0.001", "--resolution", "Assembly");
    refused(
        "development",
        "rule",
        file,
        "--yearly",
        "900",
        "--from",
        "2026-01-01",
        "--resolution",
        "Assembly");
    assertThat(errors()).contains("1 December 2026");
  }

  @Test
  void whatLapsesIsGivenAndThankedFor() {
    ruled();
    done(
        "development",
        "rule",
        file,
        "--monthly",
        "25",
        "--carry",
        "100",
        "--gift-life",
        "6",
        "--resolution",
        "Assembly of 3 June");
    refused("development", "give", file, "225.01", "--pool", "--by", "ilse");
    assertThat(errors()).contains("225.00 of it lapses within 6 months");
    done("development", "give", file, "25", "--pool", "--by", "ilse");
    assertThat(output()).contains("25.00 is in the pool. All have 25.00 in it together");
    done(
        "development",
        "give",
        file,
        "40",
        "--to",
        "noor",
        "--words",
        "Enjoy",
        "--by",
        "ilse",
        "--json");
    var code = Pattern.compile("\"gift\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    done("development", "gifts", file, code.group(1), "In May", "--by", "noor");
    assertThat(output()).contains("Ilse Bos reads your thanks for 40.00");
    done("development", "gifts", file, "--csv");
    assertThat(output()).contains("Ilse Bos,Noor Kramer,40.00,Enjoy,In May");
    done("development", "list", file, "--json");
    assertThat(output()).contains("\"given\" : \"65.00\"", "\"available\" : \"235.00\"");
    done("check", file);
  }

  @Test
  void termsAreLaidDownAndAgreedToWithAsking() {
    ruled();
    done("development", "kind", file, "Course", "--cap", "200", "--resolution", "Assembly");
    done("development", "kind", file, "Hobby", "--not", "--resolution", "Assembly");
    done("development", "kind", file, "--csv");
    assertThat(output()).contains("Course,true,200.00,2026-11-21,Assembly", "Hobby,false,,");
    done(
        "development",
        "repayment",
        file,
        "--months",
        "24",
        "--step",
        "12",
        "--resolution",
        "Assembly");
    assertThat(output()).contains("24 months, every 12 months a part less");
    String[] ask = {
      "development",
      "ask",
      file,
      "Groups",
      "--why",
      "Asked for",
      "--cost",
      "100",
      "--starts",
      "2027-01-15",
      "--by",
      "ilse",
      "--kind",
      "course"
    };
    refused(ask);
    assertThat(errors()).contains("Who leaves within 24 months");
    var agreeing = java.util.Arrays.copyOf(ask, ask.length + 1);
    agreeing[ask.length] = "--agree-to-repay";
    done(agreeing);
    refused("development", "repayment", file, "--months", "48", "--resolution", "Assembly");
    done("development", "repayment", file, "--json");
    assertThat(output()).contains("\"months\" : 24");
    done("check", file);
  }

  @Test
  void aRoundIsOpenedAndPutInto() {
    ruled();
    done(
        "development",
        "round",
        file,
        "--open",
        "Practice",
        "--aim",
        "A trainer",
        "--least",
        "100",
        "--most",
        "150",
        "--by",
        "noor",
        "--json");
    var code = Pattern.compile("\"round\" : \"([0-9a-f]{6})\"").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    done("development", "round", file, code.group(1), "--pledge", "60", "--by", "ilse");
    assertThat(output()).contains("Practice: Open. 60.00 came together");
    refused("development", "round", file, code.group(1), "--pledge", "300.01", "--by", "ilse");
    refused("development", "round", file, code.group(1), "--bill", "P2026-0001", "--by", "noor");
    assertThat(errors()).contains("Nothing is paid out of “Practice” now");
    done("development", "round", file, code.group(1), "--csv");
    assertThat(output()).contains("Ilse Bos,60.00,0.00,0.00");
    done("development", "round", file, "--json");
    assertThat(output()).contains("\"state\" : \"OPEN\"", "\"raised\" : \"60.00\"");
    done("check", file);
  }

  @Test
  void whatIsMissingAndWhatAYearCameToAreTold() {
    ruled();
    done("skills", "add", file, "Facilitating groups", "--field", "Work");
    done("skills", "say", file, "Facilitating", "--level", "4", "--as", "noor");
    done("skills", "say", file, "Facilitating", "--level", "2", "--grow", "--as", "ilse");
    done("development", "gaps", file, "--json");
    assertThat(output())
        .contains("\"skill\" : \"Facilitating groups\"", "\"holders\" : 1", "\"Ilse Bos\"");
    done("development", "gaps", file, "facil");
    assertThat(output()).contains("Ilse Bos", "wants to grow in it, level 2 of 5");
    refused("development", "gaps", file, "Welding");
    assertThat(errors()).contains("not short of a skill called “Welding”");
    done("development", "year", file, "--year", "2026", "--csv");
    assertThat(output())
        .contains("2026-01-01,2026-11-21,3,75.00,825.00,0.00,0.00,0.00,0.00,900.00");
    done("development", "year", file, "--skills", "--json");
    assertThat(output()).contains("\"after\" : 1");
    refused("development", "year", file, "--year", "2031");
    assertThat(errors()).contains("The year 2031 has not begun");
  }

  @Test
  void whatCannotBeSaysWhyInDutchToo() {
    speaks(Language.NL);
    refused(
        "development",
        "ask",
        file,
        "Groepen",
        "--why",
        "Vraag",
        "--cost",
        "10",
        "--starts",
        "2027-01-15",
        "--by",
        "ilse");
    assertThat(errors()).contains("Niemand heeft nog vastgelegd hoe budgetten groeien");
    ruled();
    refused(
        "development",
        "ask",
        file,
        "Groepen",
        "--why",
        "Vraag",
        "--cost",
        "300.01",
        "--starts",
        "2027-01-15",
        "--by",
        "ilse");
    assertThat(errors()).contains("300,00 is beschikbaar");
    refused(
        "development",
        "ask",
        file,
        "Groepen",
        "--why",
        "Vraag",
        "--cost",
        "10",
        "--starts",
        "2027-01-15",
        "--by",
        "noor",
        "--for",
        "ilse");
    assertThat(errors()).contains("voor Ilse Bos alleen");
    refused("development", "answer", file, "nope", "--agree", "--by", "noor");
  }
}

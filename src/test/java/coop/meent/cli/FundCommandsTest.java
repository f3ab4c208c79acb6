package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Funds in common, as a script sees them.
class FundCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    for (var who : new String[] {"Noor Kramer", "Mees Bakker", "Ilse Bos"})
      done("member", file, "--add", who, "--joined", "2024-02-01");
  }

  private void ruled(String fund) {
    done(
        "fund",
        "rule",
        file,
        fund,
        "--most",
        "500",
        "--monthly",
        "25",
        "--floor",
        "50",
        "--resolution",
        "Assembly of 12 May",
        "--from",
        "2026-01-01");
  }

  private String asked(String... words) {
    done(words);
    var code = Pattern.compile("Asked as ([0-9a-f]{6})").matcher(output());
    assertThat(code.find()).as(output()).isTrue();
    return code.group(1);
  }

  @Test
  void membersFillAFundOthersAgreeAndTheBalanceOpensToItsCauses() {
    ruled("SOLIDARITY");
    done("fund", "fill", file, "SOLIDARITY", "--month", "2026-10");
    assertThat(output()).contains("Month of all: 100.00", "100.00 is in it now");
    done("fund", "fill", file, "SOLIDARITY", "--who", "bas", "--amount", "400");
    refused("fund", "ask", file, "SOLIDARITY", "450.01", "--by", "noor");
    assertThat(errors()).contains("450.00 of the 500.00");
    var code = asked("fund", "ask", file, "SOLIDARITY", "300", "--by", "noor");
    assertThat(output()).contains("2 of 3 people must agree");
    refused("fund", "vote", file, code, "--agree", "--by", "noor");
    refused("fund", "pay", file, code);
    done("fund", "vote", file, code, "--agree", "--by", "mees");
    done("fund", "vote", file, code, "--agree", "--by", "ilse");
    done("fund", "pay", file, code);
    assertThat(output()).contains("Paid out: 300.00", "200.00 is in it now");
    done("fund", "show", file, "SOLIDARITY", "--json");
    assertThat(output())
        .contains(
            "\"kind\" : \"PAID_OUT\"", "\"amount\" : \"-300.00\"", "\"balance\" : \"200.00\"");
    done("fund", "list", file, "--json");
    assertThat(output()).contains("\"fund\" : \"solidarity\"", "\"free\" : \"150.00\"");
    done("fund", "pay", file, code, "--take-back");
    refused("fund", "pay", file, code, "--take-back");
    done("check", file);
  }

  @Test
  void anAdvanceByPlanIsListedWithWhatIsStillToComeAndGivenBack() {
    ruled("ADVANCE");
    done("fund", "fill", file, "ADVANCE", "--who", "bas", "--amount", "400");
    var code = asked("fund", "ask", file, "ADVANCE", "90", "--months", "3", "--by", "noor");
    done("fund", "vote", file, code, "--agree", "--by", "mees");
    done("fund", "vote", file, code, "--agree", "--by", "bas", "--json");
    assertThat(output()).contains("\"state\" : \"APPROVED\"");
    done("fund", "pay", file, code);
    refused("fund", "collect", file);
    done("fund", "collect", file, "--request", code, "--amount", "30");
    done("fund", "show", file, "ADVANCE", "--requests", "--json");
    assertThat(output())
        .contains(
            "\"out\" : \"60.00\"", "\"came_back\" : \"30.00\"", "\"due_by\" : \"2027-01-21\"");
  }

  @Test
  void whatCannotBeSaysWhyInDutchToo() {
    refused("fund", "ask", file, "SOLIDARITY", "10", "--by", "noor");
    assertThat(errors()).contains("Nobody laid down");
    refused(
        "fund",
        "rule",
        file,
        "GUARANTEE",
        "--most",
        "500",
        "--percent",
        "101",
        "--resolution",
        "Assembly");
    speaks(Language.NL);
    ruled("GUARANTEE");
    refused("fund", "ask", file, "GUARANTEE", "10", "--by", "noor");
    assertThat(errors()).contains("springt in voor een factuur");
    var code = "nope";
    refused("fund", "vote", file, code, "--agree", "--by", "noor");
    done("fund", "show", file, "GUARANTEE", "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
  }
}

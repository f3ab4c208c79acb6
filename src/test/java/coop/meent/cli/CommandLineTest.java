package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands as a script sees them: status, standard output, standard error.
class CommandLineTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String file = "";
  private int commands;

  @BeforeEach
  void found() {
    file = folder.resolve("coöp’s.meent").toString();
    assertThat(meent("new", file, "--name", "De Meent", "--founder", "Bas")).isZero();
  }

  @Test
  void aNewFileIsEmptyAndBalances() {
    assertThat(meent("balance", file, "--json")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("[ ]");
  }

  @Test
  void aNewFileDoesNotReplaceAnOldOne() {
    assertThat(meent("new", file, "--name", "Other", "--founder", "Noor")).isEqualTo(1);
    assertThat(errors()).contains("coöp’s.meent");
  }

  @Test
  void anEmptyNameLeavesNoFileBehind() {
    var other = folder.resolve("other.meent");
    assertThat(meent("new", other.toString(), "--name", " ", "--founder", "Noor")).isEqualTo(1);
    assertThat(other).doesNotExist();
  }

  @Test
  void balancesAreStringsThatSumToZero() {
    book("45105=75.00", "10201=-75.00");
    meent("balance", file, "--json");

    assertThat(output()).contains("\"balance\" : \"-75.00\"", "\"kind\" : \"asset\"");
  }

  @Test
  void balanceStopsAtTheDayAsked() {
    book("45105=75.00", "10201=-75.00");
    meent("balance", file, "--to", "2026-11-20", "--csv");

    assertThat(output()).isEqualTo("account,name,kind,balance\r\n");
  }

  @Test
  void anUnbalancedEntryIsRefusedWithTheNextStep() {
    assertThat(meent("book", file, "--text", "Rent", "45105=75.00", "10201=-70.00")).isEqualTo(1);
    assertThat(errors().lines().filter(line -> !line.isBlank())).hasSize(2);
    assertThat(errors()).contains("5.00");
  }

  @Test
  void aLineThatCannotBeReadIsQuoted() {
    assertThat(meent("book", file, "--text", "Rent", "45105:75", "10201=-75.00")).isEqualTo(1);
    assertThat(errors()).contains("45105:75");
  }

  @Test
  void anEntryIsReversedByItsReference() {
    book("45105=75.00", "10201=-75.00");
    assertThat(meent("book", file, "--reverse", "A-1", "--text", "Wrong")).isZero();
    assertThat(meent("book", file, "--reverse", "A-1", "--text", "Wrong")).isEqualTo(1);
    assertThat(errors()).contains("A-2");
  }

  @Test
  void aMemberIsADimension() {
    meent("member", file, "--add", "Noor \"de\" Kramer 🎨", "--role", "coordinator");
    book("16801=-100.00,member=2,text=Share, third part", "10201=100.00");
    meent("balance", file, "--by", "member", "--csv");

    assertThat(output()).contains("2,\"Noor \"\"de\"\" Kramer 🎨\",-100.00");
  }

  @Test
  void vatIsTakenOutOfAnAmountOrPutOnTopOfIt() {
    book("45105=181.50@P21", "10201=-181.50");
    book("80501=-100.00+v21,text=Advice", "13011=121.00");
    book("46152=250.00@PED9,member=1", "10201=-250.00");
    meent("balance", file, "--csv");

    assertThat(output())
        .contains("16201,VAT standard rate (1a),liability,-21.00")
        .contains("16219,Input VAT (5b),liability,54.00")
        .contains("16217,VAT on purchases from the EU (4b),liability,-22.50")
        .contains("45105,Rent and co-working,expense,150.00")
        .contains("46152,Software subscriptions,expense,250.00");
  }

  @Test
  void aRateIsThatOfTheDay() {
    assertThat(
            meent(
                "book",
                file,
                "--date",
                "2018-03-01",
                "--text",
                "Books",
                "46135=106.00@P9",
                "10201=-106.00"))
        .isZero();
    meent("balance", file, "--csv");
    assertThat(output()).contains("Input VAT (5b),liability,6.00");
  }

  @Test
  void aVatCodeThatCannotBeComputedIsNamed() {
    assertThat(meent("book", file, "--text", "Rent", "45105=75.00@PPR", "10201=-75.00"))
        .isEqualTo(1);
    assertThat(errors()).contains("PPR", ",vat=PPR");
    book("45105=62.00,vat=PPR", "16219=13.00,vat=PPR", "10201=-75.00");
  }

  @Test
  void aLockedPastRefuses() {
    assertThat(meent("lock", file, "--through", "2026-11-21")).isZero();
    assertThat(meent("book", file, "--text", "Rent", "45105=1.00", "10201=-1.00")).isEqualTo(1);
    assertThat(meent("lock", file, "--lift")).isZero();
    assertThat(meent("book", file, "--text", "Rent", "45105=1.00", "10201=-1.00")).isZero();
  }

  @Test
  void whateverHoldsTheWordsIsFound() {
    book("45105=75.00", "10201=-75.00");
    assertThat(meent("find", file, "BAS", "--json")).isZero();
    assertThat(output()).contains("\"kind\" : \"member\"", "\"title\" : \"Bas\"");
    assertThat(meent("find", file, "amount:>=75", "account:451", "--csv")).isZero();
    assertThat(output()).contains("entry,A-1,Test,,2026-11-21,75.00");
    assertThat(meent("find", file, "amount:much")).isEqualTo(1);
    assertThat(errors()).contains("amount:much");
    assertThat(meent("find", file)).isEqualTo(2);
  }

  @Test
  void wrongUseIsTwo() {
    assertThat(meent("balance")).isEqualTo(2);
    assertThat(meent("balance", file, "--by", "moon")).isEqualTo(2);
    assertThat(meent("nonsense")).isEqualTo(2);
  }

  @Test
  void wrongUseIsToldInOneLineWithWhereTheHelpIs() {
    assertThat(meent("balance", file, "--to", "31-12-2025")).isEqualTo(2);
    assertThat(errors())
        .contains("31-12-2025", "--to", "2026-01-31", "meent balance --help")
        .doesNotContain("java");
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedAndNothingIsDone() {
    book("45105=75.00", "10201=-75.00");
    assertThat(meent("book", file, "--reverse", "A-1", "--text", "x", "45105=1", "10201=-1"))
        .isEqualTo(2);
    assertThat(meent("journal", file, "--csv", "--json")).isEqualTo(2);
    assertThat(meent("journal", file, "--from", "2026-12-01", "--to", "2026-01-01")).isEqualTo(2);
    assertThat(meent("member", file, "--town", "Zwolle")).isEqualTo(2);
    assertThat(meent("bank", file, "45105")).isEqualTo(2);
    assertThat(meent("rule", file, "--add", "Lunch", "--holding", "lunch")).isEqualTo(2);
    assertThat(meent("report", file, "balance-sheet", "--member", "1")).isEqualTo(2);
    assertThat(meent("report", file, "balance-sheet", "--out", "sheet.docx")).isEqualTo(2);
    assertThat(meent("balance", file, "--json")).isZero();
    assertThat(output()).contains("\"75.00\"");
  }

  @Test
  void aReportNeverReplacesTheBooks() {
    assertThat(meent("report", file, "balance-sheet", "--out", file)).isEqualTo(2);
    assertThat(meent("export", file, "csv", "--out", file)).isEqualTo(1);
    assertThat(meent("check", file)).isZero();
  }

  @Test
  void theChartIsListed() {
    assertThat(meent("account", file, "--csv")).isZero();
    assertThat(output()).startsWith("account,name,kind,rgs,retired").contains("10201,Bank account");
    assertThat(meent("account", file, "--books")).isZero();
    assertThat(output()).contains("coop");
  }

  @Test
  void aFileThatIsNotThereIsRefusedByName() {
    assertThat(meent("balance", folder.resolve("no.meent").toString())).isEqualTo(1);
    assertThat(errors()).contains("no.meent");
  }

  @Test
  void aBackupOpensAndTheMovedFileIsGone() {
    var copy = folder.resolve("copy.meent");
    assertThat(meent("backup", file, copy.toString())).isZero();
    assertThat(meent("backup", file, copy.toString())).isEqualTo(1);
    var moved = folder.resolve("moved.meent");
    assertThat(meent("move", copy.toString(), moved.toString())).isZero();
    assertThat(copy).doesNotExist();
    assertThat(meent("balance", moved.toString())).isZero();
  }

  @Test
  void theRehearsalsOfTheBuildPass() {
    assertThat(meent("rehearse", "commands", folder.toString())).as(errors()).isZero();
    assertThat(meent("rehearse", "window", folder.toString())).as(errors()).isZero();
  }

  private void book(String... lines) {
    var arguments = new String[lines.length + 4];
    arguments[0] = "book";
    arguments[1] = file;
    arguments[2] = "--text";
    arguments[3] = "Test";
    System.arraycopy(lines, 0, arguments, 4, lines.length);
    assertThat(meent(arguments)).as(errors()).isZero();
  }

  private int meent(String... arguments) {
    out.reset();
    err.reset();
    var terminal = new Terminal(utf8(out), utf8(err), new Texts(Language.EN));
    // Each command is a process of its own, a second after the one before.
    var clock = Clock.offset(TestCooperative.CLOCK, Duration.ofSeconds(commands++));
    return new CommandLineProgram(new Wiring(clock), new NoWindow(), terminal, clock)
        .run(arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}

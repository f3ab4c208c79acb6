package coop.meent.bank;

import static coop.meent.bank.BankCooperative.DAY;
import static coop.meent.bank.BankCooperative.IBAN;
import static coop.meent.bank.BankCooperative.line;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One history of an account, given in several formats that word it differently, in any order and
/// with overlap, is that history once. What a line is worded like depends on which came first.
class MixedFormatsTest {

  private static final int DAYS = 10;
  private static final String OTHER = "NL69INGB0123456789";

  @TempDir Path folder;

  @Test
  void anyFormatsInAnyOrderGiveEachLineOnce() throws IOException {
    long seed = TestSeed.print("anyFormatsInAnyOrderGiveEachLineOnce");
    for (int run = 0; run < 12; run++) {
      var random = new Seeded(seed + run);
      var history = history(random);
      try (var coop = new BankCooperative(Files.createDirectory(folder.resolve("run" + run)))) {
        for (int file = 0; file < 8; file++) take(coop, history, random);
        take(coop, history, 0, DAYS - 1, random.nextInt(3));
        assertThat(coop.lines())
            .as("seed %d", seed + run)
            .extracting(one -> one.content().booked() + " " + one.content().amount())
            .containsExactlyInAnyOrderElementsOf(
                history.stream().map(one -> one.booked() + " " + one.amount()).toList());
      }
    }
  }

  /// Two payments of one amount on one day are two lines in each format, and two in the books.
  @Test
  void equalPaymentsOfOneDayStayTwo() {
    try (var coop = new BankCooperative(folder)) {
      var twice = List.of(line(DAY, "-5.00", "W", "koffie"), line(DAY, "-5.00", "W", "koffie"));
      take(coop, twice, 0, 0, 0);
      assertThat(coop.lines()).hasSize(2);
      take(coop, twice, 0, 0, 1);
      take(coop, twice, 0, 0, 2);
      assertThat(coop.lines()).hasSize(2);
      assertThat(coop.take(swift(List.of(line(DAY, "-5.00", "W", "thee")), 0, 0)))
          .as("one of an amount that is there twice")
          .isZero();
    }
  }

  @Test
  void anotherCounterpartyIsAnotherLine() {
    try (var coop = new BankCooperative(folder)) {
      var first = BankCooperative.withIban(line(DAY, "-5.00", "W", "koffie"), OTHER);
      var second = BankCooperative.withIban(line(DAY, "-5.00", "V", "thee"), "NL91ABNA0417164300");
      take(coop, List.of(first), 0, 0, 0);
      take(coop, List.of(second), 0, 0, 1);
      assertThat(coop.lines()).hasSize(2);
    }
  }

  /// Older files say the last digits alone.
  @Test
  void anAccountWithoutIbanIsTheOneThatEndsSo() throws IOException {
    try (var coop = new BankCooperative(folder)) {
      coop.take(BankCooperative.statement("1", line(DAY, "10.00", "W", "t")));
      var short0 =
          Files.readString(
              write("short.940", swiftText(List.of(line(DAY, "10.00", "W", "t")), 0, 0)));
      var file = write("short2.940", short0.replace(IBAN, IBAN.substring(IBAN.length() - 9)));
      assertThat(coop.bank.importFiles(coop.coop.book, List.of(file)))
          .isInstanceOf(ImportOutcome.Imported.class);
      assertThat(coop.lines()).hasSize(1);
    }
  }

  private static void take(BankCooperative coop, List<StatementLine> history, Seeded random) {
    int first = random.nextInt(DAYS);
    take(coop, history, first, Math.min(DAYS - 1, first + random.nextInt(5)), random.nextInt(3));
  }

  private static void take(
      BankCooperative coop, List<StatementLine> history, int first, int last, int format) {
    var lines = history.stream().filter(one -> isWithin(one, first, last)).toList();
    switch (format) {
      case 0 ->
          coop.take(
              BankCooperative.statement(first + "-" + last, lines.toArray(StatementLine[]::new)));
      case 1 -> coop.take(swift(history, first, last));
      default -> {
        if (!lines.isEmpty()) coop.take(csv(lines));
      }
    }
  }

  private static boolean isWithin(StatementLine line, int first, int last) {
    return !line.booked().isBefore(DAY.plusDays(first))
        && !line.booked().isAfter(DAY.plusDays(last));
  }

  private static Statement swift(List<StatementLine> history, int first, int last) {
    return read("x.940", swiftText(history, first, last));
  }

  private static String swiftText(List<StatementLine> history, int first, int last) {
    var text = new StringBuilder(":20:X\n:25:" + IBAN + "\n:28C:" + first + "/1\n");
    text.append(":60F:C").append(shortly(DAY.plusDays(first)));
    text.append("EUR").append(balance(history, first)).append('\n');
    for (var one : history) {
      if (!isWithin(one, first, last)) continue;
      text.append(":61:")
          .append(shortly(one.booked()))
          .append(one.amount().isNegative() ? "D" : "C")
          .append(one.amount().abs().toString().replace('.', ','))
          .append("NTRFNONREF\n:86:");
      one.counterpartyIban().ifPresent(iban -> text.append("REK: ").append(iban).append("/NAAM: "));
      text.append(one.counterparty().orElse("").toUpperCase(Locale.ROOT))
          .append(" MT940 ")
          .append(one.text())
          .append('\n');
    }
    text.append(":62F:C").append(shortly(DAY.plusDays(last)));
    return text.append("EUR").append(balance(history, last + 1)).append("\n-\n").toString();
  }

  /// Before the day; it begins high enough to stay above nothing.
  private static String balance(List<StatementLine> history, int day) {
    var before = history.stream().filter(one -> one.booked().isBefore(DAY.plusDays(day)));
    var moved = Money.sum(before.map(StatementLine::amount).toList());
    return Money.parse("1000.00").plus(moved).toString().replace('.', ',');
  }

  private static String shortly(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("yyMMdd"));
  }

  private static Statement csv(List<StatementLine> lines) {
    var text =
        new StringBuilder(
            "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag"
                + " (EUR);Mutatiesoort;Mededelingen\n");
    for (var one : lines.reversed())
      text.append(
          "%s;%s;%s;%s;GT;%s;%s;x;%s in csv%n"
              .formatted(
                  one.booked().format(DateTimeFormatter.BASIC_ISO_DATE),
                  one.counterparty().orElse(""),
                  IBAN,
                  one.counterpartyIban().orElse(""),
                  one.amount().isNegative() ? "Af" : "Bij",
                  one.amount().abs().toString().replace('.', ','),
                  one.text()));
    return read("x.csv", text.toString());
  }

  private static Statement read(String name, String text) {
    try {
      var file = Files.createTempDirectory("meent").resolve(name);
      Files.writeString(file, text);
      return new StatementFile(file).read().getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// Few and small amounts, so that equal ones are frequent; some tell the counterparty's account.
  private static List<StatementLine> history(Seeded random) {
    List<StatementLine> lines = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int count = random.nextInt(5); count > 0; count--) {
        var amount = (random.chance(50) ? "" : "-") + (1 + random.nextInt(3)) + ".00";
        var plain =
            line(DAY.plusDays(day), amount, "W" + random.nextInt(2), "t" + random.nextInt(2));
        lines.add(random.chance(50) ? BankCooperative.withIban(plain, OTHER) : plain);
      }
    }
    return lines;
  }
}

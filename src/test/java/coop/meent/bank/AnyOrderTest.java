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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever files a bank gives of one history, in whatever order, overlapping and repeated,
/// together they are that history once: as many of each line as there were, under the same ids.
class AnyOrderTest {

  private static final int DAYS = 12;

  @TempDir Path folder;

  /// Without references, lines are few and small, so that equal ones and days that move nothing are
  /// frequent.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anyFilesInAnyOrderGiveTheSameLines(boolean hasReferences) throws IOException {
    long seed = TestSeed.print("anyFilesInAnyOrderGiveTheSameLines");
    for (int run = 0; run < 12; run++) {
      var random = new Seeded(seed + run);
      var history = history(random, hasReferences);
      var ids = new TreeSet<String>();
      for (int laptop = 0; laptop < 2; laptop++) {
        var home = Files.createDirectory(folder.resolve(hasReferences + "-" + run + "-" + laptop));
        try (var coop = new BankCooperative(home)) {
          for (var statement : files(history, random)) coop.take(statement);
          assertThat(coop.lines())
              .as("seed %d", seed + run)
              .extracting(line -> LineIds.key(line.content()))
              .containsExactlyInAnyOrderElementsOf(history.stream().map(LineIds::key).toList());
          assertThat(coop.bank.gaps(coop.coop.book)).as("seed %d", seed + run).isEmpty();
          ids.add(
              coop.lines().stream().map(line -> line.id().toString()).sorted().toList().toString());
        }
      }
      assertThat(ids).as("seed %d: both laptops make the same rows", seed + run).hasSize(1);
    }
  }

  /// The bank ends its statements in the middle of days. Money only comes in, so that every line
  /// moves the balance, which is what tells such statements apart: in the bank's order at once, in
  /// any order once all of them have been seen.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void statementsCutWithinDaysGiveTheSameLines(boolean isInOrder) throws IOException {
    long seed = TestSeed.print("statementsCutWithinDaysGiveTheSameLines");
    for (int run = 0; run < 12; run++) {
      var random = new Seeded(seed + run);
      var history =
          history(random, false).stream()
              .map(line ->
                  line(
                      line.booked(),
                      line.amount().abs().toString(),
                      line.counterparty().orElse(""),
                      line.text()))
              .toList();
      List<Statement> files = new ArrayList<>();
      for (int first = 0; first < history.size(); ) {
        int last = Math.min(history.size(), first + 1 + random.nextInt(4));
        files.add(cut(history, first, last));
        first = last;
      }
      if (random.chance(50)) files.add(statement(history, 0, DAYS - 1));
      if (!isInOrder) shuffle(files, random);
      files.addAll(List.copyOf(files));
      var home = Files.createDirectory(folder.resolve("cut-" + isInOrder + run));
      try (var coop = new BankCooperative(home)) {
        for (int i = 0; i < files.size(); i++) {
          coop.take(files.get(i));
          boolean isComplete = isInOrder ? i >= files.size() / 2 - 1 : i == files.size() - 1;
          if (isComplete)
            assertThat(coop.lines())
                .as("seed %d", seed + run)
                .extracting(line -> LineIds.key(line.content()))
                .containsExactlyInAnyOrderElementsOf(history.stream().map(LineIds::key).toList());
        }
      }
    }
  }

  private static Statement cut(List<StatementLine> history, int first, int last) {
    var before = Money.sum(history.subList(0, first).stream().map(StatementLine::amount).toList());
    var lines = history.subList(first, last).toArray(StatementLine[]::new);
    return BankCooperative.balanced(
        BankCooperative.statement(first + "/" + last, lines), before.toString());
  }

  private static List<StatementLine> history(Seeded random, boolean hasReferences) {
    List<StatementLine> lines = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int count = random.nextInt(5); count > 0; count--) {
        var amount = (random.chance(50) ? "" : "-") + (1 + random.nextInt(2)) + ".00";
        var reference = hasReferences ? "R" + lines.size() : "";
        lines.add(line(DAY.plusDays(day), amount, "W" + random.nextInt(2), "t", reference));
      }
    }
    return lines;
  }

  /// Statements of whole days that together cover all of them, some twice; some of days that the
  /// bank had split into several statements.
  private static List<Statement> files(List<StatementLine> history, Seeded random) {
    List<Statement> files = new ArrayList<>();
    for (int first = 0; first < DAYS; ) {
      int last = Math.min(DAYS - 1, first + random.nextInt(4));
      files.add(statement(history, first, last));
      first = last + 1;
    }
    for (int i = 0; i < 6; i++) {
      int first = random.nextInt(DAYS);
      files.add(statement(history, first, Math.min(DAYS - 1, first + random.nextInt(6))));
    }
    files.addAll(files.subList(0, 2));
    shuffle(files, random);
    return files;
  }

  private static void shuffle(List<Statement> files, RandomGenerator random) {
    for (int i = files.size() - 1; i > 0; i--) Collections.swap(files, i, random.nextInt(i + 1));
  }

  private static Statement statement(List<StatementLine> history, int first, int last) {
    var from = DAY.plusDays(first);
    var to = DAY.plusDays(last);
    return new Statement(
        IBAN,
        "EUR",
        Optional.of(first + "-" + last),
        Optional.of(from),
        Optional.of(to),
        Optional.of(balance(history, from)),
        Optional.of(balance(history, to.plusDays(1))),
        history.stream()
            .filter(line -> !line.booked().isBefore(from) && !line.booked().isAfter(to))
            .toList(),
        0);
  }

  private static Money balance(List<StatementLine> history, LocalDate before) {
    return Money.sum(
        history.stream()
            .filter(line -> line.booked().isBefore(before))
            .map(StatementLine::amount)
            .toList());
  }
}

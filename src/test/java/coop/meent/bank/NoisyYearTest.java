package coop.meent.bank;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.bank.NoisyYear.Written;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year full of noise is booked as a treasurer does it, a few days at a time, and every first
/// proposal is held against what the line truly was. `-Dyears=200` judges as many years in one go;
/// `-Dwrong=true` tells what was proposed wrongly.
class NoisyYearTest {

  /// How often the treasurer looks, in days: what was booked then teaches what comes after.
  private static final int DAYS = 4;

  /// From so many on a score can be judged, which takes many years.
  private static final int ENOUGH = 400;

  @TempDir Path folder;

  /// How many were right, of how many.
  private static final class Tally {
    private int right;
    private int all;

    private void count(boolean isRight) {
      if (isRight) right++;
      all++;
    }

    private void add(Tally other) {
      right += other.right;
      all += other.all;
    }

    /// A few say nothing of how many in a hundred.
    private boolean isAtLeast(int score) {
      return all < ENOUGH || 100 * right >= score * all;
    }

    @Override
    public String toString() {
      return right + "/" + all;
    }
  }

  /// What came of a year.
  private static final class Judged {
    private final Tally first = new Tally();
    private final Tally certain = new Tally();
    private final Map<String, Tally> byKind = new TreeMap<>();
    private final Map<Integer, Tally> byScore = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> wronglyBooked = new ArrayList<>();
  }

  @Test
  void ofAHundredFirstProposalsNinetyFiveAreRightAndNoCertainOneIsWrong() throws IOException {
    long first = TestSeed.print("NoisyYearTest");
    Map<Integer, Tally> scores = new TreeMap<>();
    for (long seed = first; seed < first + Integer.getInteger("years", 1); seed++) {
      var judged = judge(seed);
      System.out.println(
          "NoisyYearTest %d: first proposals %s, certain %s; by kind %s; by score %s"
              .formatted(seed, judged.first, judged.certain, judged.byKind, judged.byScore));
      if (Boolean.getBoolean("wrong")) judged.wrong.forEach(System.out::println);
      assertThat(judged.wronglyBooked).as("seed %d: booked unseen", seed).isEmpty();
      assertThat(judged.certain.all).as("seed %d: certain", seed).isGreaterThan(80);
      assertThat(100 * judged.first.right)
          .as("seed %d: %s right; wrong: %s", seed, judged.first, judged.wrong)
          .isGreaterThanOrEqualTo(95 * judged.first.all);
      judged.byScore.forEach(
          (score, tally) -> scores.computeIfAbsent(score, any -> new Tally()).add(tally));
    }
    System.out.println("NoisyYearTest: scores " + scores);
    scores.forEach(
        (score, tally) -> assertThat(tally.isAtLeast(score)).as("%s: %s", score, tally).isTrue());
  }

  private Judged judge(long seed) throws IOException {
    var judged = new Judged();
    try (var year = new NoisyYear(Files.createDirectory(folder.resolve("y" + seed)), seed)) {
      for (int month = 1; month <= 12; month++) judge(year, YearMonth.of(2026, month), judged);
    }
    return judged;
  }

  private static void judge(NoisyYear year, YearMonth month, Judged judged) {
    var bank = year.services.bank();
    var written = year.month(month);
    bank.importStatements(year.book.id(), "test", List.of(year.statement(month, written)));
    var open = BankLineFilter.all(year.book.id()).that(BankLineFilter.Status.OPEN);
    var ids =
        bank.lines(open, 0, Integer.MAX_VALUE).stream()
            .collect(
                Collectors.toMap(
                    line -> line.content().bankReference().orElseThrow(), BankLine::id));
    Function<Written, BankLineId> id = one -> ids.get(one.line().bankReference().orElseThrow());
    judgeCertain(year, written, id, judged);
    var days = new TreeMap<Integer, List<Written>>();
    for (var one : written)
      days.computeIfAbsent(one.line().booked().getDayOfMonth() / DAYS, any -> new ArrayList<>())
          .add(one);
    for (var some : days.values()) judgeFirst(year, some, id, judged);
  }

  /// What one press would book of a whole month at once.
  private static void judgeCertain(
      NoisyYear year, List<Written> written, Function<Written, BankLineId> id, Judged judged) {
    var proposals = byLine(year.services.bank().proposeAll(year.book.id()));
    for (var one : written) {
      var proposal = Optional.ofNullable(proposals.get(id.apply(one)));
      if (proposal.filter(Proposal::isCertain).isEmpty()) continue;
      boolean isRight = isRight(year, one, proposal);
      judged.certain.count(isRight);
      if (!isRight) judged.wronglyBooked.add(told(one, proposal));
    }
  }

  /// Judged as they are when the treasurer comes to them, and then booked as they truly were.
  private static void judgeFirst(
      NoisyYear year, List<Written> some, Function<Written, BankLineId> id, Judged judged) {
    var bank = year.services.bank();
    var proposals = byLine(bank.propose(some.stream().map(id).toList()));
    List<LineBooking> bookings = new ArrayList<>();
    for (var one : some) {
      var proposal = Optional.ofNullable(proposals.get(id.apply(one)));
      boolean isRight = isRight(year, one, proposal);
      judged.first.count(isRight);
      judged.byKind.computeIfAbsent(one.kind(), any -> new Tally()).count(isRight);
      proposal.ifPresent(found ->
          judged
              .byScore
              .computeIfAbsent(found.reason().score(), any -> new Tally())
              .count(isRight));
      if (!isRight) judged.wrong.add(told(one, proposal));
      bookings.add(new LineBooking(id.apply(one), one.kind(), one.parts()));
    }
    year.services.store().write("test.book", tx -> bank.bookAll(tx, bookings));
  }

  private static Map<BankLineId, Proposal> byLine(Collection<Proposal> proposals) {
    return proposals.stream().collect(Collectors.toMap(Proposal::line, one -> one));
  }

  private static boolean isRight(NoisyYear year, Written one, Optional<Proposal> proposal) {
    return proposal
        .filter(found -> year.key(found.allocations()).equals(year.key(one.parts())))
        .isPresent();
  }

  private static String told(Written one, Optional<Proposal> proposal) {
    var why =
        proposal
            .map(found -> found.reason().words(new Texts(Language.EN)) + parts(found.allocations()))
            .orElse("nothing");
    var line = one.line();
    return "\n%s %s %s “%s” %s is %s, proposed: %s"
        .formatted(
            one.kind(),
            line.booked(),
            line.counterparty().orElse("-"),
            line.text(),
            line.counterpartyIban().orElse("-"),
            parts(one.parts()),
            why);
  }

  private static List<String> parts(List<Allocation> parts) {
    return parts.stream().map(part -> part.amount() + " " + part.text().orElse("-")).toList();
  }
}

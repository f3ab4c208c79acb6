package coop.meent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Order;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long lists in every order and through every filter, against the same list sorted and filtered in
/// memory.
class JournalOrderTest {

  private static final String BANK = "10201";
  private static final String REVENUE = "80501";
  private static final List<String> WORDS =
      List.of("Huur", "Lunch", "Zaal", "Café", "10 % korting");

  @TempDir private Path folder;
  private TestCooperative coop;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private void record(LocalDate date, String text, long cents, Optional<String> line) {
    var bank = Posting.of(coop.account(BANK), Money.ofCents(cents));
    var revenue = Posting.of(coop.account(REVENUE), Money.ofCents(-cents));
    var draft =
        EntryDraft.of(
            coop.book, date, text, List.of(bank, line.map(revenue::withText).orElse(revenue)));
    assertThat(coop.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private void fill(int entries) {
    var random = new Seeded(TestSeed.print("JournalOrderTest"));
    for (int i = 0; i < entries; i++)
      record(
          LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)),
          WORDS.get(random.nextInt(WORDS.size())) + " " + i,
          100 + random.nextInt(40) * 50L,
          random.nextInt(5) == 0 ? Optional.of("regel " + i) : Optional.empty());
  }

  private static Money size(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream().map(Posting::amount).filter(Money::isPositive).toList());
  }

  private static final Comparator<JournalEntry> BY_DATE =
      Comparator.comparing(JournalEntry::date).thenComparingLong(JournalEntry::number);

  private static Comparator<JournalEntry> comparator(Order order) {
    var natural =
        order.isByAmount()
            ? Comparator.comparing(JournalOrderTest::size)
                .thenComparing(JournalEntry::date)
                .thenComparing(entry -> entry.id().toString())
            : BY_DATE;
    return order.isDescending() ? natural.reversed() : natural;
  }

  @Test
  void everyOrderIsTheSameAsSortingAllInMemory() {
    fill(120);
    var all = coop.ledger.journal(JournalFilter.all(coop.book), 0, 1_000);
    assertThat(all).hasSize(120);
    for (var order : Order.values()) {
      var filter = JournalFilter.all(coop.book).in(order);
      var expected = all.stream().sorted(comparator(order)).toList();
      List<JournalEntry> paged = new ArrayList<>();
      for (int offset = 0; offset < 120; offset += 17)
        paged.addAll(coop.ledger.journal(filter, offset, 17));
      assertThat(paged).as("%s", order).isEqualTo(expected);
      List<JournalEntry> streamed = new ArrayList<>();
      coop.ledger.eachEntry(filter, streamed::add);
      assertThat(streamed).as("%s, in one go", order).isEqualTo(expected);
    }
  }

  @Test
  void aFilterLeavesTheSameInEveryOrder() {
    fill(120);
    var year = new FiscalPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 31));
    for (var words : List.of("huur", "CAF", "10 %", "_", "regel 1", "A-12", "nowhere")) {
      var filter = JournalFilter.all(coop.book).within(year).holding(words);
      var expected =
          coop.ledger.journal(JournalFilter.all(coop.book).within(year), 0, 1_000).stream()
              .filter(entry -> holds(entry, words.toLowerCase(Locale.ROOT)))
              .map(JournalEntry::id)
              .toList();
      assertThat(coop.ledger.countEntries(filter)).as(words).isEqualTo(expected.size());
      for (var order : Order.values())
        assertThat(coop.ledger.journal(filter.in(order), 0, 1_000))
            .as("%s, %s", words, order)
            .extracting(JournalEntry::id)
            .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static boolean holds(JournalEntry entry, String words) {
    return entry.text().toLowerCase(Locale.ROOT).contains(words)
        || entry.reference().toLowerCase(Locale.ROOT).equals(words)
        || entry.postings().stream()
            .anyMatch(posting -> posting.text().filter(text -> text.contains(words)).isPresent());
  }

  @Test
  void anAmountFindsTheEntriesOfThatSizeHoweverItIsWritten() {
    record(LocalDate.of(2026, 3, 1), "Groot", 1_234_567_89L, Optional.empty());
    record(LocalDate.of(2026, 3, 2), "Klein", 181_50L, Optional.empty());
    for (var typed : List.of("1.234.567,89", "1,234,567.89", "1234567,89", "1234567.89"))
      assertThat(coop.ledger.journal(JournalFilter.all(coop.book).holding(typed), 0, 10))
          .as(typed)
          .extracting(JournalEntry::text)
          .containsExactly("Groot");
    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book).holding("181,50")))
        .isEqualTo(1);
    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book).holding("181,5"))).isZero();
    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book).holding("9".repeat(40))))
        .isZero();
  }

  @Test
  void theLinesOfACardKeepTheirBalanceWhenFiltered() {
    fill(90);
    var year = FiscalPeriod.year(2026);
    var all = CardFilter.all(coop.account(BANK), year, Dimensions.NONE);
    var whole = coop.statements.cardLines(all, 0, 1_000);
    assertThat(whole).hasSize(90);
    for (var words : List.of("", "lunch", "zaal 1", "nowhere", "%")) {
      var filter = all.holding(words);
      var expected =
          whole.stream()
              .filter(line -> line.text().toLowerCase(Locale.ROOT).contains(words))
              .toList();
      assertThat(coop.statements.countCardLines(filter)).as(words).isEqualTo(expected.size());
      assertThat(coop.statements.cardLines(filter, 0, 1_000)).as(words).isEqualTo(expected);
      if (expected.size() > 5)
        assertThat(coop.statements.cardLines(filter, 3, 2)).isEqualTo(expected.subList(3, 5));
      List<AccountCard.Line> streamed = new ArrayList<>();
      coop.statements.eachCardLine(filter, streamed::add);
      assertThat(streamed).as("%s, in one go", words).isEqualTo(expected);
    }
    assertThat(coop.statements.cardLines(all, 40, 7)).isEqualTo(whole.subList(40, 47));
  }
}

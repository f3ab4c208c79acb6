package coop.meent.correction;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries that look like one that is there: told, and told no more once somebody knew better.
class DoubleServiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
  private static final FiscalPeriod YEAR = FiscalPeriod.year(2026);

  @TempDir private Path folder;
  private TestCooperative coop;
  private DoubleService doubles;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    doubles = coop.doubles;
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private EntryDraft draft(LocalDate day, String cost, String paid, String amount) {
    return EntryDraft.of(
        coop.book,
        day,
        "Zaal",
        List.of(
            Posting.of(coop.account(cost), Money.parse(amount)),
            Posting.of(coop.account(paid), Money.parse(amount).negate())));
  }

  private JournalEntry record(EntryDraft draft) {
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry();
  }

  private JournalEntry bought(int after, String amount) {
    return record(draft(DAY.plusDays(after), "45105", "10201", amount));
  }

  @Test
  void whatIsTypedLooksLikeWhatIsThereWithinAWeek() {
    var there = bought(0, "181.50");
    assertThat(doubles.like(draft(DAY.plusDays(7), "45105", "10201", "181.50")))
        .containsExactly(there);
    assertThat(doubles.like(draft(DAY.minusDays(8), "45105", "10201", "181.50"))).isEmpty();
    assertThat(doubles.like(draft(DAY, "45105", "10201", "181.51"))).isEmpty();
    assertThat(doubles.like(draft(DAY, "46101", "10201", "181.50"))).isEmpty();
    // Where it was paid from does not matter.
    assertThat(doubles.like(draft(DAY, "45105", "13011", "181.50"))).containsExactly(there);
    // A refund is no double, and what does nothing to the result neither.
    assertThat(doubles.like(draft(DAY, "45105", "10201", "-181.50"))).isEmpty();
    assertThat(doubles.like(draft(DAY, "13011", "10201", "181.50"))).isEmpty();
    coop.ledger.reverse(there.id(), DAY, "Fout");
    assertThat(doubles.like(draft(DAY, "45105", "10201", "181.50"))).isEmpty();
  }

  @Test
  void twoPaymentsOfTheBankAreTwo() {
    var one = record(draft(DAY, "45105", "10201", "75.50").withKind(EntryKind.BANK));
    var two = record(draft(DAY, "45105", "10201", "75.50").withKind(EntryKind.BANK));
    assertThat(doubles.like(two.id())).isEmpty();
    var byHand = bought(2, "75.50");
    assertThat(doubles.like(byHand.id())).containsExactlyInAnyOrder(one, two);
    assertThat(doubles.all(coop.book, YEAR)).hasSize(2);
  }

  @Test
  void whoKnowsBetterSaysSoOnceAndMayTakeItBack() {
    var one = bought(0, "40.00");
    var two = bought(1, "40.00");
    assertThat(doubles.all(coop.book, YEAR)).containsExactly(new DoubleService.Pair(one, two));
    var deed = ((CorrectionOutcome.Done<DeedId>) doubles.putAside(two.id(), one.id())).result();
    assertThat(doubles.all(coop.book, YEAR)).isEmpty();
    assertThat(doubles.like(one.id())).isEmpty();
    assertThat(doubles.like(two.id())).isEmpty();
    assertThat(doubles.putAside(one.id(), two.id())).isInstanceOf(CorrectionOutcome.Done.class);
    doubles.undo(deed);
    assertThat(doubles.like(two.id())).containsExactly(one);
    // A word about two entries keeps nobody from changing them.
    doubles.putAside(one.id(), two.id());
    var edit = EntryEdit.NONE.to(coop.account("46101"));
    assertThat(coop.corrections.correct(coop.book, List.of(one.id()), edit))
        .isInstanceOf(CorrectionOutcome.Done.class);
  }

  /// The list of a period says what each entry says of itself, whatever is booked in whatever
  /// order.
  @Test
  void theListSaysWhatEachEntrySays() {
    var random = new Seeded(TestSeed.print("DoubleServiceTest"));
    List<JournalEntry> entries = new ArrayList<>();
    for (int i = 0; i < 25; i++)
      entries.add(
          record(
              draft(
                  DAY.plusDays(random.nextInt(25)),
                  random.pick(List.of("45105", "46101")),
                  random.pick(List.of("10201", "13011")),
                  random.pick(List.of("10.00", "20.00")))));
    var first = doubles.all(coop.book, YEAR);
    for (var pair : first)
      if (random.chance(30)) doubles.putAside(pair.newer().id(), pair.older().id());
    Set<Twins> listed =
        doubles.all(coop.book, YEAR).stream()
            .map(pair -> Twins.of(pair.older().id(), pair.newer().id()))
            .collect(Collectors.toSet());
    Set<Twins> said = new HashSet<>();
    for (var entry : entries)
      for (var other : doubles.like(entry.id())) said.add(Twins.of(entry.id(), other.id()));
    assertThat(listed).isEqualTo(said);
    assertThat(first.size()).isGreaterThanOrEqualTo(listed.size());
  }
}

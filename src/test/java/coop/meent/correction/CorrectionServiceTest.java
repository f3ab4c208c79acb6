package coop.meent.correction;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Rhythm;
import coop.meent.base.Seeded;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.recurring.RecurringDraft;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatLines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries changed together: what each becomes, what refuses, and that a lot goes back as one.
class CorrectionServiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
  private static final String IBAN = "NL91ABNA0417164300";

  @TempDir private Path folder;
  private TestCooperative coop;
  private CorrectionService corrections;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    corrections = coop.corrections;
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  private JournalEntry record(LocalDate day, String text, Posting... lines) {
    var outcome = coop.ledger.record(EntryDraft.of(coop.book, day, text, List.of(lines)));
    return ((RecordOutcome.Recorded) outcome).entry();
  }

  private JournalEntry rent(int day, String amount) {
    return record(
        DAY.withDayOfMonth(day), "Huur", line("45105", amount), line("10201", "-" + amount));
  }

  /// A purchase of which the amount includes the VAT, paid from the bank.
  private JournalEntry bought(String account, String gross, String key) {
    var terms =
        new VatCodes()
            .usable(coop.ledger.accounts(coop.book), DAY).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    List<Posting> lines = new ArrayList<>(VatLines.ofGross(line(account, gross), terms).postings());
    lines.add(line("10201", "-" + gross));
    return record(DAY, "Inkoop", lines.toArray(Posting[]::new));
  }

  private static <T> T done(CorrectionOutcome<T> outcome) {
    return switch (outcome) {
      case CorrectionOutcome.Done<T>(var result) -> result;
      case CorrectionOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  private static <T> Refusal refusal(CorrectionOutcome<T> outcome) {
    return ((CorrectionOutcome.Refused<T>) outcome).why();
  }

  private static List<EntryId> ids(JournalEntry... entries) {
    return List.of(entries).stream().map(JournalEntry::id).toList();
  }

  private Batch correct(EntryEdit edit, JournalEntry... entries) {
    return done(corrections.correct(coop.book, ids(entries), edit));
  }

  private Refusal refused(EntryEdit edit, JournalEntry... entries) {
    return refusal(corrections.correct(coop.book, ids(entries), edit));
  }

  private JournalEntry now(Batch.Corrected one) {
    return coop.ledger.entry(one.instead()).orElseThrow();
  }

  private EntryEdit to(String account) {
    return EntryEdit.NONE.to(coop.account(account));
  }

  /// `45105 100.00 P21` per line.
  private List<String> lines(JournalEntry entry) {
    Map<Object, String> numbers =
        coop.ledger.accounts(coop.book).stream()
            .collect(Collectors.toMap(one -> one.id(), one -> one.number()));
    return entry.postings().stream()
        .map(one ->
            numbers.get(one.account())
                + " "
                + one.amount()
                + one.vatCode().map(code -> " " + code).orElse(""))
        .toList();
  }

  private Map<String, Money> balances() {
    Map<String, Money> all = new TreeMap<>();
    coop.statements
        .trialBalance(coop.book, FiscalPeriod.year(2026), Dimensions.NONE)
        .lines()
        .forEach(one -> all.put(one.account().number(), one.closing()));
    all.values().removeIf(Money::isZero);
    return all;
  }

  @Test
  void aLotIsForeseenDoneAndTakenBackAsOne() {
    var before = balances();
    var one = rent(3, "100.00");
    var other = rent(4, "150.00");
    var kept = balances();
    var foreseen = corrections.preview(coop.book, ids(other, one), to("46101"));
    assertThat(foreseen).allMatch(Foreseen.Becomes.class::isInstance);
    assertThat(foreseen).extracting(Foreseen::entry).containsExactly(one, other);
    assertThat(balances()).isEqualTo(kept);

    var batch = correct(to("46101"), one, other);
    assertThat(batch.corrected()).hasSize(2);
    assertThat(lines(now(batch.corrected().getFirst())))
        .containsExactly("46101 100.00", "10201 -100.00");
    assertThat(now(batch.corrected().getFirst()).date()).isEqualTo(one.date());
    assertThat(balances()).containsEntry("46101", Money.parse("250.00")).doesNotContainKey("45105");
    assertThat(corrections.around(one.id())).contains(batch);
    assertThat(corrections.around(batch.corrected().getLast().instead())).contains(batch);

    assertThat(done(corrections.takeBack(batch.id()))).isEqualTo(2);
    assertThat(balances()).isEqualTo(kept).isNotEqualTo(before);
    assertThat(coop.ledger.entry(one.id()).orElseThrow().reversedBy()).isEmpty();
    assertThat(refusal(corrections.takeBack(batch.id())))
        .isEqualTo(new CorrectionRefusal.TakenBack());
    // What stands again as it was can be changed anew.
    assertThat(correct(to("46101"), one).corrected()).hasSize(1);
  }

  @Test
  void anotherVatCodeIsComputedOutOfWhatWasPaid() {
    var entry = bought("45105", "121.00", "P21");
    assertThat(lines(entry)).hasSize(3).first().isEqualTo("45105 100.00 P21");
    var low = correct(EntryEdit.NONE.withVat(new Wish.Put<>("p9")), entry);
    var nine = now(low.corrected().getFirst());
    assertThat(lines(nine).getFirst()).isEqualTo("45105 111.01 P9");
    assertThat(nine.postings().get(1).amount()).isEqualTo(Money.parse("9.99"));
    assertThat(lines(nine).getLast()).isEqualTo("10201 -121.00");
    var none = correct(EntryEdit.NONE.withVat(new Wish.Clear<>()).to(coop.account("46101")), nine);
    assertThat(lines(now(none.corrected().getFirst())))
        .containsExactly("46101 121.00", "10201 -121.00");
    var again =
        correct(EntryEdit.NONE.withVat(new Wish.Put<>("P21")), now(none.corrected().getFirst()));
    assertThat(lines(now(again.corrected().getFirst())).getFirst()).isEqualTo("46101 100.00 P21");
    // The first change lies under others by now.
    assertThat(refusal(corrections.takeBack(low.id())))
        .isEqualTo(new CorrectionRefusal.ChangedSince(nine.reference()));
  }

  @Test
  void onlyTheLinesThatAreMeantChange() {
    var noor = coop.members.members().getFirst().id();
    var entry =
        record(
            DAY,
            "Boeken",
            line("45105", "40.00"),
            line("46101", "60.00").withText("kaft"),
            line("10201", "-100.00"));
    var about = EntryEdit.NONE.withMember(new Wish.Put<>(noor));
    var batch = correct(about.about(coop.account("46101")), entry);
    var now = now(batch.corrected().getFirst());
    assertThat(now.postings())
        .extracting(one -> one.dimensions().member().isPresent())
        .containsExactly(false, true, false);
    assertThat(now.postings().get(1).text()).contains("kaft");
    var text = EntryEdit.NONE.withText("Boeken en kaft").withDocument(new Wish.Put<>("B-7"));
    var said = now(correct(text, now).corrected().getFirst());
    assertThat(said.text()).isEqualTo("Boeken en kaft");
    assertThat(said.document()).contains("B-7");
    assertThat(said.postings()).isEqualTo(now.postings());
    assertThat(refused(about.about(coop.account("46801")), said))
        .isEqualTo(
            new CorrectionRefusal.SomeCannot(1, said.reference(), new CorrectionRefusal.NoLine()));
    assertThat(refused(text, said)).isEqualTo(new CorrectionRefusal.NothingChanges());
  }

  @Test
  void allOrNothing() {
    var closed = rent(3, "100.00");
    var open = record(LocalDate.of(2026, 10, 5), "Huur", line("45105", "9"), line("10201", "-9"));
    coop.ledger.lock(coop.book, LocalDate.of(2026, 9, 30));
    var before = coop.ledger.countEntries(JournalFilter.all(coop.book));
    assertThat(refused(to("46101"), closed, open))
        .isEqualTo(
            new CorrectionRefusal.SomeCannot(
                1,
                closed.reference(),
                new RecordOutcome.PeriodLocked(closed.date(), LocalDate.of(2026, 9, 30))));
    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book))).isEqualTo(before);
    var batch = correct(to("46101"), open);
    coop.ledger.lock(coop.book, LocalDate.of(2026, 10, 31));
    // The lot still goes back, on the first day that is open.
    done(corrections.takeBack(batch.id()));
    assertThat(balances()).containsEntry("45105", Money.parse("109.00"));
    assertThat(balances()).doesNotContainKey("46101");
  }

  @Test
  void whatCannotChangeSaysWhy() {
    var entry = rent(3, "100.00");
    var like = rent(4, "50.00");
    var reversal = ((RecordOutcome.Recorded) coop.ledger.reverse(entry.id(), DAY, "Terug")).entry();
    coop.recurring.add(
        new RecurringDraft(
            like.reference(), "", Rhythm.MONTH, 30, DAY, Optional.empty(), Optional.empty()));
    var due = coop.recurring.due().getFirst();
    coop.recurring.make(due, Optional.empty());
    var made =
        coop.ledger.journal(JournalFilter.all(coop.book), 0, 100).stream()
            .filter(one -> one.date().equals(due.on()))
            .findFirst()
            .orElseThrow();
    assertThat(why(to("46101"), coop.ledger.entry(entry.id()).orElseThrow()))
        .isEqualTo(new CorrectionRefusal.IsReversed(reversal.reference()));
    assertThat(why(to("46101"), reversal)).isEqualTo(new CorrectionRefusal.IsReversal());
    assertThat(why(to("46101"), made))
        .isEqualTo(new CorrectionRefusal.OfAnotherRoom("recurring_answer"));
    assertThat(why(EntryEdit.NONE.withVat(new Wish.Put<>("P99")), like))
        .isEqualTo(new CorrectionRefusal.NoSuchVat("P99", like.date()));
    assertThat(refused(EntryEdit.NONE, like)).isEqualTo(new CorrectionRefusal.NothingAsked());
    assertThat(refused(to("46101"))).isEqualTo(new CorrectionRefusal.NoEntries());
    assertThat(refused(EntryEdit.NONE.withText("  "), like))
        .isEqualTo(
            new CorrectionRefusal.SomeCannot(1, like.reference(), new RecordOutcome.NoText()));
    // An example that others are made like is no reason to stay as it is.
    assertThat(correct(to("46101"), like).corrected()).hasSize(1);
  }

  private Refusal why(EntryEdit edit, JournalEntry entry) {
    return ((Foreseen.Cannot) corrections.preview(coop.book, ids(entry), edit).getFirst()).why();
  }

  @Test
  void vatThatBelongsToNoOneLineIsLeftAlone() {
    var first = bought("45105", "121.00", "P21").postings();
    var tangled =
        record(
            DAY,
            "Door elkaar",
            first.get(0),
            first.get(0).on(coop.account("46101")),
            first.get(1),
            first.get(1),
            line("10201", "-242.00"));
    // Both VAT lines stand behind the second line, so the first would lose its own.
    assertThat(lines(tangled)).hasSize(5);
    var wish = EntryEdit.NONE.withVat(new Wish.Clear<String>()).about(coop.account("45105"));
    assertThat(why(wish, tangled)).isEqualTo(new CorrectionRefusal.VatTangled("P21"));
    // Another account leaves the VAT where it is.
    assertThat(correct(to("46135"), tangled).corrected()).hasSize(1);
  }

  @Test
  void aBankLineStaysBooked() {
    var line =
        new StatementLine(
            DAY,
            Optional.of(DAY),
            Money.parse("-181.50"),
            Optional.of("Vergaderhuis"),
            Optional.empty(),
            Optional.empty(),
            "Zaal",
            Optional.empty(),
            Optional.empty(),
            Optional.of("R1"),
            Optional.empty());
    var statement =
        new Statement(
            IBAN,
            "EUR",
            Optional.of("1"),
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.empty(),
            Optional.empty(),
            List.of(line),
            0);
    assertThat(coop.bank.importStatements(coop.book, "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
    var id = bankLine().id();
    var parts = List.of(Allocation.of(coop.account("45105"), Money.parse("-181.50")));
    var entry = ((BookingOutcome.Booked) coop.bank.book(id, parts)).entry();
    var batch = correct(to("46101").withVat(new Wish.Put<>("P21")), entry);
    var now = now(batch.corrected().getFirst());
    assertThat(bankLine().entry()).contains(now.id());
    assertThat(lines(now)).contains("46101 150.00 P21");
    assertThat(coop.bank.bookedTwice(coop.book)).isEmpty();
    done(corrections.takeBack(batch.id()));
    assertThat(bankLine().entry()).contains(entry.id());
    assertThat(coop.bank.undo(id)).isInstanceOf(BookingOutcome.Undone.class);
    assertThat(bankLine().entry()).isEmpty();
  }

  private BankLine bankLine() {
    return coop.bank.lines(BankLineFilter.all(coop.book), 0, 10).getFirst();
  }

  /// Whatever is asked: what was paid stays to the cent, a lot that was taken back leaves no trace
  /// in any balance, and what was foreseen is what comes.
  @Test
  void anyChangeKeepsWhatWasPaidAndGoesBackWhole() {
    var random = new Seeded(TestSeed.print("CorrectionServiceTest"));
    var accounts = List.of("45105", "46101", "46135", "46801");
    var keys = List.of("P21", "P9");
    List<JournalEntry> entries = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var amount = Money.ofCents(1 + random.nextInt(90_000)).toString();
      entries.add(
          random.chance(60)
              ? bought(random.pick(accounts), amount, random.pick(keys))
              : rent(1 + random.nextInt(28), amount));
    }
    for (int round = 0; round < 4; round++) {
      var before = balances();
      var edit = EntryEdit.NONE;
      if (random.chance(60)) edit = edit.to(coop.account(random.pick(accounts)));
      if (random.chance(60))
        edit =
            edit.withVat(
                random.chance(30) ? new Wish.Clear<>() : new Wish.Put<>(random.pick(keys)));
      if (edit.isEmpty()) edit = edit.withText("Anders " + round);
      var chosen = entries.stream().filter(any -> random.chance(70)).map(JournalEntry::id).toList();
      var foreseen = corrections.preview(coop.book, chosen, edit);
      assertThat(foreseen).noneMatch(Foreseen.Cannot.class::isInstance);
      var becomes =
          foreseen.stream()
              .filter(Foreseen.Becomes.class::isInstance)
              .map(one -> ((Foreseen.Becomes) one).draft().postings())
              .toList();
      var outcome = corrections.correct(coop.book, chosen, edit);
      if (becomes.isEmpty()) {
        assertThat(outcome).isInstanceOf(CorrectionOutcome.Refused.class);
        continue;
      }
      var batch = done(outcome);
      assertThat(batch.corrected().stream().map(one -> now(one).postings())).isEqualTo(becomes);
      assertThat(balances().get("10201")).isEqualTo(before.get("10201"));
      done(corrections.takeBack(batch.id()));
      assertThat(balances()).isEqualTo(before);
    }
  }
}

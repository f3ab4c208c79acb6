package coop.meent.bank;

import static coop.meent.TestCooperative.TODAY;
import static coop.meent.bank.BankCooperative.DAY;
import static coop.meent.bank.BankCooperative.balanced;
import static coop.meent.bank.BankCooperative.line;
import static coop.meent.bank.BankCooperative.onAccount;
import static coop.meent.bank.BankCooperative.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.bank.BankLineFilter.Status;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.BookingOutcome.LedgerRefused;
import coop.meent.bank.BookingOutcome.Undone;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line becomes one entry against the bank's own account, and can be opened again.
class BookingTest {

  private static final String BANK = "10201";
  private static final String REVENUE = "80501";
  private static final String RENT = "45105";
  private static final String MEMBERS = "16801";

  @TempDir Path folder;
  private BankCooperative coop;

  @BeforeEach
  void found() {
    coop = new BankCooperative(folder);
    coop.take(
        balanced(
            statement(
                "S1",
                line(DAY, "121.00", "Client", "invoice"),
                line(DAY, "-50.00", "Landlord", "rent")),
            "0.00"));
  }

  @AfterEach
  void close() {
    coop.close();
  }

  @Test
  void moneyInIsDebitOfTheBankAndCreditOfTheAccount() {
    var booked = (Booked) coop.book("invoice", REVENUE);
    assertThat(booked.entry().postings())
        .containsExactly(
            Posting.of(coop.account(BANK), Money.parse("121.00")),
            Posting.of(coop.account(REVENUE), Money.parse("-121.00")));
    assertThat(booked.entry().kind()).isEqualTo(EntryKind.BANK);
    assertThat(booked.entry().date()).isEqualTo(DAY);
    assertThat(booked.entry().text()).isEqualTo("Client: invoice");
    assertThat(booked.line()).isEqualTo(coop.line("invoice"));
    assertThat(booked.line().isOpen()).isFalse();
  }

  @Test
  void aSplitOverAccountsMembersAndTextsIsOneEntry() {
    var anna = Dimensions.NONE.withMember(coop.coop.founder.id());
    var parts =
        List.of(
            Allocation.of(coop.account(REVENUE), Money.parse("100.00")).withText("work"),
            Allocation.of(coop.account(MEMBERS), Money.parse("22.00")).with(anna).withText("share"),
            Allocation.of(coop.account(RENT), Money.parse("-1.00")).withVat("1a"));
    var booked = (Booked) coop.bank.book(coop.line("invoice").id(), "Invoice 14", parts);
    assertThat(booked.entry().text()).isEqualTo("Invoice 14");
    assertThat(booked.entry().postings())
        .extracting(p -> p.amount() + " " + p.text().orElse("-") + " " + p.vatCode().orElse("-"))
        .containsExactly("121.00 - -", "-100.00 work -", "-22.00 share -", "1.00 - 1a");
    assertThat(booked.entry().postings().get(2).dimensions()).isEqualTo(anna);
    assertThat(coop.coop.ledger.countEntries(JournalFilter.all(coop.coop.book))).isEqualTo(1);
  }

  @Test
  void manyLinesAreBookedInOneDeedOrNone() {
    var good = new LineBooking(coop.line("rent").id(), "", List.of(rent("-50.00")));
    var bad = new LineBooking(coop.line("invoice").id(), "", List.of(rent("-50.00")));
    assertThatThrownBy(() -> bookAll(good, bad))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.refusal())
                    .isEqualTo(new BookingOutcome.DoesNotAddUp(Money.parse("171.00"))));
    assertThat(coop.line("rent").isOpen()).isTrue();
    var other = new LineBooking(coop.line("invoice").id(), "Sold", List.of(rent("121.00")));
    assertThat(bookAll(good, other))
        .extracting(JournalEntry::text)
        .containsExactly("Landlord: rent", "Sold");
    assertThat(coop.bank.countLines(open())).isZero();
  }

  private Allocation rent(String amount) {
    return Allocation.of(coop.account(RENT), Money.parse(amount));
  }

  private List<JournalEntry> bookAll(LineBooking... wanted) {
    return coop.coop.store.write("test", tx -> coop.bank.bookAll(tx, List.of(wanted)));
  }

  @Test
  void partsThatDoNotAddUpAreRefusedWithWhatIsLeft() {
    var line = coop.line("rent").id();
    var part = Allocation.of(coop.account(RENT), Money.parse("-49.00"));
    assertThat(coop.bank.book(line, List.of(part)))
        .isEqualTo(new BookingOutcome.DoesNotAddUp(Money.parse("-1.00")));
    assertThat(coop.bank.book(line, List.of())).isEqualTo(new BookingOutcome.NothingAllocated());
    assertThat(coop.line("rent").isOpen()).isTrue();
  }

  @Test
  void partsPastALongAreRefused() {
    var most = Allocation.of(coop.account(RENT), new Money(Long.MAX_VALUE));
    assertThat(coop.bank.book(coop.line("rent").id(), List.of(most, most)))
        .isEqualTo(new LedgerRefused(new RecordOutcome.TooLarge()));
  }

  @Test
  void aLineIsBookedOnce() {
    coop.book("rent", RENT);
    assertThat(coop.book("rent", RENT)).isEqualTo(new BookingOutcome.AlreadyBooked("A-1"));
  }

  @Test
  void aLineThatIsNotThereIsRefused() {
    var nothing = new BankLineId(coop.coop.ids.next());
    assertThat(coop.bank.book(nothing, List.of())).isEqualTo(new BookingOutcome.NoSuchLine());
    assertThat(coop.bank.undo(nothing)).isEqualTo(new BookingOutcome.NoSuchLine());
  }

  @Test
  void whatTheLedgerRefusesIsPassedOnAndNothingIsBooked() {
    assertThat(coop.book("invoice", MEMBERS))
        .isInstanceOfSatisfying(
            LedgerRefused.class,
            refused ->
                assertThat(refused.reason()).isInstanceOf(RecordOutcome.MemberMissing.class));
    coop.coop.ledger.lock(coop.coop.book, DAY);
    assertThat(coop.book("rent", RENT))
        .isEqualTo(new LedgerRefused(new RecordOutcome.PeriodLocked(DAY, DAY)));
    assertThat(coop.bank.countLines(open())).isEqualTo(2);
  }

  @Test
  void anotherCurrencyThanTheBooksIsNotBooked() {
    coop.take(onAccount(statement("S2", line(DAY, "9.00", "Dollar", "usd")), "US-1", "USD"));
    assertThat(coop.book("usd", REVENUE)).isEqualTo(new BookingOutcome.OtherCurrency("USD", "EUR"));
  }

  @Test
  void undoReversesTheEntryAndOpensTheLine() {
    coop.book("rent", RENT);
    var undone = (Undone) coop.bank.undo(coop.line("rent").id());
    assertThat(undone.reversal().reverses()).isPresent();
    assertThat(undone.reversal().date()).isEqualTo(DAY);
    assertThat(coop.line("rent").isOpen()).isTrue();
    assertThat(coop.bank.undo(coop.line("rent").id())).isEqualTo(new BookingOutcome.NotBooked());
    assertThat(coop.book("rent", REVENUE)).isInstanceOf(Booked.class);
  }

  @Test
  void undoInALockedPeriodTakesALaterDay() {
    coop.book("rent", RENT);
    coop.coop.ledger.lock(coop.coop.book, DAY);
    var line = coop.line("rent").id();
    assertThat(coop.bank.undo(line)).isInstanceOf(LedgerRefused.class);
    assertThat(coop.line("rent").isOpen()).isFalse();
    assertThat(coop.bank.undo(line, TODAY)).isInstanceOf(Undone.class);
  }

  /// Reversed in the journal, and that reversal reversed, and so on.
  @Test
  void theLedgerTellsWhetherALineIsBooked() {
    var entry = ((Booked) coop.book("rent", RENT)).entry().id();
    for (boolean isOpen : new boolean[] {true, false, true}) {
      var reversal =
          (RecordOutcome.Recorded) coop.coop.ledger.reverse(entry, DAY, "in the journal");
      entry = reversal.entry().id();
      assertThat(coop.line("rent").isOpen()).isEqualTo(isOpen);
    }
  }

  @Test
  void linesAreFoundByStateWordsAndDays() {
    coop.book("rent", RENT);
    assertThat(texts(BankLineFilter.all(coop.coop.book))).containsExactly("invoice", "rent");
    assertThat(texts(open())).containsExactly("invoice");
    assertThat(texts(BankLineFilter.all(coop.coop.book).that(Status.BOOKED)))
        .containsExactly("rent");
    assertThat(texts(BankLineFilter.all(coop.coop.book).holding("LANDL"))).containsExactly("rent");
    var day = new FiscalPeriod(DAY.plusDays(1), DAY.plusDays(1));
    assertThat(texts(BankLineFilter.all(coop.coop.book).within(day))).isEmpty();
    assertThat(coop.bank.lines(open(), 1, 10)).isEmpty();
  }

  @Test
  void bankAndLedgerAgreeOnceTheOpeningBalanceIsThere() {
    coop.take(balanced(statement("S2", line(DAY.plusDays(1), "1.00", "Anna", "later")), "171.00"));
    coop.book("rent", RENT);
    var agreement = coop.bank.agreements(coop.coop.book).getFirst();
    assertThat(agreement.closing()).isEqualTo(Money.parse("172.00"));
    assertThat(agreement.ledger()).isEqualTo(Money.parse("-50.00"));
    assertThat(agreement.open()).isEqualTo(Money.parse("122.00"));
    assertThat(agreement.difference()).isEqualTo(Money.parse("100.00"));

    coop.coop.ledger.record(
        EntryDraft.of(
                coop.coop.book,
                DAY.minusDays(1),
                "Opening balance",
                List.of(
                    Posting.of(coop.account(BANK), Money.parse("100.00")),
                    Posting.of(coop.account(REVENUE), Money.parse("-100.00"))))
            .withKind(EntryKind.OPENING));
    assertThat(coop.bank.agreements(coop.coop.book).getFirst().agrees()).isTrue();
  }

  @Test
  void anAccountAtAGlance() {
    coop.book("rent", RENT);
    var summary = coop.bank.summaries(coop.coop.book).getFirst();
    assertThat(summary.lines()).isEqualTo(2);
    assertThat(summary.openLines()).isEqualTo(1);
    assertThat(summary.openAmount()).isEqualTo(Money.parse("121.00"));
    assertThat(summary.through()).hasValue(DAY);
    assertThat(summary.closing()).hasValue(Money.parse("71.00"));
  }

  private BankLineFilter open() {
    return BankLineFilter.all(coop.coop.book).that(Status.OPEN);
  }

  private List<String> texts(BankLineFilter filter) {
    return coop.bank.lines(filter, 0, 100).stream().map(line -> line.content().text()).toList();
  }
}

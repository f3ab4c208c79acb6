package coop.meent.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.InvoiceOffice;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes again, when, and that each time is made once.
class RecurringServiceTest {

  @TempDir private Path folder;
  private TestCooperative coop;
  private RecurringService recurring;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    recurring = coop.recurring;
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private String rent() {
    var draft =
        EntryDraft.of(
            coop.book,
            LocalDate.of(2026, 8, 31),
            "Huur",
            List.of(line("45105", "150.00"), line("10201", "-150.00")));
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry().reference();
  }

  private Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  private static RecurringDraft draft(String like, String from) {
    var first = LocalDate.parse(from);
    return new RecurringDraft(
        like, "", Rhythm.MONTH, 31, first, Optional.empty(), Optional.empty());
  }

  private static <T> T done(RecurringOutcome<T> outcome) {
    return switch (outcome) {
      case RecurringOutcome.Done<T>(var result, var _) -> result;
      case RecurringOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  private static <T> coop.meent.base.Refusal refusal(RecurringOutcome<T> outcome) {
    return ((RecurringOutcome.Refused<T>) outcome).why();
  }

  @Test
  void theLastDayOfAMonthIsTheLastDayOfEveryMonth() {
    var one =
        new Recurring(
            new RecurringId(new UUID(0, 1)),
            coop.book,
            "x",
            new Example.OfEntry(new coop.meent.base.Id.EntryId(new UUID(0, 2))),
            Rhythm.MONTH,
            31,
            LocalDate.of(2027, 12, 31),
            Optional.of(LocalDate.of(2028, 4, 1)),
            Optional.empty());
    assertThat(one.through(LocalDate.of(2029, 1, 1)).stream().map(LocalDate::toString))
        .containsExactly("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31");
    assertThat(one.after(LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2028, 3, 31));
    assertThat(one.after(LocalDate.of(2028, 3, 31))).isEmpty();
  }

  @Test
  void anEntryIsProposedAndMadeOnce() {
    var one = done(recurring.add(draft(rent(), "2026-09-01")));
    assertThat(recurring.due())
        .extracting(due -> due.on() + " " + due.amount())
        .containsExactly("2026-09-30 150.00", "2026-10-31 150.00");
    var first = recurring.due().getFirst();
    var made = done(recurring.make(first, Optional.empty()));
    assertThat(made.state()).isInstanceOf(Due.State.Booked.class);
    assertThat(refusal(recurring.make(first, Optional.empty())))
        .isEqualTo(new RecurringRefusal.Answered(first.on()));
    assertThat(refusal(recurring.skip(first, "toch niet")))
        .isEqualTo(new RecurringRefusal.Answered(first.on()));
    assertThat(recurring.due()).hasSize(1);

    // A reversed entry is no answer any more.
    var entry = ((Due.State.Booked) made.state()).entry();
    coop.ledger.reverse(entry, first.on(), "fout");
    assertThat(recurring.due()).hasSize(2);
    assertThat(one.name()).isEqualTo("Huur");
  }

  @Test
  void whatIsPassedOverSaysWhyAndCanBeUndone() {
    done(recurring.add(draft(rent(), "2026-10-01")));
    var due = recurring.due().getFirst();
    assertThat(refusal(recurring.skip(due, " "))).isEqualTo(new RecurringRefusal.NoReason());
    var outcome = recurring.skip(due, "Kwijtgescholden");
    assertThat(recurring.due()).isEmpty();
    assertThat(recurring.times(TestCooperative.TODAY).getFirst().state())
        .isEqualTo(new Due.State.Skipped("Kwijtgescholden"));
    recurring.undo(((RecurringOutcome.Done<Due>) outcome).deed());
    assertThat(recurring.due()).hasSize(1);
  }

  @Test
  void whatEndedComesNoMore() {
    var one = done(recurring.add(draft(rent(), "2026-09-01")));
    done(recurring.end(one.id(), LocalDate.of(2026, 9, 30)));
    assertThat(recurring.due()).hasSize(1);
    assertThat(refusal(recurring.add(draft("A-99", "2026-09-01"))))
        .isEqualTo(new RecurringRefusal.NoExample("A-99"));
    var index =
        new RecurringDraft(
            rent(),
            "",
            Rhythm.YEAR,
            1,
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            Optional.of(BigDecimal.TWO));
    assertThat(refusal(recurring.add(index))).isEqualTo(new RecurringRefusal.NoIndex());
  }

  @Test
  void anInvoiceBecomesADraftWithPricesThatGrew() throws java.io.IOException {
    close();
    var office = new InvoiceOffice(java.nio.file.Files.createDirectory(folder.resolve("invoices")));
    coop = office.coop;
    recurring = coop.recurring;
    var like = office.made(LocalDate.of(2026, 8, 31), "100.00", "V21");
    var number = like.number().toString();
    done(
        recurring.add(
            new RecurringDraft(
                number,
                "",
                Rhythm.QUARTER,
                31,
                LocalDate.of(2025, 10, 1),
                Optional.empty(),
                Optional.of(new BigDecimal("2.5")))));
    assertThat(recurring.due())
        .extracting(due -> due.on() + " " + due.amount())
        .containsExactly(
            "2025-10-31 121.00",
            "2026-01-31 121.00",
            "2026-04-30 121.00",
            "2026-07-31 121.00",
            "2026-10-31 124.03");
    var last = recurring.due().getLast();
    var made = done(recurring.make(last, Optional.empty()));
    assertThat(made.state()).isEqualTo(new Due.State.Drafted(last.what().draft(last.on())));
    assertThat(coop.invoices.drafts()).hasSize(1);
    done(recurring.make(last, Optional.empty()));
    assertThat(coop.invoices.drafts()).hasSize(1);
    var again = coop.invoices.makeFinal(last.what().draft(last.on()), last.on());
    assertThat(((FinalOutcome.Final) again).invoice().gross()).isEqualTo(Money.parse("124.03"));
    assertThat(recurring.due()).hasSize(4);
    coop.invoices.discard(last.what().draft(last.on()));
  }
}

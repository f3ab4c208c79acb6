package coop.meent.check;

import static coop.meent.check.BrokenFile.BANK;
import static coop.meent.check.BrokenFile.MAY;
import static coop.meent.check.BrokenFile.REVENUE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Between the bank's lines and the books: a statement that opens with 100.00 and has two lines of
/// 50.00 on one day.
class BankChecksTest {

  @TempDir Path folder;
  private BrokenFile file;
  private List<BankLine> lines;

  @BeforeEach
  void found() {
    file = new BrokenFile(folder);
    var line =
        new StatementLine(
            MAY,
            Optional.of(MAY),
            Money.parse("50.00"),
            Optional.of("Gemeente Zaltbommel"),
            Optional.empty(),
            Optional.empty(),
            "Invoice",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var statement =
        new Statement(
            "NL91ABNA0417164300",
            "EUR",
            Optional.of("1"),
            Optional.of(MAY),
            Optional.of(MAY),
            Optional.of(Money.parse("100.00")),
            Optional.of(Money.parse("200.00")),
            List.of(line, line),
            0);
    file.bank.importStatements(file.coop.book, "test", List.of(statement));
    lines = file.bank.lines(BankLineFilter.all(file.coop.book), 0, 10);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void twoEqualLinesAreTwoAndOneMayBeBookedBeforeTheOther() {
    assertThat(lines).hasSize(2);
    assertThat(file.red()).as("nothing booked yet").isEmpty();
    enterOpening();
    assertThat(file.red()).as("nothing but the opening").isEmpty();
    book(lines.getFirst());
    assertThat(file.red()).as("one line").isEmpty();
    book(lines.getLast());
    assertThat(file.red()).as("both lines").isEmpty();
    file.bank.undo(lines.getFirst().id());
    assertThat(file.red()).as("one taken back").isEmpty();
    book(lines.getFirst());
    assertThat(file.red()).as("and booked again").isEmpty();
  }

  @Test
  void anOpeningBalanceThatWasNeverEntered() {
    book(lines.getFirst());

    assertThat(file.red()).containsExactly("bank-balance");
    file.assertOffender(
        "bank-balance",
        "Account 10201 of book coop stands at 50.00 on 3 May 2026, with 50.00 still to be booked;"
            + " the bank says 200.00");
  }

  @Test
  void anEntryOnTheBankAccountThatTheBankDoesNotKnow() {
    enterOpening();
    file.book(MAY, "7.00");

    assertThat(file.red()).containsExactly("bank-balance");
  }

  @Test
  void aLineBookedTwice() {
    enterOpening();
    book(lines.getFirst());
    book(lines.getLast());
    file.raw("UPDATE bank_booking SET bank_line_id = (SELECT min(bank_line_id) FROM bank_booking)");

    assertThat(file.redBooks()).containsExactly("bank-line-booked-once", "bank-balance");
    file.assertOffender(
        "bank-line-booked-once",
        "The bank line of 3 May 2026, 50.00, Gemeente Zaltbommel is booked twice, by laptops that"
            + " did not know of each other");
    assertThat(file.finding("bank-line-booked-once").isWaiting()).isTrue();
    assertThat(file.finding("bank-balance").isWaiting()).as("explained by it").isTrue();
  }

  @Test
  void aLineWhoseEntryPutsAnotherAmountOnTheBankAccount() {
    enterOpening();
    var entry = book(lines.getFirst());
    file.raw("UPDATE bank_line SET amount_cents = 4999 WHERE amount_cents = 5000");

    assertThat(file.redBooks()).contains("booking-amount");
    file.assertOffender(
        "booking-amount",
        "Entry %s of 3 May 2026 puts 50.00 on the bank account, the bank says 49.99"
            .formatted(entry.entry().reference()));
  }

  private BookingOutcome.Booked book(BankLine line) {
    var allocation = Allocation.of(file.coop.account(REVENUE), line.content().amount());
    return (BookingOutcome.Booked) file.bank.book(line.id(), List.of(allocation));
  }

  private void enterOpening() {
    file.record(
        EntryDraft.of(
                file.coop.book,
                MAY.minusDays(1),
                "Opening",
                List.of(
                    Posting.of(file.coop.account(BANK), Money.parse("100.00")),
                    Posting.of(file.coop.account("05401"), Money.parse("-100.00"))))
            .withKind(EntryKind.OPENING));
  }
}

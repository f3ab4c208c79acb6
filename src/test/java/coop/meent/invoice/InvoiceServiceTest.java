package coop.meent.invoice;

import static coop.meent.invoice.InvoiceOffice.TODAY;
import static coop.meent.invoice.InvoiceOffice.line;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.Reason;
import coop.meent.base.Money;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.RecordOutcome;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientTerms;
import coop.meent.work.HoursOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From hours to money: drafts, final papers, payments, credit notes.
class InvoiceServiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @TempDir Path folder;
  private InvoiceOffice office;

  @BeforeEach
  void open() {
    office = new InvoiceOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aDraftOfHoursAndWordsBecomesAnInvoiceThatIsBookedOnce() {
    office.logged(LocalDate.of(2026, 10, 5), 450);
    office.logged(LocalDate.of(2026, 10, 6), 90);
    office.logged(LocalDate.of(2026, 11, 1), 600);
    var invoice =
        office.made(DAY, office.hoursOfOctober(), line("Reiskosten", "3", "12.345", "V9"));
    assertThat(invoice.number()).hasToString("2026-0001");
    assertThat(invoice.lines().getFirst().quantity()).isEqualByComparingTo("9");
    assertThat(invoice.lines().getFirst().text()).isEqualTo("Luisteren aan de dijk");
    assertThat(invoice.due()).isEqualTo(DAY.plusDays(21));
    assertThat(invoice.period()).isEqualTo(InvoiceOffice.OCTOBER);
    // 855.00 at 21 % and 37.04 (3 x 12.345 = 37.035) at 9 %.
    assertThat(invoice.sums())
        .isEqualTo(
            new Invoice.Sums(Money.parse("892.04"), Money.parse("182.88"), Money.parse("1074.92")));
    assertThat(booked(invoice))
        .containsExactly(
            "13011 1074.92", "80501 -855.00", "80505 -37.04", "16201 -179.55", "16203 -3.33");
  }

  private List<String> booked(Invoice invoice) {
    return lines(office.coop.ledger.entry(invoice.entry()).orElseThrow());
  }

  private List<String> lines(JournalEntry entry) {
    return entry.postings().stream()
        .map(one ->
            office.coop.ledger.account(one.account()).orElseThrow().number() + " " + one.amount())
        .toList();
  }

  @Test
  void hoursOnAnInvoiceAreNotCountedAgainAndCannotBeChanged() {
    var hours = office.logged(LocalDate.of(2026, 10, 5), 60);
    office.made(DAY, office.hoursOfOctober());
    var again = office.make(office.draft(office.hoursOfOctober()), DAY);
    assertThat(again).isEqualTo(new FinalOutcome.NoHours(1, "Luisteren aan de dijk"));
    var who = office.coop.founder.id();
    assertThat(office.hours.withdraw(hours.id(), who)).isEqualTo(new HoursOutcome.AlreadyBilled());
  }

  @Test
  void aWholeCreditNoteSetsTheHoursFreeAndTurnsEveryAmountRound() {
    office.logged(LocalDate.of(2026, 10, 5), 60);
    var invoice = office.made(DAY, office.hoursOfOctober());
    var note = credited(invoice, CreditRequest.whole(TODAY));
    assertThat(note.number()).hasToString("2026-0002");
    assertThat(note.isWhole()).isTrue();
    assertThat(booked(note)).containsExactly("13011 -114.95", "80501 95.00", "16201 19.95");
    assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
    assertThat(office.make(office.draft(office.hoursOfOctober()), TODAY))
        .isInstanceOf(FinalOutcome.Final.class);
  }

  private Invoice credited(Invoice invoice, CreditRequest request) {
    var outcome = office.invoices.credit(invoice.id(), request);
    if (outcome instanceof CreditOutcome.Credited(var note)) return note;
    throw new AssertionError(outcome);
  }

  @Test
  void aCreditNoteNeverTakesMoreThanIsLeft() {
    var invoice = office.made(DAY, line("Advies", "4", "100.00", "V21"));
    credited(invoice, CreditRequest.of(TODAY, Map.of(1, new BigDecimal("3"))));
    var more = CreditRequest.of(TODAY, Map.of(1, new BigDecimal("1.5")));
    assertThat(office.invoices.credit(invoice.id(), more))
        .isEqualTo(new CreditOutcome.MoreThanIsLeft(1, new BigDecimal("1")));
    assertThat(credited(invoice, CreditRequest.whole(TODAY)).isWhole()).isTrue();
    assertThat(office.invoices.credit(invoice.id(), CreditRequest.whole(TODAY)))
        .isEqualTo(new CreditOutcome.NothingLeft("2026-0001"));
  }

  @Test
  void whatIsWrongIsToldBeforeAnythingIsWritten() {
    assertThat(office.make(office.draft(), DAY)).isEqualTo(new FinalOutcome.NoLines());
    assertThat(office.make(office.draft(line("x", "0", "5", "V21")), DAY))
        .isEqualTo(new FinalOutcome.NoAmount(1));
    assertThat(office.make(office.draft(line("x", "1", "5", "P21")), DAY))
        .isEqualTo(new FinalOutcome.NoSuchCode(1, "P21"));
    assertThat(office.make(office.draft(line("x", "1", "5", "V21")), TODAY.plusDays(1)))
        .isEqualTo(new FinalOutcome.NotYet(TODAY.plusDays(1)));
    assertThat(office.make(office.draft(line("x", "1", "-5", "V21")), DAY))
        .isInstanceOf(FinalOutcome.NothingToPay.class);
    assertThat(office.invoices.count(InvoiceFilter.all(office.coop.book))).isZero();
    assertThat(office.made(DAY, "5", "V21").number()).hasToString("2026-0001");
  }

  @Test
  void reverseChargeNeedsTheVatNumberOfTheClient() {
    var client =
        office.save(
            ClientDraft.named("Wasser AG")
                .in("Köln")
                .on(ClientTerms.NONE.withAddress("Ring 1", "50667", "DE")));
    var content = Draft.Content.of(client.id(), line("Beratung", "1", "100.00", "VED"));
    var refused = (FinalOutcome.Lacking) office.make(office.draft(content), DAY);
    assertThat(refused.findings())
        .anyMatch(finding -> finding instanceof InvoiceFinding.NoVatNumber);
    office.coop.work.saveClient(
        Optional.of(client.id()),
        client.draft().withNumbers(Optional.empty(), Optional.of("DE136695976")));
    var made = (FinalOutcome.Final) office.make(office.draft(content), DAY);
    assertThat(booked(made.invoice())).containsExactly("13011 100.00", "80535 -100.00");
  }

  @Test
  void aLockedPeriodRefusesTheWholeDeed() {
    office.logged(LocalDate.of(2026, 10, 5), 60);
    office.coop.ledger.lock(office.coop.book, LocalDate.of(2026, 11, 10));
    var draft = office.draft(office.hoursOfOctober());
    var outcome = (FinalOutcome.LedgerRefused) office.make(draft, DAY);
    assertThat(outcome.reason()).isInstanceOf(RecordOutcome.PeriodLocked.class);
    assertThat(office.invoices.count(InvoiceFilter.all(office.coop.book))).isZero();
    assertThat(office.hours.unbilled()).hasSize(1);
    assertThat(office.invoices.drafts()).hasSize(1);
  }

  @Test
  void aClosedAccountIsNamed() {
    var turnover = office.coop.ledger.account(office.coop.account("80501")).orElseThrow();
    office.coop.store.write(
        "test",
        tx -> {
          office.coop.ledger.putAccount(tx, retired(turnover));
          return true;
        });
    assertThat(office.make(office.draft(line("x", "1", "5", "V21")), DAY))
        .isInstanceOf(FinalOutcome.NoAccount.class);
  }

  private static Account retired(Account account) {
    return new Account(
        account.id(),
        account.book(),
        account.number(),
        account.rgs(),
        account.dutchName(),
        account.englishName(),
        account.kind(),
        account.normalSide(),
        account.swap(),
        account.isPerMember(),
        Optional.of(DAY));
  }

  @Test
  void aLineThatNamesTheInvoiceIsProposedAsItsPayment() {
    var invoice = office.made(DAY, "100.00", "V21");
    var line = office.receive(TODAY, "121.00", "Wsch Oost", "betaling 2026-0001 dank");
    var proposal = office.bank.propose(line.id()).orElseThrow();
    assertThat(proposal.reason())
        .isEqualTo(
            new Reason.PaysInvoice("2026-0001", "Waterschap Oost", Reason.PaysInvoice.Way.EXACT));
    assertThat(proposal.isCertain()).isTrue();
    office.accept(line);
    assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
    office.bank.undo(line.id());
    assertThat(office.open(invoice)).isEqualTo(Money.parse("121.00"));
  }

  @Test
  void partsAndTooMuchAndSeveralAtOnceAreKeptApart() {
    var first = office.made(DAY, "100.00", "V21");
    var second = office.made(DAY, "200.00", "V21");
    office.accept(office.receive(TODAY, "50.00", "W", "deel van 2026-0001"));
    assertThat(office.open(first)).isEqualTo(Money.parse("71.00"));
    office.accept(office.receive(TODAY, "313.00", "W", first.paymentReference() + " 2026-0002"));
    assertThat(office.open(first)).isEqualTo(Money.ZERO);
    assertThat(office.open(second)).isEqualTo(Money.ZERO);
    var third = office.made(DAY, "10.00", "V21");
    office.accept(office.receive(TODAY, "20.00", "W", "2026-0003"));
    assertThat(office.open(third)).isEqualTo(Money.parse("-7.90"));
    office.accept(office.receive(TODAY, "-7.90", "W", "terug 2026-0003"));
    assertThat(office.open(third)).isEqualTo(Money.ZERO);
    assertThat(office.invoices.paidPerDay(first.id()))
        .isEqualTo(Map.of(TODAY, Money.parse("121.00")));
  }

  @Test
  void withoutANumberTheClientAndTheAmountMustFit() {
    var invoice = office.made(DAY, "100.00", "V21");
    var other = office.receive(TODAY, "121.00", "Iemand anders", "bedankt");
    assertThat(office.bank.propose(other.id())).isEmpty();
    var line = office.receive(TODAY, "121.00", "WATERSCHAP OOST B.V.", "bedankt");
    var proposal = office.bank.propose(line.id()).orElseThrow();
    assertThat(proposal.isCertain()).isFalse();
    office.accept(line);
    assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsOpenIsKnownPerDay() {
    var invoice = office.made(DAY, "100.00", "V21");
    office.accept(office.receive(DAY.plusDays(3), "21.00", "W", "2026-0001"));
    assertThat(office.invoices.openOn(invoice.id(), DAY.minusDays(1))).isEqualTo(Money.ZERO);
    assertThat(office.invoices.openOn(invoice.id(), DAY)).isEqualTo(Money.parse("121.00"));
    assertThat(office.invoices.openOn(invoice.id(), DAY.plusDays(3)))
        .isEqualTo(Money.parse("100.00"));
  }

  @Test
  void whatIsWrittenOffIsACostAndItsVatComesBack() {
    var invoice = office.made(LocalDate.of(2026, 9, 1), "100.00", "V21");
    office.accept(office.receive(DAY, "60.50", "W", "2026-0001"));
    var outcome = (WriteOffOutcome.WrittenOff) office.invoices.writeOff(invoice.id(), TODAY);
    assertThat(outcome.amount()).isEqualTo(Money.parse("60.50"));
    assertThat(outcome.vat()).isEqualTo(Money.parse("10.50"));
    assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
    var entry = office.invoices.settlements(invoice.id()).getLast().entry();
    assertThat(lines(office.coop.ledger.entry(entry).orElseThrow()))
        .containsExactly("13011 -60.50", "45661 50.00", "16201 10.50");
    assertThat(office.invoices.writeOff(invoice.id(), TODAY))
        .isInstanceOf(WriteOffOutcome.NothingOpen.class);
  }

  @Test
  void aReminderIsForWhatIsOverdueAndSaysWhenToLookAgain() {
    var invoice = office.made(LocalDate.of(2026, 9, 1), "100.00", "V21");
    assertThat(office.invoices.row(invoice.id()).orElseThrow().isToRemind(TODAY)).isTrue();
    var outcome = (ReminderOutcome.Reminded) office.invoices.remind(invoice.id(), TODAY);
    assertThat(outcome.reminder().level()).isEqualTo(1);
    assertThat(office.invoices.row(invoice.id()).orElseThrow().isToRemind(TODAY)).isFalse();
    assertThat(office.invoices.row(invoice.id()).orElseThrow().next()).contains(TODAY.plusDays(14));
    assertThat(office.invoices.remind(office.made(DAY, "1.00", "V21").id(), TODAY))
        .isInstanceOf(ReminderOutcome.NotDue.class);
  }

  @Test
  void numbersRunOnPerYear() {
    office.made(LocalDate.of(2026, 1, 5), "1.00", "V21");
    assertThat(office.made(LocalDate.of(2025, 12, 30), "1.00", "V21").number())
        .hasToString("2025-0001");
    assertThat(office.made(DAY, "1.00", "V21").number()).hasToString("2026-0002");
  }

  @Test
  void aPaymentNobodyCouldPlaceIsNotedByHand() {
    var invoice = office.made(DAY, "100.00", "V21");
    var line = office.receive(TODAY, "121.00", "Onbekend", "zonder nummer");
    var debtors = office.coop.account("13011");
    var part =
        coop.meent.bank.Allocation.of(debtors, line.content().amount())
            .with(coop.meent.ledger.Dimensions.NONE.withClient(office.client.id()));
    office.bank.book(line.id(), List.of(part));
    assertThat(office.open(invoice)).isEqualTo(Money.parse("121.00"));
    var loose = office.invoices.loose(office.client.id());
    assertThat(loose).hasSize(1);
    assertThat(office.invoices.settle(invoice.id(), loose.getFirst().entry()))
        .isInstanceOf(LooseOutcome.Noted.class);
    assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
    assertThat(office.invoices.loose(office.client.id())).isEmpty();
  }
}

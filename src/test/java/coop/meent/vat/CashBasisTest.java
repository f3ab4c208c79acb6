package coop.meent.vat;

import static coop.meent.invoice.InvoiceOffice.line;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.invoice.CreditRequest;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceOffice;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Returns of a book that files by what is paid.
class CashBasisTest {

  private static final Texts TEXTS = new Texts(Language.EN);

  @TempDir private Path folder;
  private InvoiceOffice office;
  private VatService vat;

  @BeforeEach
  void found() {
    office = new InvoiceOffice(folder);
    vat =
        new VatService(
            office.coop.store, office.coop.ledger, office.coop.ids, TestCooperative.CLOCK);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void scheme(String from, VatBasis basis) {
    var scheme =
        new VatScheme(
            office.coop.book, LocalDate.parse(from), VatRhythm.MONTH, VatScheme.Kind.NORMAL, basis);
    assertThat(vat.setScheme(scheme)).isInstanceOf(VatSchemeOutcome.Saved.class);
  }

  private Invoice invoiced(String day, String... netAndCode) {
    var lines = new ArrayList<coop.meent.invoice.DraftLine>();
    for (var one : netAndCode) lines.add(line("Advies", "1", one.split(" ")[0], one.split(" ")[1]));
    return office.made(LocalDate.parse(day), lines.toArray(coop.meent.invoice.DraftLine[]::new));
  }

  private JournalEntry paid(String day, Invoice invoice, String amount) {
    var line = office.receive(LocalDate.parse(day), amount, "Iemand", "nr. " + invoice.number());
    office.accept(line);
    var entry = office.bank.line(line.id()).orElseThrow().entry().orElseThrow();
    return office.coop.ledger.entry(entry).orElseThrow();
  }

  private JournalEntry booked(String day, String... lines) {
    List<Posting> postings = new ArrayList<>();
    for (var line : lines) {
      var parts = line.split(" ");
      var posting = Posting.of(office.coop.account(parts[0]), Money.parse(parts[1]));
      postings.add(parts.length > 2 ? posting.withVat(parts[2]) : posting);
    }
    var draft = EntryDraft.of(office.coop.book, LocalDate.parse(day), "by hand", postings);
    return ((RecordOutcome.Recorded) office.coop.ledger.record(draft)).entry();
  }

  private PeriodReturn shown(int month) {
    return vat.show(office.coop.book, period(month)).orElseThrow();
  }

  private static VatPeriod period(int month) {
    return VatRhythm.MONTH.around(LocalDate.of(2026, month, 1));
  }

  /// Turnover and VAT of a rubric in a month, to the cent.
  private String of(int month, Rubric rubric) {
    var line = shown(month).figures().line(rubric);
    return line.exactTurnover() + " " + line.exactVat();
  }

  private FiledReturn filed(int month) {
    var outcome = vat.file(office.coop.book, period(month), InvoiceOffice.TODAY, TEXTS);
    if (outcome instanceof VatFilingOutcome.Filed(var filed)) return filed;
    throw new AssertionError(outcome);
  }

  @Test
  void eachPaymentBringsItsPartToTheCentOfTheWhole() {
    scheme("2026-01-01", VatBasis.CASH);
    var invoice = invoiced("2026-01-10", "100.00 V21");
    assertThat(of(1, Rubric.R1A)).isEqualTo("0.00 0.00");
    assertThat(shown(1).waiting()).isEqualTo(Money.parse("21.00"));
    paid("2026-02-03", invoice, "40.00");
    paid("2026-03-03", invoice, "40.00");
    paid("2026-05-03", invoice, "41.00");
    assertThat(of(2, Rubric.R1A)).isEqualTo("33.06 6.94");
    assertThat(of(3, Rubric.R1A)).isEqualTo("33.06 6.94");
    assertThat(of(4, Rubric.R1A)).isEqualTo("0.00 0.00");
    assertThat(of(5, Rubric.R1A)).isEqualTo("33.88 7.12");
    assertThat(shown(5).waiting()).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsShiftedOrBoughtCountsByItsInvoice() {
    scheme("2026-01-01", VatBasis.CASH);
    booked("2026-01-05", "13011 1000.00", "80520 -1000.00 VVB");
    booked("2026-01-06", "16011 -121.00", "46101 100.00 P21", "16219 21.00 P21");
    booked("2026-01-07", "10201 121.00", "80501 -100.00 V21", "16201 -21.00 V21");
    assertThat(of(1, Rubric.R1E)).isEqualTo("1000.00 0.00");
    assertThat(of(1, Rubric.R5B)).isEqualTo("0.00 21.00");
    assertThat(of(1, Rubric.R1A)).isEqualTo("100.00 21.00");
  }

  @Test
  void whatWasFiledBeforeTheSwitchIsNotFiledAgain() {
    scheme("2026-01-01", VatBasis.INVOICE);
    scheme("2026-03-01", VatBasis.CASH);
    var before = invoiced("2026-02-10", "100.00 V21");
    var after = invoiced("2026-03-10", "200.00 V21");
    paid("2026-03-20", before, "121.00");
    assertThat(of(2, Rubric.R1A)).isEqualTo("100.00 21.00");
    assertThat(of(3, Rubric.R1A)).isEqualTo("0.00 0.00");
    paid("2026-04-20", after, "121.00");
    assertThat(of(4, Rubric.R1A)).isEqualTo("100.00 21.00");
    office.invoices.credit(before.id(), CreditRequest.whole(LocalDate.parse("2026-05-01")));
    assertThat(of(5, Rubric.R1A)).isEqualTo("-100.00 -21.00");
  }

  @Test
  void allThatIsOpenComesDueWhenTheBookGoesBackToInvoices() {
    scheme("2026-01-01", VatBasis.CASH);
    scheme("2026-03-01", VatBasis.INVOICE);
    var invoice = invoiced("2026-01-10", "100.00 V21");
    paid("2026-02-03", invoice, "60.50");
    paid("2026-04-03", invoice, "60.50");
    assertThat(of(2, Rubric.R1A)).isEqualTo("50.00 10.50");
    assertThat(of(3, Rubric.R1A)).isEqualTo("50.00 10.50");
    assertThat(of(4, Rubric.R1A)).isEqualTo("0.00 0.00");
    for (int month = 1; month <= 4; month++) filed(month);
    assertThat(of(3, Rubric.R1A)).isEqualTo("50.00 10.50");
    assertThat(filed(5).figures().isEmpty()).isTrue();
    assertThat(new VatAudit(office.coop.store).ofReturns(office.coop.book)).isEmpty();
  }

  @Test
  void aCreditNoteTakesOffTheRateThatItNames() {
    scheme("2026-01-01", VatBasis.CASH);
    var invoice = invoiced("2026-01-10", "1000.00 V21", "1000.00 V9");
    office.invoices.credit(
        invoice.id(), CreditRequest.of(LocalDate.parse("2026-02-01"), Map.of(2, BigDecimal.ONE)));
    paid("2026-03-03", invoice, "1210.00");
    assertThat(of(1, Rubric.R1A)).isEqualTo("0.00 0.00");
    assertThat(of(2, Rubric.R1B)).isEqualTo("0.00 0.00");
    assertThat(of(3, Rubric.R1A)).isEqualTo("1000.00 210.00");
    assertThat(of(3, Rubric.R1B)).isEqualTo("0.00 0.00");
    for (int month = 1; month <= 4; month++) filed(month);
    assertThat(of(4, Rubric.R1A)).isEqualTo("0.00 0.00");
    assertThat(of(5, Rubric.R1A)).isEqualTo("0.00 0.00");
  }

  @Test
  void aPaymentThatComesAfterTheReturnOfItsMonthIsTakenAlong() {
    scheme("2026-01-01", VatBasis.CASH);
    var invoice = invoiced("2026-01-10", "100.00 V21");
    paid("2026-02-03", invoice, "40.00");
    filed(1);
    filed(2);
    paid("2026-02-20", invoice, "40.00");
    paid("2026-03-20", invoice, "41.00");
    assertThat(vat.late(office.coop.book).net()).isEqualTo(Money.parse("6.94"));
    assertThat(of(3, Rubric.R1A)).isEqualTo("66.94 14.06");
    filed(3);
    assertThat(vat.late(office.coop.book).isEmpty()).isTrue();
    assertThat(new VatAudit(office.coop.store).ofReturns(office.coop.book)).isEmpty();
  }

  @Test
  void aPaymentThatIsTakenBackGivesItsPartBack() {
    scheme("2026-01-01", VatBasis.CASH);
    var invoice = invoiced("2026-01-10", "100.00 V21");
    var payment = paid("2026-02-03", invoice, "121.00");
    filed(1);
    filed(2);
    office.coop.ledger.reverse(payment.id(), LocalDate.parse("2026-03-09"), "bounced");
    assertThat(of(3, Rubric.R1A)).isEqualTo("-100.00 -21.00");
    assertThat(shown(3).waiting()).isEqualTo(Money.parse("21.00"));
  }

  @Test
  void withoutInvoicesTheOldestClaimIsPaidFirst() {
    scheme("2026-01-01", VatBasis.CASH);
    booked("2026-01-05", "13011 121.00", "80501 -100.00 V21", "16201 -21.00 V21");
    booked("2026-01-06", "13011 109.00", "80505 -100.00 V9", "16203 -9.00 V9");
    booked("2026-02-06", "10201 175.50", "13011 -175.50");
    assertThat(of(2, Rubric.R1A)).isEqualTo("100.00 21.00");
    assertThat(of(2, Rubric.R1B)).isEqualTo("50.00 4.50");
    booked("2026-03-06", "13011 -109.00", "80505 100.00 V9", "16203 9.00 V9");
    assertThat(of(3, Rubric.R1B)).isEqualTo("-50.00 -4.50");
    booked("2026-04-06", "13011 54.50", "80505 -50.00 V9", "16203 -4.50 V9");
    assertThat(of(4, Rubric.R1B)).isEqualTo("50.00 4.50");
  }

  @Test
  void everyFigureOpensToThePayments() {
    scheme("2026-01-01", VatBasis.CASH);
    var invoice = invoiced("2026-01-10", "100.00 V21");
    var payment = paid("2026-02-03", invoice, "40.00");
    booked("2026-02-07", "10201 121.00", "80501 -100.00 V21", "16201 -21.00 V21");
    var of1a = new VatService.LineFilter(office.coop.book, period(2), Optional.of(Rubric.R1A));
    assertThat(vat.countLines(of1a)).isEqualTo(4);
    assertThat(vat.lines(of1a, 0, 10))
        .extracting(VatLine::amount)
        .containsExactly(
            Money.parse("100.00"), Money.parse("21.00"), Money.parse("33.06"), Money.parse("6.94"));
    assertThat(vat.lines(of1a, 2, 1).getFirst().line().entry()).isEqualTo(payment.id());
  }
}

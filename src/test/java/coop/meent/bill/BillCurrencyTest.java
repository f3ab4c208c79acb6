package coop.meent.bill;

import static coop.meent.bill.BillOffice.DAY;
import static coop.meent.bill.BillOffice.done;
import static coop.meent.bill.BillOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.Earlier;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Texts;
import coop.meent.einvoice.Received;
import coop.meent.einvoice.UblFile;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bills and receipts in another currency: exact in euros, with what they were kept beside it.
class BillCurrencyTest {

  private static final String RATE = "1.0834";

  @TempDir private Path folder;
  private BillOffice office;

  @BeforeEach
  void open() {
    office = new BillOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// A hundred dollars for software of Acme, with a number of its own.
  private BillDraft software(String number) {
    return BillDraft.of(
            new SupplierDraft(
                "Acme Inc", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            number,
            DAY,
            office.line("Software", "46152", "PBD", "100.00"))
        .in(ExchangeDraft.of("usd", RATE));
  }

  private JournalEntry booked(Bill bill) {
    return done(office.bills.approve(bill.id(), office.noor.id(), Approval.AS_PROPOSED))
        .entry()
        .orElseThrow();
  }

  private static List<String> originals(JournalEntry entry) {
    return entry.postings().stream()
        .flatMap(one -> one.original().stream())
        .map(Original::toString)
        .toList();
  }

  @Test
  void aBillIsOwedInEurosAtItsRateAndKeepsWhatItAskedFor() {
    var bill = office.standing(office.entered(software("A-1"))).bill();
    assertThat(bill.gross()).isEqualTo(Money.parse("92.30"));
    assertThat(bill.currency()).isEqualTo("USD");
    assertThat(bill.original())
        .contains(
            new Original(
                Money.parse("100.00"), new ExchangeRate("USD", new BigDecimal(RATE), DAY, "ECB")));
    var texts = new Texts(Language.NL);
    assertThat(bill.original().orElseThrow().in(texts)).isEqualTo("USD\u00a0100,00");
    assertThat(bill.original().orElseThrow().rate().in(texts))
        .isEqualTo("€ 1 = 1,0834 USD op 12 okt 2026 (ECB)");
    assertThat(bill.lines().getFirst().original())
        .contains(new BillLine.InOriginal(Money.parse("100.00"), Money.ZERO));
  }

  @Test
  void costsAndDebtStandInBothAndShiftedVatInEurosAlone() {
    var entry = booked(office.entered(software("A-1")));
    assertThat(entry.postings().stream().map(Posting::amount))
        .containsExactlyInAnyOrder(
            Money.parse("92.30"),
            Money.parse("19.38"),
            Money.parse("-19.38"),
            Money.parse("-92.30"));
    assertThat(originals(entry)).containsExactly("100.00 USD", "-100.00 USD");
    var back = office.coop.ledger.reverse(entry.id(), DAY, "Wrong");
    assertThat(back).isInstanceOf(coop.meent.ledger.RecordOutcome.Recorded.class);
    var reversal = ((coop.meent.ledger.RecordOutcome.Recorded) back).entry();
    assertThat(originals(office.coop.ledger.entry(reversal.id()).orElseThrow()))
        .containsExactly("-100.00 USD", "100.00 USD");
  }

  @Test
  void theVatInEurosOfTheBillItselfIsDeductedAndTheDebtStaysWhatTheRateMakes() {
    var line = office.line("Hosting", "46152", "P21", "100.00");
    var exchange = ExchangeDraft.of("USD", RATE).withVatEuros(Optional.of(Money.parse("19.50")));
    var bill =
        office.entered(BillDraft.of(SupplierDraft.named("Host"), "H-1", DAY, line).in(exchange));
    assertThat(bill.vat()).isEqualTo(Money.parse("19.50"));
    assertThat(bill.gross()).isEqualTo(Money.parse("111.69"));
    assertThat(bill.net()).isEqualTo(Money.parse("92.19"));
    assertThat(bill.original().orElseThrow().amount()).isEqualTo(Money.parse("121.00"));
    var far = exchange.withVatEuros(Optional.of(Money.parse("22.00")));
    var off = BillDraft.of(SupplierDraft.named("Host"), "H-2", DAY, line).in(far);
    assertThat(refused(office.bills.enter(off, List.of(), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.VatEurosOff(Money.parse("22.00"), Money.parse("19.38")));
  }

  @Test
  void aPrivateShareIsOwedInEuros() {
    var draft =
        BillDraft.of(
                SupplierDraft.named("Acme"),
                "P-1",
                DAY,
                office
                    .line("Software", "46152", "P0", "100.00")
                    .withPrivate(new PrivateUse(25, office.lotte.id())))
            .in(ExchangeDraft.of("USD", RATE));
    var entry = booked(office.entered(draft));
    assertThat(entry.postings().stream().map(Posting::amount))
        .containsExactlyInAnyOrder(
            Money.parse("69.22"), Money.parse("23.08"), Money.parse("-92.30"));
    assertThat(originals(entry)).containsExactly("75.00 USD", "-100.00 USD");
  }

  @Test
  void whatIsNoCurrencyOrNoRateIsRefused() {
    for (var typed : List.of("DOLLAR", "ABC", "XAU", "", "$", "U SD")) {
      var draft = software("A-1").in(ExchangeDraft.of(typed, RATE));
      assertThat(refused(office.bills.enter(draft, List.of(), office.bas.id(), false)))
          .isEqualTo(new BillRefusal.NoSuchCurrency(typed));
    }
    for (var typed : List.of("0", "-1.0834", "1.12345678901", "123456789012")) {
      var draft = software("A-1").in(ExchangeDraft.of("USD", typed));
      assertThat(refused(office.bills.enter(draft, List.of(), office.bas.id(), false)))
          .isInstanceOf(BillRefusal.NotARate.class);
    }
    assertThat(office.bills.bills()).isEmpty();
  }

  @Test
  void withoutARateOrOfADayToComeNothingIsEntered() {
    var none = new ExchangeDraft("GBP", Optional.empty(), Optional.empty(), "", Optional.empty());
    assertThat(
            refused(
                office.bills.enter(software("A-1").in(none), List.of(), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.RateWanted("GBP", DAY));
    var day = LocalDate.of(2030, 1, 1);
    var later =
        new ExchangeDraft(
            "GBP", Optional.of(BigDecimal.ONE), Optional.of(day), "", Optional.empty());
    assertThat(
            refused(
                office.bills.enter(software("A-1").in(later), List.of(), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.RateNotYet(day));
    assertThat(office.bills.bills()).isEmpty();
  }

  @Test
  void soLittleThatItIsNothingOrSoMuchThatItOverflowsIsRefused() {
    var little =
        BillDraft.of(SupplierDraft.named("X"), "1", DAY, office.line("x", "46152", "P0", "0.01"))
            .in(ExchangeDraft.of("JPY", "163.25"));
    assertThat(refused(office.bills.enter(little, List.of(), office.bas.id(), false)))
        .isInstanceOf(BillRefusal.NoAmount.class);
    var much =
        BillDraft.of(
                SupplierDraft.named("X"),
                "2",
                DAY,
                office.line("x", "46152", "P0", "90000000000000000"))
            .in(ExchangeDraft.of("USD", "0.0000000001"));
    assertThat(refused(office.bills.enter(much, List.of(), office.bas.id(), false)))
        .isInstanceOf(BillRefusal.TooLarge.class);
  }

  @Test
  void theEuroIsNoOtherCurrency() {
    var bill = office.entered(software("A-1").in(ExchangeDraft.of("eur", "3")));
    assertThat(bill.gross()).isEqualTo(Money.parse("100.00"));
    assertThat(bill.original()).isEmpty();
  }

  @Test
  void aWrongTotalIsToldInItsOwnCurrency() {
    var off =
        refused(
            office.bills.enter(
                software("A-1").adding(Money.parse("101.00")), List.of(), office.bas.id(), false));
    assertThat(new Texts(Language.EN).refusal(off))
        .isEqualTo(
            "The bill says USD\u00a0101.00, but its lines come to USD\u00a0100.00: a difference of"
                + " USD\u00a01.00.");
  }

  @Test
  void aRateThatIsTurnedAroundOrOldIsNamedToWhoApproves() {
    var _ = office.entered(software("A-1"));
    var turned = office.entered(software("A-2").in(ExchangeDraft.of("USD", "0.923")));
    assertThat(office.bills.findings(turned)).anyMatch(one -> one instanceof BillFinding.OddRate);
    var old =
        new ExchangeDraft(
            "USD",
            Optional.of(new BigDecimal("1.09")),
            Optional.of(DAY.minusDays(40)),
            "ECB",
            Optional.empty());
    var bill = office.entered(software("A-3").in(old));
    assertThat(office.bills.findings(bill)).anyMatch(one -> one instanceof BillFinding.OldRate);
    assertThat(office.bills.lastRate("usd", DAY).orElseThrow().perEuro())
        .isEqualTo(new BigDecimal("0.923"));
  }

  @Test
  void aReceiptInAnotherCurrencyIsPaidBackInEuros() {
    var draft =
        ClaimDraft.of(office.lotte.id(), DAY, "Hotel", CostKind.TRAVEL, Money.parse("200.00"), 0)
            .forBusiness(50)
            .in(ExchangeDraft.of("CHF", "0.9375"));
    var claim = done(office.bills.claim(draft, List.of(), office.lotte.id(), false));
    assertThat(claim.gross()).isEqualTo(Money.parse("106.67"));
    var read = office.standing(claim).bill();
    assertThat(read.claim().orElseThrow().whole()).isEqualTo(Money.parse("213.33"));
    assertThat(read.claim().orElseThrow().originalWhole()).contains(Money.parse("200.00"));
    assertThat(read.original().orElseThrow().toString()).isEqualTo("100.00 CHF");
    var entry = booked(read);
    assertThat(originals(entry)).containsExactly("100.00 CHF");
    assertThat(entry.postings().getLast().amount()).isEqualTo(Money.parse("-106.67"));
    var withVat =
        ClaimDraft.of(office.lotte.id(), DAY, "Dinner", CostKind.MEALS, Money.parse("10.00"), 9)
            .in(ExchangeDraft.of("CHF", "0.9375"));
    assertThat(refused(office.bills.claim(withVat, List.of(), office.lotte.id(), false)))
        .isEqualTo(new BillRefusal.ForeignVat(9, "CHF"));
  }

  @Test
  void aPaymentAtAnotherRateBooksTheDifferenceApart() {
    booked(office.entered(software("A-1")));
    isPaid("-94.10", "1.80");
    isPaid("-90.00", "-2.30");
  }

  private void isPaid(String paid, String difference) {
    var proposal = proposal(paid, "Betaling P2026-0001").orElseThrow();
    assertThat(((Reason.PaysBill) proposal.reason()).how()).isEqualTo(Reason.PaysBill.How.RATE);
    assertThat(proposal.isCertain()).isFalse();
    assertThat(proposal.allocations().stream().map(Allocation::amount))
        .containsExactly(Money.parse("-92.30"), Money.parse(difference).negate());
    assertThat(proposal.allocations().getFirst().original().map(Original::toString))
        .contains("-100.00 USD");
    assertThat(proposal.allocations().getLast().account()).isEqualTo(office.account("84601"));
    assertThat(proposal(paid, "software").orElseThrow().allocations()).hasSize(2);
  }

  @Test
  void whatIsFarLessIsAPartAndABillInEurosIsNeverPaidAtARate() {
    booked(office.entered(software("A-1")));
    var part = proposal("-50.00", "P2026-0001").orElseThrow();
    assertThat(((Reason.PaysBill) part.reason()).how()).isEqualTo(Reason.PaysBill.How.PART);
    assertThat(part.allocations().getFirst().original().map(Original::toString))
        .contains("-54.17 USD");
    booked(office.entered(office.internet("77-1")));
    var euros = proposal("-54.50", "P2026-0002").orElseThrow();
    assertThat(((Reason.PaysBill) euros.reason()).how()).isEqualTo(Reason.PaysBill.How.OVER);
  }

  private Optional<Proposal> proposal(String amount, String text) {
    var content =
        new StatementLine(
            DAY.plusDays(20),
            Optional.empty(),
            Money.parse(amount),
            Optional.of("Acme Inc"),
            Optional.empty(),
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var line =
        new BankLine(
            new BankLineId(office.coop.ids.next()),
            new BankAccountId(office.coop.ids.next()),
            new StatementId(office.coop.ids.next()),
            1,
            content,
            Optional.empty());
    return office.bills.openItems().of(office.coop.book, Earlier.NOTHING).apply(line);
  }

  @Test
  void itIsNotPutInAPaymentFileWhichIsInEuros() {
    booked(office.entered(software("A-1")));
    booked(office.entered(office.internet("77-1")));
    var payables =
        new BillPayables(office.bills, office.coop.ledger)
            .payables(office.coop.ledger.cooperativeBook().orElseThrow());
    assertThat(payables).hasSize(1);
    assertThat(office.bills.toPay())
        .anyMatch(one -> one.original().map(Original::toString).equals(Optional.of("100.00 USD")));
  }

  private static Received received() throws IOException {
    try (var in =
        Objects.requireNonNull(
            BillCurrencyTest.class.getResourceAsStream("/coop/meent/bill/dollars.xml"))) {
      return UblFile.read(in.readAllBytes(), "dollars.xml");
    }
  }

  @Test
  void anElectronicInvoiceAsksItsRateAndBringsItsVatInEuros() throws IOException {
    var received = received();
    assertThat(received.faults()).hasSize(1);
    assertThat(received.vatEuros()).contains(Money.parse("19.40"));
    var on = Optional.of(office.account("46152"));
    assertThat(refused(office.bills.read(received, on, Optional.empty())))
        .isEqualTo(new BillRefusal.RateWanted("USD", LocalDate.of(2026, 10, 5)));
    var pounds = Optional.of(ExchangeDraft.of("GBP", RATE));
    assertThat(refused(office.bills.read(received, on, pounds)))
        .isEqualTo(new BillRefusal.CurrencyOff("GBP", "USD"));
    var draft = done(office.bills.read(received, on, Optional.of(ExchangeDraft.of("", RATE))));
    var bill = office.entered(draft);
    assertThat(bill.original().orElseThrow().toString()).isEqualTo("121.00 USD");
    assertThat(bill.gross()).isEqualTo(Money.parse("111.69"));
    assertThat(bill.vat()).isEqualTo(Money.parse("19.40"));
    assertThat(bill.original().orElseThrow().rate().date()).isEqualTo(LocalDate.of(2026, 10, 5));
  }

  @Test
  void wrongTotalsAreRefusedWhateverTheCurrency() throws IOException {
    try (var in =
        Objects.requireNonNull(
            BillCurrencyTest.class.getResourceAsStream("/coop/meent/bill/dollars.xml"))) {
      var xml =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace(">121.00</cbc:PayableAmount>", ">122.00</cbc:PayableAmount>");
      var received = UblFile.read(xml.getBytes(StandardCharsets.UTF_8), "dollars.xml");
      assertThat(
              refused(
                  office.bills.read(
                      received,
                      Optional.of(office.account("46152")),
                      Optional.of(ExchangeDraft.of("USD", RATE)))))
          .isInstanceOf(coop.meent.einvoice.UblFault.WrongTotal.class);
    }
  }
}

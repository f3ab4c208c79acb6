package coop.meent.vat;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.invoice.CreditRequest;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceOffice;
import coop.meent.invoice.LooseOutcome;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over the life of its invoices a book declares the same total whether it files by what is
/// invoiced or by what is paid, and also when it goes from one to the other and back: whatever was
/// paid in parts, credited, written off, taken back or came late.
class CashHistoriesTest {

  private static final Texts TEXTS = new Texts(Language.NL);
  private static final int MONTHS = 10;

  @TempDir private Path folder;

  @Test
  void bothBasesDeclareTheSameTotal() throws Exception {
    histories(new Seeded(TestSeed.print("CashHistoriesTest")));
  }

  /// A return counted what was too much for one claim as paid for another, by an entry that pays
  /// nothing itself.
  @Test
  void whatARoomMadeByAnotherClaimPaidStaysPaid() throws Exception {
    histories(new Seeded(19938793070091L));
  }

  /// Of an invoice that was written off a part was credited after it.
  @Test
  void whatWasTakenOffTwiceIsGivenBackAtTheEnd() throws Exception {
    histories(new Seeded(34568898606071L));
  }

  private void histories(Seeded random) throws Exception {
    for (int i = 0; i < Integer.getInteger("histories", 2); i++) {
      var place = Files.createDirectory(folder.resolve("book" + i));
      try (var office = new InvoiceOffice(place)) {
        var history = new History(office, random);
        history.live();
        history.settleAll();
        history.declaredAll();
      }
    }
  }

  private static final class History {

    private final InvoiceOffice office;
    private final Seeded random;
    private final VatService vat;
    private final VatReading reading = new VatReading(ZoneOffset.UTC);
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<JournalEntry> payments = new ArrayList<>();
    private final Set<Integer> filed = new HashSet<>();

    History(InvoiceOffice office, Seeded random) {
      this.office = office;
      this.random = random;
      var coop = office.coop;
      vat = new VatService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
    }

    void live() {
      var basis = random.pick(List.of(VatBasis.values()));
      for (int month = 1; month <= MONTHS; month++) {
        if (month == 1 || random.nextInt(3) == 0) {
          scheme(month, basis);
          basis = basis == VatBasis.CASH ? VatBasis.INVOICE : VatBasis.CASH;
        }
        for (int step = 0; step < 8; step++) happen(month);
        nothingIsLost("month " + month);
        if (month > 2 && random.nextInt(3) > 0) file();
        nothingIsLost("filing in month " + month);
        if (random.nextInt(12) == 0) withdraw();
        nothingIsLost("withdrawing in month " + month);
      }
    }

    /// What was filed, what came late, what is still to be filed and what waits are what is booked.
    private void nothingIsLost(String after) {
      var coop = office.coop;
      coop.store.read(sql -> {
        var book = reading.book(sql, coop.book);
        Money sum = book.cash().vatWaiting(book, reading.codes);
        for (var planned : book.calendar().periods(LocalDate.of(2026, 12, 1))) {
          var period = planned.period();
          var filed = book.current(period).map(one -> one.figures().exactToPay());
          var rest = reading.figures(reading.sums(sql, book, book.uncovered(period)), period);
          sum = sum.plus(filed.orElse(Money.ZERO)).plus(rest.exactToPay());
        }
        assertThat(sum).as(after).isEqualTo(invoiced().exactToPay());
        return sum;
      });
    }

    private void scheme(int month, VatBasis basis) {
      var from = LocalDate.of(2026, month, 1);
      var _ =
          vat.setScheme(
              new VatScheme(office.coop.book, from, VatRhythm.MONTH, VatScheme.Kind.NORMAL, basis));
    }

    private void happen(int month) {
      var day = LocalDate.of(2026, month, 1 + random.nextInt(28));
      switch (random.nextInt(9)) {
        case 0, 1, 2 -> invoice(day);
        case 3, 4 -> pay(day);
        case 5 -> pay(LocalDate.of(2026, 1 + random.nextInt(month), 5));
        case 6 -> takeOff(day);
        case 7 -> byHand(day);
        default -> takeBack(day);
      }
    }

    private void invoice(LocalDate day) {
      if (filed.contains(day.getMonthValue())) return;
      var lines = new DraftLine[1 + random.nextInt(3)];
      for (int i = 0; i < lines.length; i++)
        lines[i] =
            InvoiceOffice.line(
                "Werk " + i,
                "1",
                Money.ofCents(1 + random.nextInt(300_000)).toString(),
                random.pick(List.of("V21", "V9", "V0")));
      invoices.add(office.made(day, lines));
    }

    private void pay(LocalDate day) {
      if (invoices.isEmpty()) return;
      var invoice = random.pick(invoices);
      var open = office.open(invoice);
      if (!open.isPositive() || day.isBefore(invoice.date())) return;
      var amount =
          random.nextBoolean() ? open : Money.ofCents(1 + random.nextInt((int) open.cents()));
      pay(invoice, day, amount);
    }

    private void pay(Invoice invoice, LocalDate day, Money amount) {
      var line = office.receive(day, amount.toString(), "Iemand", "nr. " + invoice.number());
      office.accept(line);
      var entry = office.bank.line(line.id()).orElseThrow().entry().orElseThrow();
      payments.add(office.coop.ledger.entry(entry).orElseThrow());
    }

    private void takeOff(LocalDate day) {
      if (invoices.isEmpty() || filed.contains(day.getMonthValue())) return;
      var invoice = random.pick(invoices);
      if (day.isBefore(invoice.date())) return;
      if (random.nextBoolean()) {
        var _ = office.invoices.writeOff(invoice.id(), day);
        return;
      }
      var left = office.invoices.left(invoice);
      if (left.isEmpty()) return;
      var last = left.lastEntry();
      var part = last.getValue().divide(BigDecimal.TWO, 2, RoundingMode.UP);
      var _ =
          office.invoices.credit(invoice.id(), CreditRequest.of(day, Map.of(last.getKey(), part)));
    }

    /// Sold without an invoice of ours, to the other client; paid for a part, or taken off.
    private void byHand(LocalDate day) {
      if (filed.contains(day.getMonthValue())) return;
      long net = (1L + random.nextInt(100_000)) * (random.nextInt(4) == 0 ? -1L : 1L);
      long tax = net * 21 / 100;
      var _ =
          record(
              day,
              posting("13011", net + tax),
              posting("80501", -net).withVat("V21"),
              posting("16201", -tax).withVat("V21"));
      long paid = 1L + random.nextInt(150_000);
      var later = day.plusDays(random.nextInt(20));
      var last = LocalDate.of(2026, MONTHS, 30);
      var _ =
          record(
              later.isAfter(last) ? last : later, posting("10201", paid), posting("13011", -paid));
    }

    private Posting posting(String account, long cents) {
      return Posting.of(office.coop.account(account), Money.ofCents(cents)).with(Dimensions.NONE);
    }

    private RecordOutcome record(LocalDate day, Posting... postings) {
      var lines = new ArrayList<>(List.of(postings));
      lines.removeIf(line -> line.amount().isZero());
      return office.coop.ledger.record(EntryDraft.of(office.coop.book, day, "by hand", lines));
    }

    private void takeBack(LocalDate day) {
      if (payments.isEmpty()) return;
      var payment = payments.remove(random.nextInt(payments.size()));
      if (day.isBefore(payment.date())) payments.add(payment);
      else office.coop.ledger.reverse(payment.id(), day, "bounced");
    }

    private void file() {
      var late = vat.late(office.coop.book);
      if (late.needsCorrection()) vat.correct(office.coop.book, InvoiceOffice.TODAY, TEXTS);
      vat.next(office.coop.book)
          .ifPresent(period -> {
            var outcome = vat.file(office.coop.book, period, InvoiceOffice.TODAY, TEXTS);
            assertThat(outcome).isInstanceOf(VatFilingOutcome.Filed.class);
            filed.add(period.from().getMonthValue());
          });
    }

    private void withdraw() {
      for (int month = MONTHS; month > 0; month--)
        if (filed.remove(month)) {
          vat.withdraw(office.coop.book, VatRhythm.MONTH.around(LocalDate.of(2026, month, 1)));
          return;
        }
    }

    /// Everybody pays what is left, and gets back what was taken off beyond it.
    void settleAll() {
      for (var invoice : invoices) {
        var open = office.open(invoice);
        if (open.isPositive()) pay(invoice, LocalDate.of(2026, MONTHS, 30), open);
        if (open.isNegative()) giveBack(invoice, open);
      }
      var left = waiting();
      if (left.isPositive()) {
        long much = 100_000_000;
        var _ =
            record(LocalDate.of(2026, MONTHS, 30), posting("10201", much), posting("13011", -much));
      }
      assertThat(waiting()).isEqualTo(Money.ZERO);
      nothingIsLost("all is paid");
      for (int i = 0; i <= MONTHS; i++) {
        file();
        nothingIsLost("filing at the end, " + i);
      }
    }

    private void giveBack(Invoice invoice, Money open) {
      var debtor =
          Posting.of(office.coop.account("13011"), open.negate())
              .with(Dimensions.NONE.withClient(invoice.client()));
      var outcome = record(LocalDate.of(2026, MONTHS, 30), posting("10201", open.cents()), debtor);
      var entry = ((RecordOutcome.Recorded) outcome).entry();
      assertThat(office.invoices.settle(invoice.id(), entry.id()))
          .isInstanceOf(LooseOutcome.Noted.class);
    }

    private Money waiting() {
      return office.coop.store.read(sql -> {
        var book = reading.book(sql, office.coop.book);
        return book.cash().vatWaiting(book, reading.codes);
      });
    }

    void declaredAll() {
      assertThat(filed).hasSize(MONTHS);
      List<VatReturn> all = new ArrayList<>();
      for (var one : vat.periods(office.coop.book))
        one.filed().map(FiledReturn::figures).ifPresent(all::add);
      for (var late : vat.late(office.coop.book).periods()) all.add(late.change());
      var declared = sum(all);
      assertThat(declared).isEqualTo(sum(List.of(invoiced())));
      assertThat(new VatAudit(office.coop.store).ofReturns(office.coop.book)).isEmpty();
    }

    /// All that is booked, as it would be declared by what is invoiced.
    private VatReturn invoiced() {
      return office.coop.store.read(sql -> {
        var book = reading.book(sql, office.coop.book);
        var year = new FiscalPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return VatReturn.of(reading.booked(sql, book, year), reading.codes, Rate.percent("21"));
      });
    }

    private static Map<Rubric, String> sum(List<VatReturn> returns) {
      Map<Rubric, String> sums = new EnumMap<>(Rubric.class);
      for (var rubric : Rubric.values()) {
        var lines = returns.stream().map(one -> one.line(rubric)).toList();
        sums.put(
            rubric,
            Money.sum(lines.stream().map(RubricLine::exactTurnover).toList())
                + " "
                + Money.sum(lines.stream().map(RubricLine::exactVat).toList()));
      }
      return sums;
    }
  }
}

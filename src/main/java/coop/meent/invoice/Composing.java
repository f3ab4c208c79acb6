package coop.meent.invoice;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Refusal;
import coop.meent.einvoice.Calculator;
import coop.meent.einvoice.Totals;
import coop.meent.ledger.Account;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatTerms;
import coop.meent.work.Assignment;
import coop.meent.work.Hours;
import coop.meent.work.HoursText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Works a draft out: counts hours, asks the calculator, and notes what is missing. It reads
/// nothing by itself.
final class Composing {

  private static final UUID NONE = new UUID(0, 0);

  private final Surroundings around;
  private final LocalDate date;
  private final List<Refusal> lacking = new ArrayList<>();
  private final List<InvoiceLine> lines = new ArrayList<>();
  private final List<List<Hours>> hours = new ArrayList<>();
  private final Set<HoursId> counted = new HashSet<>();
  private final List<VatTerms> codes;

  /// What a draft is worked out with.
  ///
  /// @param chart of the book
  /// @param hours of a line of a draft, that are on no invoice
  record Surroundings(
      BookId book,
      List<Account> chart,
      VatCodes codes,
      Parties parties,
      List<Assignment> assignments,
      Function<DraftLine, List<Hours>> hours) {}

  Composing(Surroundings around, LocalDate date) {
    this.around = around;
    this.date = date;
    codes = around.codes().usable(around.chart(), date);
  }

  Composed compose(Draft draft, Instant now) {
    if (draft.lines().isEmpty()) lacking.add(new FinalOutcome.NoLines());
    int number = 0;
    for (var line : draft.lines()) add(++number, line);
    var invoice = invoice(draft, now);
    return sum(invoice);
  }

  private Composed sum(Invoice bare) {
    try {
      var totals = EInvoices.of(bare, Optional.empty()).totals();
      var sums = new Invoice.Sums(totals.net(), totals.vatAmount(), totals.gross());
      var invoice = bare.adding(sums);
      if (lacking.isEmpty() && !sums.gross().isPositive())
        lacking.add(new FinalOutcome.NothingToPay(sums.gross()));
      if (lacking.isEmpty()) lacking.addAll(EInvoices.findings(invoice, Optional.empty()));
      return new Composed(invoice, totals, hours, lacking);
    } catch (ArithmeticException e) {
      lacking.add(new FinalOutcome.TooLarge());
      return new Composed(bare, NOTHING, hours, lacking);
    }
  }

  private static final Totals NOTHING = Calculator.totals(List.of());

  private void add(int number, DraftLine line) {
    var found = found(number, line);
    hours.add(found);
    int minutes = found.stream().mapToInt(Hours::minutes).sum();
    var isHours = line.kind() == DraftLine.Kind.HOURS;
    var quantity = isHours ? HoursText.decimal(minutes) : line.quantity().stripTrailingZeros();
    var text = text(line);
    if (text.isBlank()) lacking.add(new FinalOutcome.NoWords(number));
    var terms = terms(number, line);
    lines.add(
        new InvoiceLine(
            number,
            text,
            plain(quantity),
            line.unit(),
            line.price(),
            net(number, quantity, line.price()),
            terms.map(one -> one.code().code()).orElse(line.vatCode()),
            terms.map(VatTerms::rate).orElse(Rate.percent("0")),
            account(terms),
            line.assignment(),
            isHours ? Optional.of(minutes) : Optional.empty(),
            line.period(),
            Optional.empty(),
            Money.ZERO));
  }

  private static BigDecimal plain(BigDecimal quantity) {
    return quantity.scale() < 0 ? quantity.setScale(0) : quantity;
  }

  /// Hours that an earlier line of the draft has are not counted twice.
  private List<Hours> found(int number, DraftLine line) {
    if (line.kind() != DraftLine.Kind.HOURS) return List.of();
    var found = around.hours().apply(line).stream().filter(one -> counted.add(one.id())).toList();
    if (found.isEmpty()) lacking.add(new FinalOutcome.NoHours(number, assignment(line)));
    return found;
  }

  private String assignment(DraftLine line) {
    return line.assignment()
        .flatMap(id -> around.assignments().stream().filter(one -> one.id().equals(id)).findFirst())
        .map(Assignment::name)
        .orElse("?");
  }

  private String text(DraftLine line) {
    if (!line.text().isBlank() || line.assignment().isEmpty()) return line.text().strip();
    return assignment(line);
  }

  private Money net(int number, BigDecimal quantity, BigDecimal price) {
    try {
      var net = Calculator.lineNet(quantity, price);
      if (net.isZero() && lacking.stream().noneMatch(FinalOutcome.NoHours.class::isInstance))
        lacking.add(new FinalOutcome.NoAmount(number));
      return net;
    } catch (ArithmeticException e) {
      lacking.add(new FinalOutcome.TooLarge());
      return Money.ZERO;
    }
  }

  private Optional<VatTerms> terms(int number, DraftLine line) {
    var found =
        codes.stream()
            .filter(Turnover::takes)
            .filter(one -> one.key().equals(line.vatCode()))
            .findFirst();
    if (found.isEmpty()) lacking.add(new FinalOutcome.NoSuchCode(number, line.vatCode()));
    return found;
  }

  private AccountId account(Optional<VatTerms> terms) {
    var account = terms.flatMap(one -> Turnover.account(around.chart(), one, date));
    if (terms.isPresent() && account.isEmpty())
      lacking.add(new FinalOutcome.NoAccount(terms.get().name(around.parties().language())));
    return account.map(Account::id).orElse(new AccountId(NONE));
  }

  private Invoice invoice(Draft draft, Instant now) {
    var parties = around.parties();
    return new Invoice(
        new InvoiceId(NONE),
        around.book(),
        Optional.of(draft.id()),
        Invoice.Kind.INVOICE,
        new InvoiceNumber(date.getYear(), "", 0),
        date,
        date.plusDays(parties.paymentDays()),
        period(),
        draft.client(),
        Optional.empty(),
        false,
        new EntryId(NONE),
        new Invoice.Sums(Money.ZERO, Money.ZERO, Money.ZERO),
        parties.language(),
        draft.content().reference().or(parties::buyerReference),
        draft.content().text(),
        "",
        parties.seller(),
        parties.buyer(),
        codesKnown(),
        now);
  }

  /// A line with a code that is not known cannot be added up.
  private List<InvoiceLine> codesKnown() {
    return lines.stream()
        .filter(line ->
            codes.stream()
                .filter(Turnover::takes)
                .anyMatch(one -> one.code().code().equals(line.vatCode())))
        .toList();
  }

  /// From the first to the last of what was delivered; without any period, the day of the paper.
  private FiscalPeriod period() {
    var periods = lines.stream().flatMap(line -> line.period().stream()).toList();
    var from = periods.stream().map(FiscalPeriod::from).min(LocalDate::compareTo).orElse(date);
    var to = periods.stream().map(FiscalPeriod::to).max(LocalDate::compareTo).orElse(date);
    return new FiscalPeriod(from, to);
  }
}

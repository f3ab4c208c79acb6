package coop.meent.invoice;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Split;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatLines;
import coop.meent.vat.VatTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Gives up what is open of an invoice: the amount without VAT is a cost, and the VAT on it comes
/// back in the return, where both go off what was declared under the code of the sale. What is open
/// is divided over the codes of the invoice as its whole amount is.
final class WritingOff {

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final Clock clock;
  private final VatCodes codes = new VatCodes();
  private final Invoices invoices = new Invoices();
  private final InvoiceRows rows = new InvoiceRows();
  private final Settlements settlements = new Settlements();

  WritingOff(Store store, LedgerService ledger, Ids ids, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  WriteOffOutcome writeOff(InvoiceId id, LocalDate date) {
    try {
      return store.write("invoice.write-off", tx -> writeOff(tx, id, date));
    } catch (RefusedException e) {
      return new WriteOffOutcome.LedgerRefused(e.refusal());
    }
  }

  private WriteOffOutcome writeOff(Tx tx, InvoiceId id, LocalDate date) {
    var invoice = invoices.find(tx.sql(), id);
    var row = rows.find(tx.sql(), id);
    if (invoice.isEmpty() || row.isEmpty()) return new WriteOffOutcome.NotHere();
    var open = row.get().open();
    if (!open.isPositive())
      return new WriteOffOutcome.NothingOpen(invoice.get().number().toString());
    if (!invoice.get().due().isBefore(date)) return new WriteOffOutcome.NotDue(invoice.get().due());
    var draft = draft(invoice.get(), open, date);
    var entry = ledger.record(tx, draft);
    var settlement = new Settlement(id, Settlement.Kind.WRITE_OFF, open, entry.date(), entry.id());
    settlements.put(tx, ids.next(), settlement, clock.instant());
    var cost = account(ledger.accounts(invoice.get().book()), Turnover.BAD_DEBTS, date);
    var net =
        draft.postings().stream()
            .filter(posting -> posting.account().equals(cost))
            .map(Posting::amount)
            .reduce(Money.ZERO, Money::plus);
    return new WriteOffOutcome.WrittenOff(open, open.minus(net));
  }

  private EntryDraft draft(Invoice invoice, Money open, LocalDate date) {
    var chart = ledger.accounts(invoice.book());
    var about = Dimensions.NONE.withClient(invoice.client());
    var cost = account(chart, Turnover.BAD_DEBTS, date);
    List<Posting> postings = new ArrayList<>();
    postings.add(Posting.of(Finalising.debtors(chart, date).id(), open.negate()).with(about));
    parts(invoice, open)
        .forEach((line, gross) -> {
          var all = Posting.of(cost, gross).with(about);
          terms(chart, line, date)
              .ifPresentOrElse(
                  terms -> postings.addAll(VatLines.ofGross(all, terms).postings()),
                  () -> postings.add(all));
        });
    return EntryDraft.of(
            invoice.book(), date, invoice.buyer().name() + ", " + invoice.number(), postings)
        .withDocument(invoice.number().toString());
  }

  /// By the rate of the day of the invoice: that VAT was paid.
  private java.util.Optional<VatTerms> terms(
      List<Account> chart, InvoiceLine line, LocalDate date) {
    return codes.usable(chart, date).stream()
        .filter(one -> one.code().code().equals(line.vatCode()))
        .findFirst()
        .map(one -> new VatTerms(one.code(), one.tariff(), line.rate(), one.places()));
  }

  /// What is open of each code, by a line that bears it.
  private static Map<InvoiceLine, Money> parts(Invoice invoice, Money open) {
    Map<String, InvoiceLine> first = new LinkedHashMap<>();
    Map<String, Money> gross = new LinkedHashMap<>();
    for (var line : invoice.lines()) {
      first.putIfAbsent(line.vatCode(), line);
      var vat = line.net().times(line.rate(), java.math.RoundingMode.HALF_UP);
      gross.merge(line.vatCode(), line.net().plus(vat), Money::plus);
    }
    List<Split.Share> shares = new ArrayList<>();
    List<InvoiceLine> lines = new ArrayList<>();
    for (var code : first.entrySet()) {
      var part = gross.getOrDefault(code.getKey(), Money.ZERO);
      if (!part.isPositive()) continue;
      lines.add(code.getValue());
      shares.add(new Split.Share(lines.size(), new UUID(0, lines.size()), part.toBigDecimal()));
    }
    Map<InvoiceLine, Money> parts = new LinkedHashMap<>();
    Split.byLargestRemainder(open, shares)
        .forEach((share, amount) -> {
          if (!amount.isZero()) parts.put(lines.get(share.number() - 1), amount);
        });
    return parts;
  }

  private static AccountId account(List<Account> chart, String rgs, LocalDate day) {
    return Turnover.open(chart, rgs, day)
        .map(Account::id)
        .orElseThrow(() -> new RefusedException(new FinalOutcome.NoAccount(rgs)));
  }
}

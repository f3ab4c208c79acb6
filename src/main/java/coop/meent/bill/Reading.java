package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.InvoiceVat;
import coop.meent.einvoice.Party;
import coop.meent.einvoice.Received;
import coop.meent.einvoice.VatSubtotal;
import coop.meent.member.Cooperative;
import coop.meent.vat.EuVatNumber;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatRates;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a received electronic invoice says, as a bill to enter. Amounts are taken as they stand;
/// what the bill is for goes where the supplier's last bill went, unless somebody says otherwise.
///
/// @param cooperative that the bill must be for
/// @param account where all lines go; empty for where the supplier's last ones went
/// @param exchange the rate of an invoice in another currency; a blank currency is the invoice's
record Reading(
    Optional<Cooperative> cooperative,
    Optional<AccountId> account,
    List<Standing> known,
    Optional<ExchangeDraft> exchange) {

  private static final String WITHOUT = "P0";
  private static final VatRates RATES = new VatRates();

  /// A line of the invoice or a charge on all of it, before its VAT is divided.
  private record Part(String text, Money net, InvoiceVat vat) {}

  /// @throws coop.meent.base.RefusedException with what is wrong with the invoice
  BillDraft draft(Received received) {
    var sound = received.soundInItsCurrency();
    var invoice = sound.invoice();
    forUs(invoice);
    if (!sound.stated().prepaid().isZero())
      throw BillRooms.refused(new BillRefusal.PaidBefore(sound.stated().prepaid()));
    var supplier = supplier(invoice);
    boolean isCredit = invoice.kind().isCredit();
    List<BillDraft.Line> lines = new ArrayList<>();
    for (var subtotal : sound.stated().vat()) lines.addAll(lines(invoice, subtotal, supplier));
    var rounding = sound.stated().rounding();
    if (!rounding.isZero()) lines.add(line("±", rounding, Money.ZERO, WITHOUT, supplier));
    if (isCredit) lines.replaceAll(Reading::negate);
    var payable = sound.stated().payable();
    return new BillDraft(
        supplier,
        Optional.of(invoice.number()),
        invoice.issued(),
        invoice.due().filter(due -> !due.isBefore(invoice.issued())),
        invoice.payment().reference(),
        lines.isEmpty() ? "" : lines.getFirst().text(),
        false,
        lines,
        Optional.of(isCredit ? payable.negate() : payable),
        Optional.<BillId>empty(),
        false,
        exchange(sound));
  }

  /// Of an invoice in another currency somebody says the rate; its VAT in euros is as it says.
  private Optional<ExchangeDraft> exchange(Received sound) {
    var invoice = sound.invoice();
    if (invoice.currency().equals(ExchangeRate.EURO)) return Optional.empty();
    if (exchange.flatMap(ExchangeDraft::rate).isEmpty())
      throw BillRooms.refused(new BillRefusal.RateWanted(invoice.currency(), invoice.issued()));
    var meant = exchange.map(ExchangeDraft::currency).filter(code -> !code.isBlank());
    if (meant.isPresent() && !meant.get().strip().equalsIgnoreCase(invoice.currency()))
      throw BillRooms.refused(new BillRefusal.CurrencyOff(meant.get().strip(), invoice.currency()));
    var vat = invoice.kind().isCredit() ? sound.vatEuros().map(Money::negate) : sound.vatEuros();
    return exchange.map(
        one -> new ExchangeDraft(invoice.currency(), one.rate(), one.date(), one.source(), vat));
  }

  private void forUs(EInvoice invoice) {
    var ours = cooperative.flatMap(Cooperative::vatNumber).map(Reading::plain);
    var theirs = invoice.customer().vatNumber().map(Reading::plain);
    if (ours.isPresent() && theirs.isPresent() && !ours.equals(theirs))
      throw BillRooms.refused(
          new BillRefusal.ForSomebodyElse(invoice.customer().name() + ", " + theirs.get()));
  }

  private static String plain(String number) {
    return number.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
  }

  private static SupplierDraft supplier(EInvoice invoice) {
    var party = invoice.supplier();
    return new SupplierDraft(
        invoice.payment().payee().orElse(party.name()),
        Optional.of(party.address().town()).filter(town -> !town.isEmpty()),
        invoice.payment().iban(),
        party.registration().filter(id -> id.isDutch()).map(id -> id.number()),
        party.vatNumber());
  }

  /// The lines of one rate, with the VAT that is stated for all of them divided over them.
  private List<BillDraft.Line> lines(
      EInvoice invoice, VatSubtotal subtotal, SupplierDraft supplier) {
    var parts = parts(invoice).stream().filter(one -> isOf(one.vat, subtotal.vat())).toList();
    var code = code(subtotal.vat(), invoice);
    boolean isForeign = code.equals(WITHOUT) && !subtotal.amount().isZero();
    List<BillDraft.Line> lines = new ArrayList<>();
    var net = Money.ZERO;
    var given = Money.ZERO;
    for (var part : parts) {
      net = net.plus(part.net);
      boolean isLast = lines.size() == parts.size() - 1;
      var through = isLast ? subtotal.amount() : share(subtotal, net);
      var vat = through.minus(given);
      lines.add(
          isForeign
              ? line(part.text, part.net.plus(vat), Money.ZERO, code, supplier)
              : line(part.text, part.net, vat, code, supplier));
      given = through;
    }
    return lines;
  }

  private static Money share(VatSubtotal subtotal, Money net) {
    return net.times(subtotal.vat().rate(), RoundingMode.HALF_UP);
  }

  private static boolean isOf(InvoiceVat one, InvoiceVat other) {
    return one.category() == other.category() && one.rate().equals(other.rate());
  }

  private static List<Part> parts(EInvoice invoice) {
    List<Part> parts = new ArrayList<>();
    for (var line : invoice.lines()) parts.add(new Part(line.text(), line.net(), line.vat()));
    for (var one : invoice.adjustments())
      parts.add(new Part(one.adjustment().reason(), one.adjustment().amount(), one.vat()));
    return parts;
  }

  private BillDraft.Line line(
      String text, Money net, Money vat, String code, SupplierDraft supplier) {
    return new BillDraft.Line(
        text.isBlank() ? supplier.name() : text,
        account(supplier, code),
        code,
        net,
        Optional.of(vat),
        Optional.empty(),
        Optional.empty());
  }

  private static BillDraft.Line negate(BillDraft.Line line) {
    return new BillDraft.Line(
        line.text(),
        line.account(),
        line.vatCode(),
        line.amount().negate(),
        line.vat().map(Money::negate),
        line.assignment(),
        line.privateUse());
  }

  /// Where the last bill of this supplier went, first of all with this code.
  private AccountId account(SupplierDraft supplier, String code) {
    if (account.isPresent()) return account.get();
    var lines =
        known.stream()
            .filter(one -> !one.isWithdrawn())
            .filter(one -> one.bill().payeeName().equalsIgnoreCase(supplier.name()))
            .flatMap(one -> one.bill().lines().stream())
            .toList();
    return lines.stream()
        .filter(line -> line.vatCode().equals(code))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(BillLine::account)
        .orElseThrow(() -> BillRooms.refused(new BillRefusal.NoAccountKnown(supplier.name())));
  }

  /// The code that a line is bought with, by what kind of VAT it bears and where it comes from. VAT
  /// of another country is no input VAT here: it is part of what the thing costs.
  private static String code(InvoiceVat vat, EInvoice invoice) {
    var supplier = invoice.supplier();
    boolean isHere = isHere(supplier);
    return switch (vat.category()) {
      case S -> isHere ? charged(vat.rate(), invoice.issued()) : WITHOUT;
      case AE -> isHere ? "PVB" : abroad(supplier);
      case O -> isHere ? WITHOUT : abroad(supplier);
      case K -> "PEG";
      case Z, E, G, L, M -> WITHOUT;
    };
  }

  private static String charged(Rate rate, LocalDate day) {
    if (RATES.on(day, Tariff.STANDARD).filter(rate::equals).isPresent()) return "P21";
    return RATES.on(day, Tariff.REDUCED).filter(rate::equals).isPresent() ? "P9" : WITHOUT;
  }

  private static boolean isHere(Party supplier) {
    var number = supplier.vatNumber().flatMap(EuVatNumber::read);
    if (number.isPresent()) return number.get().isDutch();
    return supplier.address().country().isEmpty() || supplier.address().isDutch();
  }

  private static String abroad(Party supplier) {
    return supplier.vatNumber().flatMap(EuVatNumber::read).isPresent() ? "PED" : "PBD";
  }
}

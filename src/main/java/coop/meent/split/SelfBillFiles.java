package coop.meent.split;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.document.Attachment;
import coop.meent.einvoice.Address;
import coop.meent.einvoice.CreditedInvoice;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.einvoice.InvoiceKind;
import coop.meent.einvoice.InvoiceLine;
import coop.meent.einvoice.InvoiceVat;
import coop.meent.einvoice.Party;
import coop.meent.einvoice.Payment;
import coop.meent.einvoice.Precheck;
import coop.meent.einvoice.Profile;
import coop.meent.einvoice.References;
import coop.meent.einvoice.Supply;
import coop.meent.einvoice.UblWriter;
import coop.meent.einvoice.Unit;
import coop.meent.vat.VatCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Self-billed invoices as files for programs: the member is the supplier and the cooperative the
/// customer, as on the paper (UBL type 389; over Peppol a credit note is 261).
public final class SelfBillFiles {

  private static final VatCodes CODES = new VatCodes();

  /// As [BillingDetails#address()] writes it, and the cooperative's own.
  private static final Pattern TOWN = Pattern.compile("(\\d{4} ?[A-Za-z]{2})  (.+)");

  private final Surroundings around;
  private final Agreements agreements = new Agreements();
  private final SelfBills bills = new SelfBills();

  SelfBillFiles(Surroundings around) {
    this.around = around;
  }

  public EInvoice eInvoice(SelfBillService.Standing standing, Language language) {
    var bill = standing.bill();
    var kind =
        bill.isCredit() ? InvoiceKind.SELF_BILLED_CREDIT_NOTE : InvoiceKind.SELF_BILLED_INVOICE;
    var builder =
        EInvoice.builder(kind, supplier(bill), customer(bill))
            .number(bill.number().toString())
            .issued(bill.issued())
            .supply(Supply.on(standing.share().invoiceDate()))
            .references(references(standing))
            .line(line(standing, language))
            .payment(onAccount(language));
    if (!bill.isCredit()) builder.due(bill.issued());
    bill.reason().ifPresent(builder::note);
    return builder.build();
  }

  /// What keeps it from being taken by a program that keeps these rules.
  public List<InvoiceFinding> findings(SelfBillService.Standing standing, Profile profile) {
    return Precheck.of(eInvoice(standing, language()), profile).stream()
        .filter(InvoiceFinding::blocks)
        .toList();
  }

  public byte[] ubl(SelfBillService.Standing standing, Profile profile) {
    return new UblWriter(profile, language()).bytes(eInvoice(standing, language()));
  }

  /// The same for programs, inside the paper; nothing while something lacks that they would send it
  /// back for.
  public List<Attachment> attached(SelfBillService.Standing standing) {
    if (!findings(standing, Profile.NLCIUS).isEmpty()) return List.of();
    var number = standing.bill().number();
    return List.of(
        Attachment.xml(
            number + ".xml",
            new Texts(language()).get("invoice.paper.xml", number),
            ubl(standing, Profile.NLCIUS)));
  }

  private Language language() {
    return around.written().language();
  }

  private Party supplier(SelfBill bill) {
    var details =
        around.store().read(agreements::details).stream()
            .filter(one -> one.id().equals(bill.details()))
            .findFirst()
            .orElseThrow();
    var address =
        Address.of(details.street(), details.postcode(), details.town(), details.country());
    return numbered(
        Party.of(firstLine(bill.supplier()), address), details.kvkNumber(), details.vatNumber());
  }

  private Party customer(SelfBill bill) {
    var known = around.members().cooperative();
    var address = printed(bill.customer()).or(() -> around.billed().address());
    return numbered(
        Party.of(firstLine(bill.customer()), address.orElseGet(() -> Address.of("", "", "", "NL"))),
        known.flatMap(one -> one.kvkNumber()),
        known.flatMap(one -> one.vatNumber()));
  }

  private static Party numbered(Party party, Optional<String> kvk, Optional<String> vat) {
    var one = kvk.map(party::withKvk).orElse(party);
    return vat.map(one::withVatNumber).orElse(one);
  }

  private static String firstLine(String lines) {
    return lines.lines().findFirst().orElse("");
  }

  private static Optional<Address> printed(String customer) {
    var lines = customer.lines().toList();
    for (int i = 2; i < lines.size(); i++) {
      var town = TOWN.matcher(lines.get(i));
      if (town.matches())
        return Optional.of(Address.of(lines.get(i - 1), town.group(1), town.group(2), "NL"));
    }
    return Optional.empty();
  }

  /// The cooperative knows it by the invoice to its own client.
  private References references(SelfBillService.Standing standing) {
    var own = References.toBuyer(standing.share().invoiceNumber());
    return standing
        .bill()
        .credits()
        .flatMap(id -> around.store().read(sql -> bills.find(sql, id)))
        .map(of ->
            own.crediting(new CreditedInvoice(of.number().toString(), Optional.of(of.issued()))))
        .orElse(own);
  }

  private static InvoiceLine line(SelfBillService.Standing standing, Language language) {
    var bill = standing.bill();
    var code = CODES.find(bill.vatCode()).orElseThrow();
    var rate = Rate.percent(bill.vatPercent().toPlainString());
    Money net = bill.isCredit() ? bill.net().negate() : bill.net();
    return InvoiceLine.of(
        standing.share().work(),
        BigDecimal.ONE,
        Unit.PIECE,
        net.toBigDecimal(),
        InvoiceVat.of(code, rate, language));
  }

  /// It goes to the current account, and is paid out as the client pays.
  private static Payment onAccount(Language language) {
    return new Payment(
        Payment.STANDING_AGREEMENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Texts(language).get("split.paper.onAccount")),
        Optional.empty(),
        Optional.empty());
  }
}

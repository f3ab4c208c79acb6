package coop.meent.invoice;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Attachment;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Issuer;
import coop.meent.document.Letter;
import coop.meent.document.Letter.Fact;
import coop.meent.document.Letter.Stamp;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.EpcQr;
import coop.meent.einvoice.LegalWords;
import coop.meent.einvoice.Profile;
import coop.meent.einvoice.QrOutcome;
import coop.meent.einvoice.UblWriter;
import coop.meent.einvoice.VatSubtotal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Papers as they go out: invoice, credit note and reminder, in the client's language.
public final class InvoicePapers {

  private static final int PIXELS_A_SQUARE = 6;
  private static final String HERE = "NL";

  private final InvoiceService invoices;

  public InvoicePapers(InvoiceService invoices) {
    this.invoices = invoices;
  }

  /// A final invoice or credit note; or, without a number yet, what a draft would become.
  public Letter paper(Invoice invoice) {
    var texts = new Texts(invoice.language());
    var document = invoices.eInvoice(invoice);
    var report =
        Report.named("invoice", invoice.language(), invoice.date())
            .title(title(invoice, texts))
            .issuedBy(issuer(invoice))
            .table(lines(invoice, texts));
    legal(invoice, document).forEach(report::closing);
    closing(invoice, texts).forEach(report::closing);
    return new Letter(
        report.build(),
        sender(invoice, texts),
        invoice.buyer().address(HERE),
        facts(invoice, texts),
        invoice.text().stream().toList(),
        sums(invoice, document, texts),
        stamp(invoice, document, texts),
        attached(invoice, texts));
  }

  /// The same for the client's program, unless its rules would send it back.
  private List<Attachment> attached(Invoice invoice, Texts texts) {
    if (invoice.isProvisional() || !invoices.findings(invoice).isEmpty()) return List.of();
    return List.of(
        Attachment.xml(
            fileName(invoice) + ".xml",
            texts.get("invoice.paper.xml", invoice.number()),
            ubl(invoice, Profile.NLCIUS)));
  }

  /// A reminder of what is open.
  public Letter reminder(Invoice invoice, Reminder reminder) {
    var texts = new Texts(invoice.language());
    var key = reminder.level() == 1 ? "invoice.reminder.first" : "invoice.reminder.again";
    var report =
        Report.named("reminder", invoice.language(), reminder.date())
            .title(texts.get("invoice.reminder.title", invoice.number()))
            .issuedBy(issuer(invoice))
            .closing(texts.get("invoice.reminder.crossed"))
            .closing(texts.get("invoice.reminder.greeting", invoice.seller().name()))
            .build();
    return new Letter(
        report,
        sender(invoice, texts),
        invoice.buyer().address(HERE),
        List.of(
            new Fact(texts.get("invoice.fact.date"), texts.date(reminder.date())),
            new Fact(texts.get("invoice.fact.number"), invoice.number().toString()),
            new Fact(texts.get("invoice.fact.due"), texts.date(invoice.due()))),
        List.of(
            texts.get(
                key, invoice.number(), invoice.date(), texts.euro(reminder.open()), invoice.due()),
            texts.get("invoice.reminder.ask", reminder.next())),
        openSums(invoice, reminder, texts),
        stampFor(invoice, reminder.open(), reminder.next(), texts),
        List.of());
  }

  private List<Fact> openSums(Invoice invoice, Reminder reminder, Texts texts) {
    List<Fact> sums = new ArrayList<>();
    sums.add(new Fact(texts.get("invoice.sum.asked"), texts.euro(invoice.gross())));
    var came = invoice.gross().minus(reminder.open());
    if (!came.isZero())
      sums.add(new Fact(texts.get("invoice.sum.came"), texts.euro(came.negate())));
    sums.add(new Fact(texts.get("invoice.sum.open"), texts.euro(reminder.open())));
    return sums;
  }

  /// As a file for the client's program, by the Dutch rules.
  public byte[] ubl(Invoice invoice, Profile profile) {
    return new UblWriter(profile, invoice.language()).bytes(invoices.eInvoice(invoice));
  }

  /// What the files of a paper are called, without ending: `factuur-2026-0007`.
  public String fileName(Invoice invoice) {
    var texts = new Texts(invoice.language());
    var word = texts.get(kind(invoice)).toLowerCase(Locale.ROOT).replace(' ', '-');
    return word + "-" + (invoice.isProvisional() ? "0" : invoice.number());
  }

  private static String kind(Invoice invoice) {
    if (invoice.isProvisional()) return "invoice.paper.draft";
    return invoice.isCreditNote() ? "invoice.paper.note" : "invoice.paper.invoice";
  }

  private static String title(Invoice invoice, Texts texts) {
    var kind = texts.get(kind(invoice));
    return invoice.isProvisional() ? kind : kind + " " + invoice.number();
  }

  private static Issuer issuer(Invoice invoice) {
    var seller = invoice.seller();
    return new Issuer(seller.name(), seller.kvkNumber().orElse(""), seller.town().orElse(""));
  }

  private static List<String> sender(Invoice invoice, Texts texts) {
    var seller = invoice.seller();
    List<String> lines = new ArrayList<>(seller.address(HERE));
    var reached = Stream.of(seller.email(), seller.phone()).flatMap(Optional::stream).toList();
    if (!reached.isEmpty()) lines.add(String.join(" · ", reached));
    List<String> numbers = new ArrayList<>();
    seller.kvkNumber().ifPresent(number -> numbers.add("KvK " + number));
    seller.vatNumber().ifPresent(number -> numbers.add(texts.get("invoice.vatNumber", number)));
    if (!numbers.isEmpty()) lines.add(String.join(" · ", numbers));
    return lines;
  }

  private List<Fact> facts(Invoice invoice, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("invoice.fact.date"), texts.date(invoice.date())));
    var period = invoice.period();
    facts.add(
        new Fact(
            texts.get("invoice.fact.period"),
            period.from().equals(period.to()) ? texts.date(period.from()) : texts.period(period)));
    if (!invoice.isCreditNote())
      facts.add(new Fact(texts.get("invoice.fact.due"), texts.date(invoice.due())));
    invoice
        .credits()
        .flatMap(invoices::find)
        .ifPresent(one ->
            facts.add(
                new Fact(
                    texts.get("invoice.fact.credits"),
                    texts.get("invoice.fact.of", one.number(), one.date()))));
    invoice
        .reference()
        .ifPresent(words -> facts.add(new Fact(texts.get("invoice.fact.reference"), words)));
    invoice
        .buyer()
        .vatNumber()
        .ifPresent(number -> facts.add(new Fact(texts.get("invoice.fact.buyerVat"), number)));
    return facts;
  }

  private static Table lines(Invoice invoice, Texts texts) {
    var table =
        Table.named("lines", "")
            .column(Column.text("what", texts.get("invoice.line.what"), 6))
            .column(Column.text("quantity", texts.get("invoice.line.quantity"), 1))
            .column(Column.text("price", texts.get("invoice.line.price"), 1))
            .column(Column.text("vat", texts.get("invoice.line.vat"), 1))
            .column(Column.amount("amount", texts.get("invoice.line.amount")));
    for (var line : invoice.lines())
      table.row(
          Row.of(
              Cell.of(line.text()),
              Cell.of(quantity(line, texts)),
              Cell.of(Figures.price(line.price(), texts)),
              Cell.of(percent(line, texts)),
              Cell.of(line.net())));
    return table.build();
  }

  private static String quantity(InvoiceLine line, Texts texts) {
    return Figures.quantity(line.quantity(), texts) + " " + unit(line.unit(), texts);
  }

  static String unit(String unit, Texts texts) {
    return switch (unit) {
      case DraftLine.HOUR -> texts.get("invoice.unit.hour");
      case DraftLine.PIECE -> "×";
      default -> unit;
    };
  }

  private static String percent(InvoiceLine line, Texts texts) {
    var vat = EInvoices.vat(line, texts.language());
    return vat.category().bearsVat() ? Figures.percent(line.rate(), texts) : "–";
  }

  private static List<Fact> sums(Invoice invoice, EInvoice document, Texts texts) {
    var totals = document.totals();
    List<Fact> sums = new ArrayList<>();
    sums.add(new Fact(texts.get("invoice.sum.net"), texts.euro(totals.net())));
    for (var subtotal : totals.vat()) sums.add(vat(subtotal, texts));
    var key = invoice.isCreditNote() ? "invoice.sum.back" : "invoice.sum.payable";
    sums.add(new Fact(texts.get(key), texts.euro(totals.payable())));
    return sums;
  }

  private static Fact vat(VatSubtotal subtotal, Texts texts) {
    var label =
        subtotal.vat().category().bearsVat()
            ? texts.get(
                "invoice.sum.vat",
                Figures.percent(subtotal.vat().rate(), texts),
                texts.euro(subtotal.taxable()))
            : texts.get(
                "invoice.sum.noVat",
                subtotal.vat().reason().orElse(texts.get("invoice.sum.zero")),
                texts.euro(subtotal.taxable()));
    return new Fact(label, texts.euro(subtotal.amount()));
  }

  private static List<String> legal(Invoice invoice, EInvoice document) {
    return new LegalWords(invoice.language())
        .all(document).stream()
            .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".")
            .toList();
  }

  private List<String> closing(Invoice invoice, Texts texts) {
    List<String> sentences = new ArrayList<>();
    if (invoice.isProvisional()) sentences.add(texts.get("invoice.paper.draft.why"));
    else if (invoice.isCreditNote()) sentences.add(texts.get("invoice.note.why"));
    return sentences;
  }

  private static Optional<Stamp> stamp(Invoice invoice, EInvoice document, Texts texts) {
    if (invoice.isCreditNote() || invoice.isProvisional()) return Optional.empty();
    return EpcQr.of(document) instanceof QrOutcome.Ready(var qr)
        ? Optional.of(stamp(invoice, qr, invoice.due(), texts))
        : Optional.empty();
  }

  /// @param by when it is to be paid: of a reminder later than the invoice says
  private static Optional<Stamp> stampFor(Invoice invoice, Money open, LocalDate by, Texts texts) {
    var seller = invoice.seller();
    var outcome =
        EpcQr.of(seller.name(), seller.iban().orElse(""), open, invoice.paymentReference());
    return outcome instanceof QrOutcome.Ready(var qr)
        ? Optional.of(stamp(invoice, qr, by, texts))
        : Optional.empty();
  }

  private static Stamp stamp(Invoice invoice, EpcQr qr, LocalDate by, Texts texts) {
    var amount = texts.euro(qr.amount());
    var iban = grouped(qr.iban());
    var reference = grouped(invoice.paymentReference());
    return new Stamp(
        qr.matrix().png(PIXELS_A_SQUARE),
        texts.get("invoice.pay.alternative", amount, iban, reference),
        List.of(
            texts.get("invoice.pay.to", amount, by),
            texts.get("invoice.pay.iban", iban, invoice.seller().name()),
            texts.get("invoice.pay.reference", reference),
            texts.get("invoice.pay.scan")));
  }

  static String grouped(String plain) {
    return plain.replaceAll("(.{4})(?!$)", "$1\u00a0");
  }
}

package coop.meent.einvoice;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An invoice, a credit note or a self-billed one, as it goes to the other side. Amounts of a
/// credit note are positive: that it gives back is in its kind. What it adds up to is asked of
/// [Calculator], never stored.
///
/// @param number empty in a draft
/// @param currency three letters (ISO 4217); what we send is in euros
/// @param adjustments on the whole invoice
/// @param prepaid what was paid before
/// @param rounding put on what is to be paid
/// @param vatDifferences where the VAT is not what its lines come to; of what was read none
/// @param notes sentences for the reader
public record EInvoice(
    InvoiceKind kind,
    String number,
    LocalDate issued,
    Optional<LocalDate> due,
    Supply supply,
    String currency,
    Party supplier,
    Party customer,
    References references,
    List<InvoiceLine> lines,
    List<DocumentAdjustment> adjustments,
    Money prepaid,
    Money rounding,
    List<VatDifference> vatDifferences,
    Payment payment,
    List<String> notes) {

  public static final String EURO = "EUR";

  public EInvoice {
    number = number.strip();
    currency = currency.strip();
    lines = List.copyOf(lines);
    adjustments = List.copyOf(adjustments);
    vatDifferences = List.copyOf(vatDifferences);
    notes = notes.stream().map(String::strip).filter(note -> !note.isEmpty()).toList();
  }

  public Totals totals() {
    return Calculator.totals(this);
  }

  /// Whether a kind of VAT is among the lines, or what was taken off or added for all of them.
  boolean has(VatCategory category) {
    return lines.stream().anyMatch(line -> line.vat().category() == category)
        || adjustments.stream().anyMatch(one -> one.vat().category() == category);
  }

  public static Builder builder(InvoiceKind kind, Party supplier, Party customer) {
    return new Builder(kind, supplier, customer);
  }

  /// The same, to be changed.
  public Builder toBuilder() {
    var builder = new Builder(kind, supplier, customer).number(number).issued(issued);
    builder.due = due;
    builder.supply = supply;
    builder.currency = currency;
    builder.references = references;
    builder.lines.addAll(lines);
    builder.adjustments.addAll(adjustments);
    builder.prepaid = prepaid;
    builder.rounding = rounding;
    builder.vatDifferences.addAll(vatDifferences);
    builder.payment = payment;
    builder.notes.addAll(notes);
    return builder;
  }

  /// Fills an invoice part by part.
  public static final class Builder {

    private InvoiceKind kind;
    private Party supplier;
    private Party customer;
    private String number = "";
    private LocalDate issued = LocalDate.EPOCH;
    private Optional<LocalDate> due = Optional.empty();
    private Supply supply = Supply.UNTOLD;
    private String currency = EURO;
    private References references = References.NONE;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<DocumentAdjustment> adjustments = new ArrayList<>();
    private Money prepaid = Money.ZERO;
    private Money rounding = Money.ZERO;
    private final List<VatDifference> vatDifferences = new ArrayList<>();
    private Payment payment = Payment.UNTOLD;
    private final List<String> notes = new ArrayList<>();

    private Builder(InvoiceKind kind, Party supplier, Party customer) {
      this.kind = kind;
      this.supplier = supplier;
      this.customer = customer;
    }

    public Builder kind(InvoiceKind other) {
      kind = other;
      return this;
    }

    public Builder supplier(Party other) {
      supplier = other;
      return this;
    }

    public Builder customer(Party other) {
      customer = other;
      return this;
    }

    public Builder number(String given) {
      number = given;
      return this;
    }

    public Builder issued(LocalDate day) {
      issued = day;
      return this;
    }

    public Builder due(LocalDate day) {
      due = Optional.of(day);
      return this;
    }

    public Builder withoutDue() {
      due = Optional.empty();
      return this;
    }

    public Builder supply(Supply when) {
      supply = when;
      return this;
    }

    public Builder currency(String code) {
      currency = code;
      return this;
    }

    public Builder references(References others) {
      references = others;
      return this;
    }

    public Builder line(InvoiceLine line) {
      lines.add(line);
      return this;
    }

    public Builder lines(List<InvoiceLine> others) {
      lines.clear();
      lines.addAll(others);
      return this;
    }

    public Builder adjustment(DocumentAdjustment adjustment) {
      adjustments.add(adjustment);
      return this;
    }

    public Builder adjustments(List<DocumentAdjustment> others) {
      adjustments.clear();
      adjustments.addAll(others);
      return this;
    }

    public Builder prepaid(Money amount) {
      prepaid = amount;
      return this;
    }

    public Builder rounding(Money amount) {
      rounding = amount;
      return this;
    }

    public Builder vatDiffering(VatDifference difference) {
      vatDifferences.add(difference);
      return this;
    }

    public Builder payment(Payment how) {
      payment = how;
      return this;
    }

    public Builder note(String sentence) {
      notes.add(sentence);
      return this;
    }

    public EInvoice build() {
      return new EInvoice(
          kind,
          number,
          issued,
          due,
          supply,
          currency,
          supplier,
          customer,
          references,
          lines,
          adjustments,
          prepaid,
          rounding,
          vatDifferences,
          payment,
          notes);
    }
  }
}

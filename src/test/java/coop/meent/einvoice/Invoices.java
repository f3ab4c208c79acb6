package coop.meent.einvoice;

import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One plain invoice, to be changed by a test.
final class Invoices {

  static final InvoiceVat HIGH = InvoiceVat.standard(Rate.percent("21"));

  private Invoices() {}

  static Party cooperative() {
    return Party.of("Coöperatie De Meent U.A.", Address.of("Brink 1", "7411 BR", "Deventer", "NL"))
        .withKvk("90001234")
        .withVatNumber("NL004495445B01")
        .withContact(
            new Contact(
                Optional.of("Noor Kramer"), Optional.empty(), Optional.of("noor@example.org")));
  }

  static Party client() {
    return Party.of("Waterschap Oost", Address.of("Dijk 2", "7201 AA", "Zutphen", "NL"))
        .withKvk("90005678");
  }

  static EInvoice plain() {
    return of(InvoiceKind.INVOICE, cooperative(), client()).build();
  }

  static EInvoice.Builder of(InvoiceKind kind, Party supplier, Party customer) {
    return EInvoice.builder(kind, supplier, customer)
        .number("2026-0001")
        .issued(LocalDate.of(2026, 11, 20))
        .due(LocalDate.of(2026, 12, 20))
        .supply(Supply.over(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
        .references(References.toBuyer("Afdeling Dijken"))
        .line(hours("37.5", "95.00"))
        .line(
            InvoiceLine.of(
                "Reiskosten", new BigDecimal("120"), Unit.KILOMETRE, new BigDecimal("0.23"), HIGH))
        .payment(Payment.transferTo("NL91ABNA0417164300", "RF31 2026 0001"));
  }

  static InvoiceLine hours(String quantity, String price) {
    return InvoiceLine.of(
        "Ontwerp", new BigDecimal(quantity), Unit.HOUR, new BigDecimal(price), HIGH);
  }
}

package coop.meent.einvoice;

import coop.meent.base.Money;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;

/// Writes what an invoice is made of and adds up to.
record UblAmounts(UblParts parts, UblShape shape) {

  void write(EInvoice invoice) throws XMLStreamException {
    var computed = Calculator.totals(invoice);
    var totals = shape.isNegated() ? computed.negate() : computed;
    for (var one : invoice.adjustments())
      // One of nothing would ask for a total of nothing beside it (BR-CO-11).
      if (!one.adjustment().amount().isZero()) documentAdjustment(one);
    vat(totals);
    total(totals);
    int number = 1;
    for (var line : invoice.lines()) line(number++, shape.isNegated() ? line.negate() : line);
  }

  private void documentAdjustment(DocumentAdjustment one) throws XMLStreamException {
    parts.xml().open("cac:AllowanceCharge");
    parts.adjustment(shape.isNegated() ? one.adjustment().negate() : one.adjustment());
    parts.taxCategory("cac:TaxCategory", one.vat(), false);
    parts.xml().close();
  }

  private void vat(Totals totals) throws XMLStreamException {
    parts.xml().open("cac:TaxTotal");
    parts.amount("cbc:TaxAmount", totals.vatAmount());
    for (var subtotal : totals.vat()) {
      parts.xml().open("cac:TaxSubtotal");
      parts.amount("cbc:TaxableAmount", subtotal.taxable());
      parts.amount("cbc:TaxAmount", subtotal.amount());
      parts.taxCategory("cac:TaxCategory", subtotal.vat(), true);
      parts.xml().close();
    }
    parts.xml().close();
  }

  private void total(Totals totals) throws XMLStreamException {
    parts.xml().open("cac:LegalMonetaryTotal");
    parts.amount("cbc:LineExtensionAmount", totals.lines());
    parts.amount("cbc:TaxExclusiveAmount", totals.net());
    parts.amount("cbc:TaxInclusiveAmount", totals.gross());
    unlessZero("cbc:AllowanceTotalAmount", totals.allowances());
    unlessZero("cbc:ChargeTotalAmount", totals.charges());
    unlessZero("cbc:PrepaidAmount", totals.prepaid());
    unlessZero("cbc:PayableRoundingAmount", totals.rounding());
    parts.amount("cbc:PayableAmount", totals.payable());
    parts.xml().close();
  }

  private void unlessZero(String name, Money amount) throws XMLStreamException {
    if (!amount.isZero()) parts.amount(name, amount);
  }

  private void line(int number, InvoiceLine line) throws XMLStreamException {
    var xml = parts.xml();
    xml.open(shape.line());
    xml.text("cbc:ID", String.valueOf(number));
    quantity(shape.quantity(), line.quantity(), line.unit());
    parts.amount("cbc:LineExtensionAmount", line.net());
    for (var adjustment : line.adjustments()) {
      xml.open("cac:AllowanceCharge");
      parts.adjustment(adjustment);
      xml.close();
    }
    xml.open("cac:Item");
    parts.text("cbc:Description", line.description());
    parts.text("cbc:Name", line.text());
    parts.taxCategory("cac:ClassifiedTaxCategory", line.vat(), false);
    xml.close();
    xml.open("cac:Price");
    parts.price("cbc:PriceAmount", line.price());
    if (line.per().compareTo(BigDecimal.ONE) != 0)
      quantity("cbc:BaseQuantity", line.per(), line.unit());
    xml.close();
    xml.close();
  }

  private void quantity(String name, BigDecimal quantity, String unit) throws XMLStreamException {
    var text = UblParts.plain(quantity);
    if (unit.isEmpty()) parts.xml().text(name, text);
    else parts.xml().text(name, "unitCode", unit, text);
  }
}

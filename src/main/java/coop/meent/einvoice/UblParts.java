package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.xml.XmlText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The pieces that UBL is made of. What is empty is left out, with the elements around it: an empty
/// element is against the rules of Peppol. Texts are one line, since readers take a run of white
/// space for one.
record UblParts(XmlText xml, String currency) {

  void text(String name, String text) throws XMLStreamException {
    var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (!line.isEmpty()) xml.text(name, line);
  }

  void text(String name, Optional<String> text) throws XMLStreamException {
    if (text.isPresent()) text(name, text.get());
  }

  void date(String name, Optional<LocalDate> day) throws XMLStreamException {
    if (day.isPresent()) xml.text(name, day.get().toString());
  }

  void within(String parent, String name, Optional<String> text) throws XMLStreamException {
    if (text.filter(words -> !words.isBlank()).isEmpty()) return;
    xml.open(parent);
    text(name, text);
    xml.close();
  }

  void amount(String name, Money amount) throws XMLStreamException {
    xml.text(name, "currencyID", currency, amount.toString());
  }

  void price(String name, BigDecimal amount) throws XMLStreamException {
    xml.text(name, "currencyID", currency, plain(amount));
  }

  void id(String name, PartyId id) throws XMLStreamException {
    if (id.scheme().isEmpty()) xml.text(name, id.number());
    else xml.text(name, "schemeID", id.scheme(), id.number());
  }

  void adjustment(Adjustment adjustment) throws XMLStreamException {
    xml.text("cbc:ChargeIndicator", String.valueOf(adjustment.isCharge()));
    text("cbc:AllowanceChargeReason", adjustment.reason());
    amount("cbc:Amount", adjustment.amount().abs());
  }

  /// A category with its rate, which the one that is no matter of VAT has not.
  void taxCategory(String name, InvoiceVat vat, boolean withReason) throws XMLStreamException {
    xml.open(name);
    xml.text("cbc:ID", vat.category().name());
    if (vat.category() != VatCategory.O) xml.text("cbc:Percent", percent(vat.rate()));
    if (withReason && vat.category().needsReason()) text("cbc:TaxExemptionReason", vat.reason());
    taxScheme();
    xml.close();
  }

  void taxScheme() throws XMLStreamException {
    xml.open("cac:TaxScheme");
    xml.text("cbc:ID", "VAT");
    xml.close();
  }

  static String percent(Rate rate) {
    return plain(rate.value().movePointRight(2));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

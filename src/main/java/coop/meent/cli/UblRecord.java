package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.einvoice.InvoiceLine;
import coop.meent.einvoice.Party;
import coop.meent.einvoice.PartyId;
import coop.meent.einvoice.Received;
import coop.meent.einvoice.VatSubtotal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An invoice as a program reads it.
record UblRecord(Received received, List<InvoiceFinding> findings) {

  Map<String, Object> all(Texts texts) {
    var invoice = received.invoice();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", word(invoice.kind()));
    all.put("number", invoice.number());
    all.put("issued", invoice.issued());
    all.put("due", invoice.due());
    all.put("rules", received.profile().map(UblRecord::word));
    all.put("currency", invoice.currency());
    all.put("supplier", party(invoice.supplier()));
    all.put("customer", party(invoice.customer()));
    all.put("supply", supply(invoice));
    all.put("references", references(invoice));
    all.put("payment", payment(invoice));
    all.put("notes", invoice.notes());
    all.put("lines", invoice.lines().stream().map(UblRecord::line).toList());
    all.put("vat", received.stated().vat().stream().map(UblRecord::vat).toList());
    all.put("totals", totals());
    all.put("attachments", received.attachments());
    all.put("unread", unread());
    all.put("wrong", wrong(texts));
    return all;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> party(Party party) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", party.name());
    map.put("tradeName", party.tradeName());
    map.put("address", party.address().lines());
    map.put("postcode", party.address().postcode());
    map.put("town", party.address().town());
    map.put("country", party.address().country());
    map.put("registration", party.registration().map(PartyId::number));
    map.put("vatNumber", party.vatNumber());
    return map;
  }

  private static Map<String, Object> supply(EInvoice invoice) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("day", invoice.supply().day());
    map.put("from", invoice.supply().from());
    map.put("to", invoice.supply().to());
    map.put("country", invoice.supply().country());
    return map;
  }

  private static Map<String, Object> references(EInvoice invoice) {
    var references = invoice.references();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("buyer", references.buyer());
    map.put("order", references.order());
    map.put("contract", references.contract());
    map.put("project", references.project());
    map.put("credited", references.credited().stream().map(one -> one.number()).toList());
    return map;
  }

  private static Map<String, Object> payment(EInvoice invoice) {
    var payment = invoice.payment();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("means", payment.means());
    map.put("iban", payment.iban());
    map.put("name", payment.accountName().or(payment::payee));
    map.put("reference", payment.reference());
    map.put("terms", payment.terms());
    return map;
  }

  private static Map<String, Object> line(InvoiceLine line) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", line.text());
    map.put("quantity", UblSheet.plain(line.quantity()));
    map.put("unit", line.unit());
    map.put("price", UblSheet.plain(line.price()));
    map.put("per", UblSheet.plain(line.per()));
    map.put("category", line.vat().category());
    map.put("rate", UblSheet.percent(line.vat().rate().value()));
    map.put("amount", line.net());
    return map;
  }

  private static Map<String, Object> vat(VatSubtotal subtotal) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("category", subtotal.vat().category());
    map.put("rate", UblSheet.percent(subtotal.vat().rate().value()));
    map.put("taxable", subtotal.taxable());
    map.put("vat", subtotal.amount());
    map.put("reason", subtotal.vat().reason());
    return map;
  }

  private Map<String, Object> totals() {
    var stated = received.stated();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("lines", stated.lines());
    map.put("allowances", stated.allowances());
    map.put("charges", stated.charges());
    map.put("net", stated.net());
    map.put("vat", stated.vatAmount());
    map.put("gross", stated.gross());
    map.put("prepaid", stated.prepaid());
    map.put("rounding", stated.rounding());
    map.put("payable", stated.payable());
    return map;
  }

  private List<Map<String, Object>> unread() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (var one : received.unread()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("path", one.path());
      map.put("text", one.text());
      map.put("times", one.times());
      all.add(map);
    }
    return all;
  }

  private List<Map<String, Object>> wrong(Texts texts) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (var fault : received.faults()) all.add(wrong(texts, fault, "books", true));
    for (var finding : findings)
      all.add(wrong(texts, finding, word(finding.basis()), finding.blocks()));
    return all;
  }

  private static Map<String, Object> wrong(
      Texts texts, Refusal refusal, String basis, boolean blocks) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("key", refusal.key());
    map.put("text", texts.refusal(refusal));
    map.put("next", texts.next(refusal));
    map.put("basis", basis);
    map.put("blocks", blocks);
    return map;
  }
}

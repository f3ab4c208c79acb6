package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.einvoice.Address;
import coop.meent.einvoice.EInvoice;
import coop.meent.einvoice.Party;
import coop.meent.einvoice.PartyId;
import coop.meent.einvoice.Received;
import coop.meent.einvoice.Supply;
import coop.meent.einvoice.Unit;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An invoice as a person reads it on a terminal: who, what, how much, by when and where to.
record UblSheet(Received received, Terminal terminal) {

  void print() {
    var invoice = received.invoice();
    terminal.say("cli.ubl.title." + invoice.kind(), invoice.number(), invoice.issued().toString());
    field("rules", received.profile().map(profile -> texts().get("cli.ubl.rules." + profile)));
    field("supplier", party(invoice.supplier()));
    field("customer", party(invoice.customer()));
    field("supplied", supplied(invoice.supply()));
    references(invoice);
    field("due", invoice.due().map(Object::toString));
    field("terms", invoice.payment().terms());
    field("payTo", payTo(invoice));
    invoice.notes().forEach(note -> field("note", note));
    out().println();
    lines(invoice);
    out().println();
    vat();
    out().println();
    totals(invoice);
    rest();
    out().println();
  }

  private PrintStream out() {
    return terminal.out();
  }

  private Texts texts() {
    return terminal.texts();
  }

  private void field(String key, Optional<String> value) {
    value.ifPresent(text -> field(key, text));
  }

  private void field(String key, String value) {
    if (value.isBlank()) return;
    var label = texts().get("cli.ubl." + key);
    out().println(label + " ".repeat(Math.max(1, WIDTH - label.length())) + value);
  }

  private static final int WIDTH = 18;

  private String party(Party party) {
    return joined(
        ", ",
        Stream.of(
            Optional.of(party.name()),
            party.tradeName().map(name -> "(" + name + ")"),
            address(party.address()),
            party.registration().map(this::registration),
            party.vatNumber().map(number -> texts().get("cli.ubl.vatNumber", number))));
  }

  private String registration(PartyId id) {
    return id.scheme().equals(PartyId.KVK)
        ? texts().get("cli.ubl.kvk", id.number())
        : texts().get("cli.ubl.registered", id.number());
  }

  private static Optional<String> address(Address address) {
    var town = (address.postcode() + " " + address.town()).strip();
    var parts = new ArrayList<>(address.lines());
    parts.add(town);
    parts.add(address.country());
    return Optional.of(joined(", ", parts.stream().map(Optional::of)));
  }

  private static String joined(String between, Stream<Optional<String>> parts) {
    return parts
        .flatMap(Optional::stream)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(between));
  }

  private String supplied(Supply supply) {
    var from = supply.from().map(Object::toString).orElse("");
    var to = supply.to().map(Object::toString).orElse("");
    var period = from.isEmpty() && to.isEmpty() ? "" : from + " – " + to;
    return joined(
        ", ", Stream.of(supply.day().map(Object::toString), Optional.of(period), supply.country()));
  }

  private void references(EInvoice invoice) {
    var references = invoice.references();
    field("reference", references.buyer());
    field("order", references.order());
    field("contract", references.contract());
    field("project", references.project());
    for (var credited : references.credited())
      field(
          "credits",
          joined(
              ", ",
              Stream.of(Optional.of(credited.number()), credited.issued().map(Object::toString))));
  }

  private String payTo(EInvoice invoice) {
    var payment = invoice.payment();
    return joined(
        ", ",
        Stream.of(
            payment.iban(),
            payment.accountName().or(payment::payee),
            payment.reference().map(told -> texts().get("cli.ubl.telling", told))));
  }

  private void lines(EInvoice invoice) {
    var listing = new Listing("line", "text", "quantity", "unit", "price", "vat", "amount");
    int number = 1;
    for (var line : invoice.lines()) {
      var per = line.per().compareTo(BigDecimal.ONE) == 0 ? "" : " / " + plain(line.per());
      listing.row(
          number++,
          line.text(),
          plain(line.quantity()),
          unit(line.unit()),
          plain(line.price()) + per,
          line.vat().category() + " " + percent(line.vat().rate().value()),
          line.net());
    }
    listing.printText(out(), texts());
  }

  private String unit(String code) {
    return Unit.ofCode(code).map(unit -> texts().get("einvoice.unit." + unit)).orElse(code);
  }

  static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  static String percent(BigDecimal rate) {
    return plain(rate.movePointRight(2)) + "%";
  }

  private void vat() {
    var listing = new Listing("vat", "taxable", "vatAmount", "reason");
    for (var subtotal : received.stated().vat())
      listing.row(
          subtotal.vat().category() + " " + percent(subtotal.vat().rate().value()),
          subtotal.taxable(),
          subtotal.amount(),
          subtotal.vat().reason());
    listing.printText(out(), texts());
  }

  private void totals(EInvoice invoice) {
    var stated = received.stated();
    var listing = new Listing("total", "amount");
    for (var one : invoice.adjustments())
      listing.row(one.adjustment().reason(), one.adjustment().amount());
    listing.row(texts().get("cli.ubl.net"), stated.net());
    listing.row(texts().get("cli.ubl.vatTotal"), stated.vatAmount());
    listing.row(texts().get("cli.ubl.gross"), stated.gross());
    if (!stated.prepaid().isZero())
      listing.row(texts().get("cli.ubl.prepaid"), stated.prepaid().negate());
    if (!stated.rounding().isZero())
      listing.row(texts().get("cli.ubl.rounding"), stated.rounding());
    listing.row(
        texts().get(invoice.kind().isCredit() ? "cli.ubl.givenBack" : "cli.ubl.payable")
            + " ("
            + invoice.currency()
            + ")",
        stated.payable());
    listing.printText(out(), texts());
  }

  private void rest() {
    List<String> unread = new ArrayList<>();
    for (var one : received.unread())
      unread.add(
          one.path() + ": " + one.text() + (one.times() > 1 ? " (×" + one.times() + ")" : ""));
    list("cli.ubl.attachments", received.attachments());
    list("cli.ubl.unread", unread);
  }

  private void list(String key, Collection<String> items) {
    if (items.isEmpty()) return;
    out().println();
    terminal.say(key);
    items.forEach(item -> out().println("  " + item));
  }
}

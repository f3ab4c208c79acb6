package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Movement.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last days' bank lines, so that there is something to book: what the story brings by itself,
/// filled up to about a dozen with lines of every kind. Two payments on one day are equal, a client
/// pays part of an invoice, and some counterparties are new.
final class Finale {

  private static final int ENOUGH = 12;

  private final Span span;
  private final Cast cast;
  private final Chart chart;
  private final Till till;
  private final Till savings;
  private final Receivables receivables;

  Finale(Span span, Cast cast, Chart chart, Till till, Till savings, Receivables receivables) {
    this.span = span;
    this.cast = cast;
    this.chart = chart;
    this.till = till;
    this.savings = savings;
    this.receivables = receivables;
  }

  void play() {
    for (var movement : always()) till.move(movement);
    for (var movement : ifQuiet()) {
      if (till.waiting() < ENOUGH) till.move(movement);
    }
  }

  private List<Movement> always() {
    var garage = out(4, "7.50", "Parkeergarage De Brink", "Parkeren 2 uur");
    List<Movement> movements = new ArrayList<>(List.of(garage, garage));
    var awaited = receivables.awaited();
    if (!awaited.isEmpty()) {
      var invoice = awaited.getFirst();
      movements.add(
          receivables.payment(invoice, invoice.gross(), ago(5), "Factuur " + invoice.number()));
    }
    if (awaited.size() > 1) {
      var invoice = awaited.get(1);
      var half = Money.ofCents(invoice.gross().cents() / 200 * 100);
      movements.add(receivables.payment(invoice, half, ago(2), "Deelbetaling " + invoice.number()));
    }
    movements.add(out(3, "86.40", "Lunchroom De Linde", "Lunch ledendag"));
    movements.add(in(6, "36.30", "A. Verschoor", "Workshop luisteren"));
    return movements;
  }

  private List<Movement> ifQuiet() {
    return List.of(
        out(6, "41.80", "Koffiebranderij De Boot", "Koffie en thee werkruimte"),
        out(5, "45.98", "Kiezel Hosting", "Domeinnamen verlengd"),
        out(7, "248.05", "Leerhuis Oost", "Studiemiddag samenwerken"),
        new Movement(
            ago(1),
            Money.parse("-2.35"),
            Optional.empty(),
            "Kosten spoedoverboeking",
            Optional.empty(),
            Optional.empty(),
            "Kosten spoedoverboeking",
            List.of()),
        out(8, "64.30", cast.person(8).name(), cast.person(8).iban(), "Declaratie reiskosten"),
        out(3, "1500.00", Demo.NAME, savings.iban, "Opzij voor btw"),
        in(7, "145.20", cast.person(18).name(), cast.person(18).iban(), "Contributie"),
        out(2, "93.17", "Papier & Zo", "Kantoorartikelen"));
  }

  private LocalDate ago(int days) {
    return Span.workday(span.today().minusDays(days + 1L));
  }

  private Movement out(int days, String amount, String name, String text) {
    return out(days, amount, name, Ibans.of("NL", name), text);
  }

  private Movement out(int days, String amount, String name, String iban, String text) {
    return Movement.out(ago(days), Money.parse(amount), Party.of(name, iban), text, chart.lines());
  }

  private Movement in(int days, String amount, String name, String text) {
    return in(days, amount, name, Ibans.of("NL", name), text);
  }

  private Movement in(int days, String amount, String name, String iban, String text) {
    return Movement.in(ago(days), Money.parse(amount), Party.of(name, iban), text, chart.lines());
  }
}
